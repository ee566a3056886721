import { isBlank } from '../text/blanks';
import { splitLines } from '../text/lines';
import { slotText } from './cell';
import { cellsBetweenPipes } from './pipes';
import type { Layout } from './types';

/** A Markdown table: cells between pipes, with a line of dashes under the head. */
export const MARKDOWN: Layout = {
  id: 'markdown',
  keepsBlanks: true,
  keepsHeads: true,
  recognises: (lines) => lines.some((line) => isDelimiter(line)),
  read: (region) =>
    splitLines(region)
      .filter(({ from, to }) => isRow(region.slice(from, to)))
      .map((line) => ({ cells: cellsBetweenPipes(region, line, true), spare: [] })),
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

/** A line without pipes goes on with the table: it is a row of one cell. */
function isRow(line: string): boolean {
  return !isBlank(line) && !isDelimiter(line);
}
