import { figureColumns } from '../format/tree';
import { layoutNamed } from '../layouts';
import type { BoundRow, BoundTable } from './types';

/** One row with fewer figures than columns is told as such; more of them are a table without blanks. */
const MOST_SHORT_ROWS = 2;

/**
 * A table in a layout that does not show blank cells has lost the positions of its figures where
 * several rows have too few of them. Of such a table no figure is known: a row that has as many as
 * there are columns may be one with a blank and a number too many.
 */
export function withoutLostFigures(table: BoundTable): BoundTable {
  const isBlank = table.rows.every(({ cells }) => cells.length === 0);
  if (layoutNamed(table.layout).keepsBlanks || isBlank) return table;
  const short = table.rows.filter(isShort).length;
  if (short === 0) return table;
  const isLost = short > MOST_SHORT_ROWS;
  const placed = (row: BoundRow) => (isLost ? unplaced(row) : emptied(row));
  const rows = table.rows.map(placed);
  const byRow = new Map(rows.map((row) => [row.spec.id, row]));
  return { ...table, rows, byRow, repeated: table.repeated.map(placed), isLost };
}

function unplaced(row: BoundRow): BoundRow {
  return { ...row, placement: { kind: 'unplaced' }, figures: [] };
}

/** A row whose figures are all blank has no cell for any of them. */
function emptied(row: BoundRow): BoundRow {
  if (row.cells.length > 0) return row;
  const expected = figureColumns(row.block).length;
  return { ...row, placement: { kind: 'too-few', found: 0, expected }, figures: [] };
}

function isShort({ placement, cells }: BoundRow): boolean {
  return placement.kind === 'too-few' || cells.length === 0;
}
