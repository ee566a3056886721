import { leaves } from '../../format/tree';
import type { ColumnSpec, RowSpec, TableSpec } from '../../format/types';
import { figureValue } from '../../identities/identity';
import { formatDecimal, sum } from '../../numbers/decimal';
import type { BoundRow, BoundTable, Figure } from '../../report/types';
import { isBlank } from '../../text/blanks';
import { oneLine } from '../../text/one-line';

/** Stands for a blank among figures that are shown side by side. */
const BLANK = '□';

/** What a row says in short: its totals, or all its figures where it has none. */
export function rowDetail(table: TableSpec, row: BoundRow): string | undefined {
  const totals = row.figures.filter(({ column }) => isTotalColumn(table, column));
  return written(totals.length > 0 ? totals : row.figures);
}

/** Figures as they stand in the text; undefined where all of them are blank or absent. */
export function written(figures: readonly Figure[]): string | undefined {
  const words = figures.map(({ cell }) => oneLine(cell?.text ?? '').trim());
  if (words.every(isBlank)) return undefined;
  return words.map((word) => (isBlank(word) ? BLANK : word)).join(' · ');
}

/**
 * What the rows of a group add up to in the column of totals: only where each is there and known, and
 * none is itself the total of others.
 */
export function groupDetail({ spec, byRow }: BoundTable, group: RowSpec): string | undefined {
  const rows = leaves(group.children ?? []);
  const isTotal = ({ id }: RowSpec) =>
    spec.identities.some(({ each, total }) => each === 'column' && total === id);
  if (rows.some(isTotal)) return undefined;
  const values = rows.flatMap(({ id }) => {
    const figure = byRow.get(id)?.figures.find(({ column }) => isTotalColumn(spec, column));
    return (figure && figureValue(figure)) ?? [];
  });
  return values.length === rows.length ? `Σ ${formatDecimal(sum(values))}` : undefined;
}

function isTotalColumn({ identities }: TableSpec, { id }: ColumnSpec): boolean {
  return identities.some(({ each, total }) => each === 'row' && total === id);
}

/** The figures of a row that one group of columns heads, with the group and the figure of its total. */
export interface ColumnGroup {
  readonly column: ColumnSpec;
  readonly figures: readonly Figure[];
  readonly totals: readonly Figure[];
}

/** The groups of columns that have a total of their own, as the identities of the rows name them. */
export function columnGroups(table: TableSpec, row: BoundRow): ColumnGroup[] {
  const parents = groupsOf(row.block.columns);
  return table.identities.flatMap(({ each, left, right, total }) => {
    const named = new Set([...left, ...right]);
    const column = parents.find(({ children = [] }) => children.some(({ id }) => id === total));
    if (each !== 'row' || !column) return [];
    const figures = row.figures.filter((figure) => named.has(figure.column.id));
    const totals = figures.filter((figure) => figure.column.id === total);
    return figures.length === 0 ? [] : [{ column, figures, totals }];
  });
}

function groupsOf(columns: readonly ColumnSpec[]): ColumnSpec[] {
  return columns.flatMap((column) =>
    column.children ? [column, ...groupsOf(column.children)] : [],
  );
}
