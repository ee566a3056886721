import type { GridSlot } from '../format/grid';
import { labelUse } from '../format/vocabulary';
import { isBlank } from '../text/blanks';
import { lineEnd } from '../text/lines';
import { rowsByLabels } from './by-labels';
import { withoutPageNumber } from './page-number';
import { arePiped, barsIn, slotBetweenPipes, spacedCell } from './pipes';
import { isFigureWord, isPipes } from './regions/words';
import type { Cell, Grid, GridRow, Layout } from './types';

/** So many of the lines with pipes must be of a layout before a region is said to be in it. */
const MOST = 0.6;

/**
 * One cell a line, closed by a pipe; a blank cell is a pipe alone, and the blanks of merged cells
 * stand together on one line. Where a row ends does not show.
 */
export const PIPE_CELLS: Layout = {
  id: 'pipe-cells',
  keepsBlanks: true,
  keepsHeads: true,
  showsColumns: false,
  rowIsLine: false,
  rowBreaks: 1,
  endOfRow: endOfCells,
  recognises: (lines) => share(lines, (line) => /^[^|]*\|[|\s]*$/u.test(line)) > MOST,
  read,
  write: (rows, lineBreak) =>
    cellsOf(rows)
      .map((text) => `${text === '' ? '' : `${text} `}|${lineBreak}`)
      .join(''),
};

/** Cells and pipes on lines of their own, in turn. */
export const PIPE_LINES: Layout = {
  id: 'pipe-lines',
  keepsBlanks: true,
  keepsHeads: true,
  showsColumns: false,
  rowIsLine: false,
  rowBreaks: 1,
  endOfRow: endOfCells,
  recognises: (lines) =>
    share(lines, isPipes) > MOST &&
    lines.filter((line) => !line.includes('|') && !isBlank(line)).length * 3 >
      lines.filter((line) => line.includes('|')).length,
  read,
  write: (rows, lineBreak) =>
    cellsOf(rows)
      .map((text) => `${text === '' ? '' : text + lineBreak}|${lineBreak}`)
      .join(''),
};

/** A row ends with the pipe behind its last cell, which may stand on a line below it. */
function endOfCells(text: string, at: number): number {
  const bar = barsIn(text, at, text.length)[0];
  return lineEnd(text, bar ?? at);
}

function share(lines: readonly string[], isOfLayout: (line: string) => boolean): number {
  const withPipes = lines.filter((line) => line.includes('|'));
  return !arePiped(lines) ? 0 : withPipes.filter(isOfLayout).length / withPipes.length;
}

/** Merged columns are one cell; a cell merged with the one above it is blank. */
function cellsOf(rows: readonly (readonly GridSlot[])[]): string[] {
  return rows.flatMap((row) =>
    row.filter((slot) => slot.kind === 'cell' || slot.by === 'row').map(slotBetweenPipes),
  );
}

/** Every cell reaches up to its pipe, whatever lines it stands on. */
function read(region: string): Grid {
  const cells: Cell[] = [];
  let from = 0;
  for (const bar of barsIn(region, 0, region.length)) {
    cells.push(cellUpTo(region, from, bar));
    from = bar + 1;
  }
  if (!isBlank(region.slice(from))) cells.push(cellUpTo(region, from, region.length));
  return withoutPageNumber(rowsByLabels(cells)).map(withSpare);
}

/**
 * Blank cells behind figures may be the merged ones before the label of the next row. The row's own
 * end, which shows nothing, is the last of them.
 */
function withSpare(row: GridRow): GridRow {
  const last = row.cells.findLastIndex(({ text }) => text !== '');
  const end = row.cells.at(-1)?.to ?? 0;
  // Figures without a label may go on in the next row.
  const [first, figure] = [row.cells[0]?.text ?? '', row.cells[last]?.text ?? ''];
  if (!labelUse(first).row || !isFigureWord(figure)) return row;
  const spare = [...row.cells.slice(last + 1), { from: end, to: end, text: '' }];
  return { cells: row.cells.slice(0, last + 1), spare };
}

/** A blank cell gets its figure on the line of its pipe. */
function cellUpTo(region: string, from: number, to: number): Cell {
  const cell = spacedCell(region, from, to);
  if (cell.text !== '') return cell;
  return { from: to, to, text: '', after: ' ' };
}
