import { FORMATS } from '../../format';
import { everyNode, figureColumns, leaves } from '../../format/tree';
import type { BlockSpec, ColumnSpec, RowSpec, TableId, TableSpec } from '../../format/types';
import {
  type Decimal,
  equals,
  formatDecimal,
  isNegative,
  isZero,
  parseDecimal,
  subtract,
  sum,
} from '../../numbers/decimal';
import { growthText } from '../../numbers/share';
import { figureName } from '../../rules/help/figure-fixes';
import type { ExportedFigure, ExportedReport, ExportedTable } from '../export/types';
import type { Change, ComparedFigure, ComparedTable, LoneFigure } from './types';

/** The tables of two reports, held against each other. */
export function comparedTables(before: ExportedReport, after: ExportedReport): ComparedTable[] {
  const ids = new Set([...after.tables, ...before.tables].map(({ id }) => id));
  const order = FORMATS.flatMap(({ tables }) => tables.map(({ id }) => id));
  return [...new Set(order)]
    .filter((id) => ids.has(id))
    .map((id) => comparedTable(id, before, after));
}

function comparedTable(id: TableId, before: ExportedReport, after: ExportedReport): ComparedTable {
  const [one, other] = [sideOf(before, id), sideOf(after, id)];
  const name = (other.spec ?? one.spec)?.name ?? { zh: id, en: id };
  const none = { id, name, figures: [], alone: [] };
  const reason = reasonOf(one, 'before') ?? reasonOf(other, 'after');
  if (reason || !one.spec || !other.spec) return { ...none, ...(reason && { reason }) };
  const isSame = one.spec === other.spec;
  return {
    ...none,
    ...(!isSame && { editions: { before: one.format, after: other.format } }),
    ...(isComparable(one, other) ? pairedFigures(one, other) : unpaired(one, other)),
  };
}

/** A table of one of the two reports. */
interface Side {
  readonly count: number;
  readonly isReadable: boolean;
  readonly format: string;
  readonly spec: TableSpec | undefined;
  readonly figures: ReadonlyMap<string, ExportedFigure>;
}

function sideOf({ tables }: ExportedReport, id: TableId): Side {
  const own = tables.filter((table) => table.id === id);
  const [first] = own;
  const format = first?.formats.at(-1) ?? '';
  const spec = FORMATS.find((one) => one.id === format)?.tables.find((one) => one.id === id);
  return {
    count: own.length,
    isReadable: first?.isReadable === true,
    format,
    spec,
    figures: first ? figuresIn(first) : new Map(),
  };
}

function figuresIn({ blocks }: ExportedTable): ReadonlyMap<string, ExportedFigure> {
  return new Map(
    blocks.flatMap((block) =>
      block.rows.flatMap(({ id, figures }) =>
        figures.map((figure) => [keyOf(block.id, id, figure.column), figure] as const),
      ),
    ),
  );
}

function keyOf(block: string, row: string, column: string): string {
  return `${block}/${row}/${column}`;
}

function reasonOf(side: Side, which: 'before' | 'after'): ComparedTable['reason'] {
  if (side.count === 0) return `missing-${which}`;
  // Of a table that stands twice nobody knows which is right.
  return side.count > 1 || !side.isReadable ? `unclear-${which}` : undefined;
}

/** Whether the form holds figures of the two editions against each other: they may count other things. */
function isComparable(before: Side, after: Side): boolean {
  return before.spec === after.spec || after.spec?.comparable.includes(before.format) === true;
}

function unpaired(before: Side, after: Side): Pairs {
  const none: ReadonlySet<string> = new Set();
  const alone = [...aloneIn('before', before, none), ...aloneIn('after', after, none)];
  return { figures: [], alone };
}

/** A row of one edition, or a group of rows whose sum is meant. */
interface Line {
  readonly block: BlockSpec;
  readonly row: RowSpec;
}

type Pairs = Pick<ComparedTable, 'figures' | 'alone'>;

/**
 * Pairs figures whose row and column have the same id: what has the same id in two editions means the
 * same. Where one edition has a row that the other divides, it is paired with the sum of these.
 */
function pairedFigures(before: Side, after: Side): Pairs {
  const [lines, others] = [linesOf(before.spec), linesOf(after.spec)];
  const figures: ComparedFigure[] = [];
  const paired = { before: new Set<string>(), after: new Set<string>() };
  for (const [id, other] of others) {
    const line = lines.get(id);
    if (!line || (line.row.children && other.row.children)) continue;
    for (const column of figureColumns(other.block)) {
      const own = figureColumns(line.block).find((one) => one.id === column.id);
      if (!own) continue;
      const left = pickedFrom(before, line, own);
      const right = pickedFrom(after, other, column);
      for (const key of left.keys) paired.before.add(key);
      for (const key of right.keys) paired.after.add(key);
      figures.push(comparedFigure(other, column, left, right));
    }
  }
  const alone = [
    ...aloneIn('before', before, paired.before),
    ...aloneIn('after', after, paired.after),
  ];
  return { figures, alone };
}

/** The rows of a table by their ids, groups among them, in the order of the form. */
function linesOf(spec: TableSpec | undefined): ReadonlyMap<string, Line> {
  const lines = (spec?.blocks ?? []).flatMap((block) =>
    everyNode(block.rows).map((row) => [row.id, { block, row }] as const),
  );
  return new Map(lines);
}

interface Picked {
  readonly keys: readonly string[];
  readonly figures: readonly (ExportedFigure | undefined)[];
  readonly isSum: boolean;
  readonly value: Decimal | undefined;
}

function pickedFrom(side: Side, { block, row }: Line, column: ColumnSpec): Picked {
  const keys = leaves([row]).map((leaf) => keyOf(block.id, leaf.id, column.id));
  const figures = keys.map((key) => side.figures.get(key));
  const values = figures.flatMap((figure) => parseDecimal(figure?.value ?? '') ?? []);
  const isKnown = values.length === keys.length;
  const isSum = row.children !== undefined;
  return { keys, figures, isSum, value: isKnown ? sum(values) : undefined };
}

function comparedFigure(
  { block, row }: Line,
  column: ColumnSpec,
  left: Picked,
  right: Picked,
): ComparedFigure {
  const [from, to] = [left.value, right.value];
  const difference = from && to && subtract(to, from);
  const hasBase = from !== undefined && !isZero(from) && !isNegative(from);
  const percent = from && to && hasBase ? growthText(to, from, 2) : undefined;
  const summed = left.isSum ? 'before' : right.isSum ? 'after' : undefined;
  return {
    row: row.id,
    column: column.id,
    name: figureName({ block, row, column }),
    before: from ? formatDecimal(from) : null,
    after: to ? formatDecimal(to) : null,
    difference: difference ? formatDecimal(difference) : null,
    percent: percent ?? null,
    change: changeOf(from, to),
    ...(summed && { summed }),
    places: { before: placeOf(left), after: placeOf(right) },
  };
}

function changeOf(from: Decimal | undefined, to: Decimal | undefined): Change {
  if (from && to) return equals(from, to) ? 'none' : 'changed';
  if (from) return 'became-unknown';
  return to ? 'became-known' : 'none';
}

function placeOf({ figures: [only, ...others] }: Picked) {
  return others.length === 0 ? (only?.place ?? null) : null;
}

/** The figures of a table that were paired with none of the other. */
function aloneIn(
  side: 'before' | 'after',
  { spec, figures }: Side,
  paired: ReadonlySet<string>,
): LoneFigure[] {
  return (spec?.blocks ?? []).flatMap((block) =>
    leaves(block.rows).flatMap((row) =>
      figureColumns(block).flatMap((column): LoneFigure[] => {
        const key = keyOf(block.id, row.id, column.id);
        if (paired.has(key)) return [];
        const value = figures.get(key)?.value ?? null;
        const name = figureName({ block, row, column });
        return [{ side, row: row.id, column: column.id, name, value }];
      }),
    ),
  );
}
