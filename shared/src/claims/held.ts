import type { Meaning } from '../format/prose/types';
import { everyNode, leaves } from '../format/tree';
import type { ColumnSpec, RowSpec, TableId, TableSpec } from '../format/types';
import { figureValue } from '../identities/identity';
import { type Decimal, formatDecimal, sum } from '../numbers/decimal';
import { keyOf } from '../prose/claims/meanings';
import type { BoundTable, Figure, Report } from '../report/types';
import { memoised } from '../text/memo';

/** A meaning, as a table of the report has it. */
export interface Held {
  readonly table: BoundTable;
  /** The rows and columns as they were meant, groups among them. */
  readonly rows: readonly RowSpec[];
  readonly columns: readonly ColumnSpec[];
  /** Whose sum is meant, in the order of the form. */
  readonly figures: readonly Figure[];
  /** The sum; undefined where a figure is unknown. */
  readonly value: Decimal | undefined;
}

/**
 * The figures that a meaning stands for. Undefined where the report has no such table or several, of which
 * nobody knows which is right, or where the edition in which it is written has no such row or column.
 */
export function held(report: Report, id: TableId, meaning: Meaning): Held | undefined {
  const [table, ...others] = report.tables.filter(({ spec }) => spec.id === id);
  if (!table || table.isLost || others.length > 0) return undefined;
  const known = knownOf(table);
  const key = keyOf(meaning);
  if (!known.has(key)) known.set(key, heldBy(table, meaning));
  return known.get(key);
}

/** What was meant by claims so far: many of them mean the same. */
const knownOf = memoised((_: BoundTable) => new Map<string, Held | undefined>());

function heldBy(table: BoundTable, meaning: Meaning): Held | undefined {
  const nodes = nodesOf(table.spec);
  const rows = meaning.rows.flatMap((row) => nodes.rows.get(row) ?? []);
  const columns = meaning.columns.flatMap((column) => nodes.columns.get(column) ?? []);
  const isWhole = rows.length === meaning.rows.length && columns.length === meaning.columns.length;
  if (!isWhole) return undefined;
  const figures = figuresOf(table, rows, columns);
  const values = figures.flatMap((figure) => (figure && figureValue(figure)) ?? []);
  const isKnown = values.length === figures.length;
  return {
    table,
    rows,
    columns,
    figures: figures.filter((figure) => figure !== undefined),
    value: isKnown ? sum(values) : undefined,
  };
}

/** Readings that give the same number are one: the likeliest stands for the others. */
export function distinctReadings(readings: readonly Held[]): Held[] {
  const values = new Set<string>();
  return readings.filter(({ value }) => {
    const text = value ? formatDecimal(value) : '';
    const isNew = !values.has(text);
    values.add(text);
    return isNew;
  });
}

/** Undefined for a figure that the table of the text lacks. */
function figuresOf(
  { byRow }: BoundTable,
  rows: readonly RowSpec[],
  columns: readonly ColumnSpec[],
): readonly (Figure | undefined)[] {
  const wanted = new Set(leaves(columns).map(({ id }) => id));
  return leaves(rows).flatMap((row): (Figure | undefined)[] => {
    const own = byRow.get(row.id)?.figures.filter(({ column }) => wanted.has(column.id)) ?? [];
    return own.length === wanted.size ? own : [undefined];
  });
}

/** The rows and columns of a form by their ids, groups among them. */
const nodesOf = memoised(({ blocks }: TableSpec) => ({
  rows: byId(blocks.flatMap(({ rows }) => everyNode(rows))),
  columns: byId(blocks.flatMap(({ columns }) => everyNode(columns))),
}));

function byId<T extends { readonly id: string }>(nodes: readonly T[]): ReadonlyMap<string, T> {
  return new Map(nodes.map((node) => [node.id, node]));
}
