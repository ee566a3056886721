import { leaves } from './tree';
import type { BlockSpec, ColumnSpec, RowSpec, TableSpec } from './types';

/** One cell of the printed form; merged cells are one cell that spans. */
export interface FormCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** The national row and column of the figure that belongs here; absent for labels. */
  readonly figure?: { readonly row: RowSpec; readonly column: ColumnSpec };
  /** Which column it heads, or that it is the corner over the row labels; absent elsewhere. */
  readonly head?: ColumnSpec | 'corner';
}

/** The rows of the national form, or of some of its blocks, as printed, figures left blank. */
export function formRows(table: TableSpec, blocks = table.blocks): FormCell[][] {
  const width = formWidth(table);
  return blocks.flatMap((block) => [
    ...(block.heading ? [[cell(block.heading.text, width)]] : []),
    ...headRows(block, width),
    ...dataRows(block, width),
  ]);
}

/** How many columns the printed form has: those of its widest block, row labels included. */
export function formWidth({ blocks }: TableSpec): number {
  return Math.max(...blocks.map(widthOf));
}

/** How deep a tree of rows or columns is nested. */
function depthOf(
  nodes: readonly { readonly children?: readonly RowSpec[] | readonly ColumnSpec[] }[],
): number {
  return nodes.reduce(
    (depth, { children }) => Math.max(depth, 1 + (children ? depthOf(children) : 0)),
    0,
  );
}

/** How many columns the row labels of a block take. */
export function labelWidth(block: BlockSpec): number {
  return block.rows.some(({ label }) => label) ? depthOf(block.rows) : 0;
}

function widthOf(block: BlockSpec): number {
  return labelWidth(block) + leaves(block.columns).length;
}

function cell(text: string, columns = 1, rows = 1): FormCell {
  return { text, columns, rows };
}

/** The rows of a block's heads, in a table so many columns wide. */
export function headRows(block: BlockSpec, width: number): FormCell[][] {
  const depth = depthOf(block.columns);
  const rows: FormCell[][] = Array.from({ length: depth }, () => []);
  const labels = labelWidth(block);
  if (labels > 0)
    rows[0]?.push({ ...cell(block.corner?.text ?? '', labels, depth), head: 'corner' });
  const spare = width - widthOf(block);
  const last = leaves(block.columns).at(-1);
  const put = (columns: readonly ColumnSpec[], level: number): void => {
    for (const column of columns) {
      const span = column.children
        ? leaves(column.children).length
        : 1 + (column === last ? spare : 0);
      const down = column.children ? 1 : depth - level;
      rows[level]?.push({ ...cell(column.label.text, span, down), head: column });
      put(column.children ?? [], level + 1);
    }
  };
  put(block.columns, 0);
  return rows;
}

/** Cells behind a row's label: one for each column of the block, the last as wide as the table. */
export function cellsBehind(
  block: BlockSpec,
  width: number,
  cellOf: (column: ColumnSpec, index: number) => Pick<FormCell, 'text' | 'figure'>,
): FormCell[] {
  const columns = leaves(block.columns);
  const last = 1 + width - widthOf(block);
  return columns.map((column, index) => ({
    columns: index === columns.length - 1 ? last : 1,
    rows: 1,
    ...cellOf(column, index),
  }));
}

function dataRows(block: BlockSpec, width: number): FormCell[][] {
  const labels = labelWidth(block);
  const figures = (row: RowSpec): FormCell[] =>
    cellsBehind(block, width, (column) => ({ text: '', figure: { row, column } }));
  const build = (rows: readonly RowSpec[], level: number): FormCell[][] =>
    rows.flatMap((row) => {
      if (!row.children) {
        const own = row.label ? [cell(row.label.text, labels - level)] : [];
        return [[...own, ...figures(row)]];
      }
      const below = build(row.children, level + 1);
      const group = cell(row.label?.text ?? '', 1, below.length);
      return below.map((cells, index) => (index === 0 ? [group, ...cells] : cells));
    });
  return build(block.rows, 0);
}
