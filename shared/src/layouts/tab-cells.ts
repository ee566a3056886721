import type { GridSlot } from '../format/grid';
import { readFigure } from '../numbers/figure';
import { isBlank } from '../text/blanks';
import { type Line, lineEnd, splitLines } from '../text/lines';
import { cellAt, slotText } from './cell';
import type { Cell, Grid, GridRow, Layout } from './types';

/**
 * One cell a line, each line starting with a tab, rows set apart by an empty line, as copied from a
 * web page. A line without a tab continues the cell above it. An editor that trims trailing blanks
 * turns a blank cell into an empty line, which then looks like the end of a row.
 */
export const TAB_CELLS: Layout = {
  id: 'tab-cells',
  keepsBlanks: true,
  keepsHeads: true,
  showsColumns: false,
  rowIsLine: false,
  rowBreaks: 2,
  endOfRow: lineEnd,
  recognises(lines) {
    const filled = lines.filter((line) => !isBlank(line));
    const cells = filled.filter((line) => /^\t[^\t]*$/u.test(line));
    const rows = filled.filter((line) => /\S[^\t]*\t|^\t\t/u.test(line));
    return cells.length > rows.length;
  },
  read,
  write: (rows, lineBreak) => rows.map((row) => writeRow(row, lineBreak)).join(lineBreak),
};

/** Merged columns are one cell; a cell merged with the one above it leaves a tab alone. */
function writeRow(row: readonly GridSlot[], lineBreak: string): string {
  return row
    .filter((slot) => slot.kind === 'cell' || slot.by === 'row')
    .map((slot) => `\t${slotText(slot)}${lineBreak}`)
    .join('');
}

function read(region: string): Grid {
  const lines = splitLines(region);
  const trimmed = isTrimmed(region, lines);
  const rows: GridRow[] = [];
  let cells: Cell[] = [];
  let empty: Line[] = [];
  for (const line of lines) {
    const text = region.slice(line.from, line.to);
    if (isBlank(text) && !text.includes('\t')) {
      empty.push(line);
      continue;
    }
    if (empty.length > 0 && cells.length > 0) {
      rows.push({ cells, spare: trimmed ? empty.map(trimmedCell) : [] });
      cells = [];
    }
    empty = [];
    addLine(region, line, cells);
  }
  if (cells.length > 0) rows.push({ cells, spare: trimmed ? empty.map(trimmedCell) : [] });
  return rows;
}

/** Where one line holds a tab alone, blank cells were kept; where none does, they may be trimmed. */
function isTrimmed(region: string, lines: readonly Line[]): boolean {
  return !lines.some(({ from, to }) => to > from && isBlank(region.slice(from, to)));
}

function trimmedCell(line: Line): Cell {
  return { from: line.from, to: line.to, text: '', before: '\t' };
}

function addLine(region: string, line: Line, cells: Cell[]): void {
  if (region[line.from] !== '\t') {
    const last = cells.pop();
    const more = cellAt(region, line);
    // A number on a line of its own has only lost its tab; it belongs to no label.
    const isFigure = readFigure(more.text, 'money').kind !== 'word';
    if (last && isFigure) cells.push(last, more);
    else if (last)
      cells.push({ from: last.from, to: more.to, text: region.slice(last.from, more.to) });
    else cells.push(more);
    return;
  }
  let start = line.from + 1;
  for (let at = start; at <= line.to; at++) {
    if (at < line.to && region[at] !== '\t') continue;
    cells.push(cellAt(region, { from: start, to: at }));
    start = at + 1;
  }
}
