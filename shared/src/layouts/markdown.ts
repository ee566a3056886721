import { type Line, splitLines } from '../text/lines';
import { cellAt, slotText } from './cell';
import type { Cell, Layout } from './types';

/** A Markdown table: cells between pipes, with a line of dashes under the head. */
export const MARKDOWN: Layout = {
  id: 'markdown',
  recognises: (lines) => lines.some((line) => isDelimiter(line)),
  read: (region) =>
    splitLines(region)
      .filter(({ from, to }) => isRow(region.slice(from, to)))
      .map((line) => ({ cells: cellsOf(region, line), spare: [] })),
  write(rows, lineBreak, head) {
    const lines = rows.map((row) => `| ${row.map(slotText).join(' | ')} |`);
    const dashes = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`;
    const whole = head ? [lines[0] ?? '', dashes, ...lines.slice(1)] : lines;
    return whole.map((line) => line + lineBreak).join('');
  },
};

/** The line of dashes, told apart by cheap tests first: a long line must not cost its square. */
function isDelimiter(line: string): boolean {
  if (!line.includes('|') || !line.includes('-') || /[^\s|:-]/u.test(line)) return false;
  const cells = line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|');
  return cells.every((cell) => /^:?-+:?$/u.test(cell.trim()));
}

function isRow(line: string): boolean {
  return line.includes('|') && !isDelimiter(line);
}

function cellsOf(region: string, line: Line): Cell[] {
  const text = region.slice(line.from, line.to);
  const bars = [...text.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  const opened = /^\s*\|/u.test(text);
  const closed = /(?<!\\)\|\s*$/u.test(text) && bars.length > 1;
  const edges = [...(opened ? [] : [-1]), ...bars, ...(closed ? [] : [text.length])];
  const cells: Cell[] = [];
  for (let index = 1; index < edges.length; index++) {
    const from = line.from + (edges[index - 1] ?? 0) + 1;
    const to = line.from + (edges[index] ?? 0);
    cells.push(spaced(region, from, to));
  }
  return cells;
}

/** A blank cell gets its figure with a space on both sides, as tables of pipes are written. */
function spaced(region: string, from: number, to: number): Cell {
  const cell = cellAt(region, { from, to });
  return cell.text === '' ? { from, to, text: '', before: ' ', after: ' ' } : cell;
}
