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

/** The rows of a table that carry figures, each with the block it stands in, in the form's order. */
export function figureRows(
  table: TableSpec,
): { readonly block: BlockSpec; readonly row: RowSpec }[] {
  return table.blocks.flatMap((block) => leaves(block.rows).map((row) => ({ block, row })));
}

/** The columns of a block that carry figures, in the form's order. */
export function figureColumns(block: BlockSpec): ColumnSpec[] {
  return leaves(block.columns);
}

/** How deep a row stands in the row tree of its block: 1 for the outermost. */
export function depthOf(rows: readonly RowSpec[], wanted: RowSpec): number {
  if (rows.includes(wanted)) return 1;
  const depths = rows.map(({ children }) => (children ? depthOf(children, wanted) : 0));
  const deepest = Math.max(0, ...depths);
  return deepest === 0 ? 0 : deepest + 1;
}

/** How many figures a table holds. */
export function figureCount(table: TableSpec): number {
  return figureRows(table).reduce((count, { block }) => count + figureColumns(block).length, 0);
}
