import type { Cell, GridRow, LayoutId } from '../layouts/types';
import type { Block } from '../syntax/block';
import { sliceOf, type Tree } from '../syntax/tree';
import { type Span, shift } from '../text/span';
import type { Segment, SegmentRow } from './segments';

/** The text of one table; every offset is measured from the start of the block in which it begins. */
export interface TableText {
  readonly block: Block;
  readonly text: string;
  readonly layout: LayoutId;
  readonly rows: readonly GridRow[];
  /** The first row that was not read. */
  readonly beyond: Span | undefined;
}

/** Takes a segment out of its document. */
export function tableText({ rows, layout, beyond }: Segment, tree: Tree): TableText | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return undefined;
  const { block, blockFrom } = first;
  const end = last.blockFrom + last.block.text.length;
  const text = last.block === block ? block.text : sliceOf(tree, blockFrom, end);
  const moved = ({ row, blockFrom: from }: SegmentRow) => shiftRow(row, from - blockFrom);
  const beyondRow = beyond && moved(beyond);
  return { block, text, layout, rows: rows.map(moved), beyond: beyondRow?.cells[0] };
}

function shiftRow(row: GridRow, by: number): GridRow {
  if (by === 0) return row;
  const moved = (cell: Cell): Cell => shift(cell, by);
  return { cells: row.cells.map(moved), spare: row.spare.map(moved) };
}
