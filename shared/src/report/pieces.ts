import { everyNode, groupsAround } from '../format/tree';
import type { BlockSpec, ColumnSpec } from '../format/types';
import { layoutNamed } from '../layouts';
import type { Cell, GridRow } from '../layouts/types';
import { type Message, message } from '../messages';
import { memoised } from '../text/memo';
import { oneLine } from '../text/one-line';
import { valuesBehind } from './own-rows';
import { readRegion } from './region';
import type { BoundLabel, BoundRow, BoundTable, ExtraRow } from './types';

/** A line of figures: a national row, or one of the author's own, with the groups named before it. */
export interface Entry {
  readonly kind: 'entry';
  readonly from: number;
  readonly row: BoundRow | undefined;
  readonly extra: ExtraRow | undefined;
  /** What stands behind the label of a row that is not national. */
  readonly values: readonly Cell[];
  readonly groups: readonly BoundLabel[];
}

/** Heads of one block, as they stand together. */
export interface Heads {
  readonly kind: 'heads';
  readonly block: BlockSpec;
  readonly labels: readonly BoundLabel[];
}

/** A table taken to pieces, in the order of the text. */
export type Piece = Entry | Heads;

/** The rows of the text that belong to a table which stands in one block. */
export const gridOf: (table: BoundTable) => readonly GridRow[] = memoised(({ block, from, to }) =>
  readRegion(block)
    .rows.map(({ row }) => row)
    .filter(({ cells }) => cells.some((cell) => from <= cell.from && cell.to <= to)),
);

/** Takes a table to pieces; a message says which of its words belong to none. */
export function piecesOf(table: BoundTable): Piece[] | Message {
  const grid = gridOf(table);
  const groups = table.heads.filter(isGroup).sort(byPlace);
  const entries = entriesOf(table, grid, groups);
  const pieces = [...entries, ...table.heads.filter((label) => !isGroup(label))].sort(byPlace);
  const stranger = firstUnused(table, grid, entries);
  if (stranger) return message('convert/loose', { text: oneLine(stranger.text) });
  // Where heads are not kept, the order of what is left of them says nothing.
  const { keepsHeads } = layoutNamed(table.layout);
  const moved = keepsHeads ? firstMoved(table.heads, grid) : undefined;
  if (moved) return message('convert/place', { text: oneLine(moved.text) });
  const joined: (Entry | (Heads & { readonly labels: BoundLabel[] }))[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if ('kind' in piece) joined.push(piece);
    else if (last?.kind === 'heads' && last.block === piece.role.block) last.labels.push(piece);
    else joined.push({ kind: 'heads', block: piece.role.block, labels: [piece] });
  }
  return joined;
}

/**
 * The first head of a column that stands before its neighbour to the left. Heads are compared with
 * those beside them only: a merged head may stand in the row above, where others come later.
 */
function firstMoved(
  heads: readonly BoundLabel[],
  grid: readonly GridRow[],
): BoundLabel | undefined {
  const rows = new Map(grid.flatMap((row) => row.cells.map(({ from }) => [from, row] as const)));
  const last = new Map<unknown, Map<unknown, number>>();
  return [...heads].sort(byPlace).find(({ role, from }) => {
    if (role.role !== 'column') return false;
    const siblings = siblingsOf(role.block.columns, role.column);
    const at = siblings.indexOf(role.column);
    const inRow = last.get(rows.get(from)) ?? new Map<unknown, number>();
    const before = inRow.get(siblings) ?? -1;
    last.set(rows.get(from), inRow.set(siblings, at));
    return at < before;
  });
}

function siblingsOf(columns: readonly ColumnSpec[], wanted: ColumnSpec): readonly ColumnSpec[] {
  if (columns.includes(wanted)) return columns;
  const nested = everyNode(columns).flatMap(({ children }) => (children ? [children] : []));
  return nested.find((children) => children.includes(wanted)) ?? columns;
}

/** The label of a group of rows, which has no figures of its own. */
function isGroup({ role }: BoundLabel): boolean {
  return role.role === 'row';
}

function byPlace(one: { readonly from: number }, other: { readonly from: number }): number {
  return one.from - other.from;
}

function entriesOf(
  table: BoundTable,
  grid: readonly GridRow[],
  groups: readonly BoundLabel[],
): Entry[] {
  const labels = new Set(
    [...table.heads, ...table.rows.flatMap(({ label }) => label ?? [])].map(({ from }) => from),
  );
  for (const { from } of table.extras) labels.add(from);
  const bare = [
    ...table.rows.map((row) => ({ from: row.from, row, extra: undefined, values: [] })),
    ...table.extras.map((extra) => ({
      from: extra.from,
      row: undefined,
      extra,
      values: valuesBehind(extra, table, grid, labels),
    })),
  ].sort(byPlace);
  const broken = new Set(
    grid.flatMap(({ cells }) => cells.flatMap((cell) => (cell.broken ? cell.from : []))),
  );
  const owners = groups.map((group) => {
    const next = bare.find(({ from }) => from >= group.from);
    // The words of a group that are scattered among its rows name it from its first row on.
    return (broken.has(group.from) && bare.find((entry) => isBelow(entry.row, group))) || next;
  });
  return bare.map((entry) => ({
    kind: 'entry',
    ...entry,
    groups: groups.filter((_, index) => owners[index] === entry),
  }));
}

function isBelow(row: BoundRow | undefined, { role }: BoundLabel): boolean {
  if (!row || role.role !== 'row') return false;
  return groupsAround(row.block.rows, row.spec).includes(role.row);
}

/** The first cell that shows something and is none of the pieces. */
function firstUnused(
  table: BoundTable,
  grid: readonly GridRow[],
  entries: readonly Entry[],
): Cell | undefined {
  const used = new Set<number>();
  for (const { from } of table.heads.filter((label) => !isGroup(label))) used.add(from);
  for (const { row, extra, values, groups } of entries) {
    const cells = row?.figures.flatMap(({ cell }) => cell ?? []) ?? values;
    const label = row?.label ?? extra;
    for (const { from } of [...groups, ...cells, ...(label ? [label] : [])]) used.add(from);
  }
  return grid
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.text !== '' && !used.has(cell.from));
}
