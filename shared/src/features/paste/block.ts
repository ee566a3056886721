import { readFigure } from '../../numbers/figure';
import { isBlank, trimSpan } from '../../text/blanks';
import { splitLines } from '../../text/lines';

/** A rectangle of figures as a spreadsheet copies it; a blank cell is an empty text. */
export type FigureBlock = readonly (readonly string[])[];

/** No national table has so many rows: what is longer is no block of one. */
const MOST_ROWS = 200;

/** One number alone is pasted as any other text. */
const FEWEST_FIGURES = 2;

/**
 * Reads tab-separated rows that hold figures and nothing else, in rows of one length. A slash or a
 * dash is no figure: what it means where it comes from is for the author to say.
 */
export function figureBlock(text: string): FigureBlock | undefined {
  const lines = splitLines(text);
  // A spreadsheet ends its last row as any other.
  if (lines.at(-1)?.from === text.length) lines.pop();
  if (lines.length === 0 || lines.length > MOST_ROWS) return undefined;
  const rows = lines.map(({ from, to }) => text.slice(from, to).split('\t').map(trimmed));
  const width = rows[0]?.length;
  const cells = rows.flat();
  const isBlock = rows.every((row) => row.length === width) && cells.every(isFigure);
  const figures = cells.filter((cell) => cell !== '').length;
  return isBlock && figures >= FEWEST_FIGURES ? rows : undefined;
}

function trimmed(cell: string): string {
  const { from, to } = trimSpan(cell, { from: 0, to: cell.length });
  return isBlank(cell) ? '' : cell.slice(from, to);
}

/** Money is the kind that takes every way of writing a number. */
function isFigure(cell: string): boolean {
  const { kind } = readFigure(cell, 'money');
  return kind === 'number' || kind === 'blank';
}
