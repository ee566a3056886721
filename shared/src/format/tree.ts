import { memoised } from '../text/memo';
import type { BlockSpec, ColumnSpec, RowSpec, TableSpec } from './types';

interface Node<T> {
  readonly children?: readonly T[];
}

/** All nodes of a tree, parents before their children. */
export function everyNode<T extends Node<T>>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children ?? [])]);
}

/** The nodes that carry figures, in the order of the form. */
export function leaves<T extends Node<T>>(nodes: readonly T[]): T[] {
  return everyNode(nodes).filter((node) => node.children === undefined);
}

/** A row of the form, with the block it stands in. */
interface FigureRow {
  readonly block: BlockSpec;
  readonly row: RowSpec;
}

/** The rows of a table that carry figures, each with the block it stands in, in the form's order. */
export const figureRows: (table: TableSpec) => readonly FigureRow[] = memoised(({ blocks }) =>
  blocks.flatMap((block) => leaves(block.rows).map((row) => ({ block, row }))),
);

/** The columns of a block that carry figures, in the form's order. */
export const figureColumns: (block: BlockSpec) => readonly ColumnSpec[] = memoised(({ columns }) =>
  leaves(columns),
);

/** A place of the form where a figure stands. */
export interface FormPlace extends FigureRow {
  readonly column: ColumnSpec;
}

/** Where figures stand in a table, row by row in the order of the form. */
export const formPlaces: (table: TableSpec) => readonly FormPlace[] = memoised((table) =>
  figureRows(table).flatMap(({ block, row }) =>
    figureColumns(block).map((column) => ({ block, row, column })),
  ),
);

/** What names a place of a table, whatever its edition. */
export function placeKey({ row, column }: Pick<FormPlace, 'row' | 'column'>): string {
  return keyOfIds(row.id, column.id);
}

/** The same by the ids of a row and a column. */
export function keyOfIds(row: string, column: string): string {
  return `${row}/${column}`;
}

/** How deep a row stands in the row tree of its block: 1 for the outermost, 0 outside it. */
export function depthOf(rows: readonly RowSpec[], wanted: RowSpec): number {
  return depths(rows).get(wanted) ?? 0;
}

const depths = memoised((rows: readonly RowSpec[]): ReadonlyMap<RowSpec, number> => {
  const inner = rows.flatMap(({ children }) => (children ? [...depths(children)] : []));
  return new Map([
    ...rows.map((row) => [row, 1] as const),
    ...inner.map(([row, depth]) => [row, depth + 1] as const),
  ]);
});

/** The groups around a row in the row tree of its block, the outermost first. */
export function groupsAround(rows: readonly RowSpec[], wanted: RowSpec): readonly RowSpec[] {
  return paths(rows).get(wanted) ?? [];
}

const paths = memoised((rows: readonly RowSpec[]): ReadonlyMap<RowSpec, readonly RowSpec[]> => {
  const found = new Map<RowSpec, readonly RowSpec[]>(rows.map((row) => [row, []]));
  for (const group of rows) {
    for (const [row, path] of paths(group.children ?? [])) found.set(row, [group, ...path]);
  }
  return found;
});

/** How many figures a table holds. */
export function figureCount(table: TableSpec): number {
  return formPlaces(table).length;
}
