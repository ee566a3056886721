import { lineEnd, splitLines } from '../text/lines';
import { cellAt, slotText } from './cell';
import { continued } from './continued';
import type { Cell, Grid, GridRow, Layout } from './types';

/**
 * One row a line, cells set apart by tabs, as pasted from Word or Excel. Merged cells are blank, and
 * how many there are varies from row to row; after a page break a row loses those at its start.
 */
export const TAB_ROWS: Layout = {
  id: 'tab-rows',
  keepsBlanks: true,
  keepsHeads: true,
  showsColumns: false,
  rowIsLine: true,
  rowBreaks: 1,
  endOfRow: lineEnd,
  recognises: (lines) => lines.some((line) => line.includes('\t')),
  read,
  write: (rows, lineBreak) => rows.map((row) => row.map(slotText).join('\t') + lineBreak).join(''),
};

function read(region: string): Grid {
  const rows: GridRow[] = [];
  for (const line of splitLines(region)) {
    const cells = cellsOf(region, line.from, line.to);
    if (cells.every(({ text }) => text === '') && cells.length === 1) continue;
    const whole = continued(rows.at(-1), cells, region);
    if (whole) rows[rows.length - 1] = whole;
    else rows.push({ cells, spare: [] });
  }
  return rows;
}

function cellsOf(region: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && region[at] !== '\t') continue;
    cells.push(cellAt(region, { from: start, to: at }));
    start = at + 1;
  }
  return cells;
}
