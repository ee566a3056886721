import { isBlank, withoutBlanks } from '../text/blanks';
import { lineEnd, splitLines } from '../text/lines';
import { alignedRow, columnWidths } from './align';
import { cellsBetweenPipes, slotBetweenPipes } from './pipes';
import type { Layout } from './types';

/** A Markdown table: cells between pipes, with a line of dashes under the head. */
export const MARKDOWN: Layout = {
  id: 'markdown',
  keepsBlanks: true,
  keepsHeads: true,
  rowBreaks: 1,
  endOfRow: lineEnd,
  recognises: (lines) => lines.some((line) => isDelimiter(line)),
  read: (region) =>
    splitLines(region)
      .filter(({ from, to }) => isRow(region.slice(from, to)))
      .map((line) => ({ cells: cellsBetweenPipes(region, line, true), spare: [] })),
  write(rows, lineBreak, head) {
    const cells = rows.map((row) => row.map(slotBetweenPipes));
    const lines = head ? alignedTable(cells) : cells.map((row) => `| ${row.join(' | ')} |`);
    return lines.map((line) => line + lineBreak).join('');
  },
};

/** A table whose pipes stand below each other, the first row as its head. */
function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const widths = columnWidths(rows);
  const [head = '', ...others] = rows.map((row) => alignedRow(row, widths));
  const dashes = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [head, dashes, ...others];
}

/** The line of dashes, told apart by cheap tests first: a long line must not cost its square. */
export function isDelimiter(line: string): boolean {
  if (!line.includes('|') || !line.includes('-')) return false;
  const bare = withoutBlanks(line);
  if (/[^|:-]/u.test(bare)) return false;
  const cells = bare.replace(/^\||\|$/gu, '').split('|');
  // A dash alone may be a figure in a layout of one cell a line.
  const dashes = cells.length > 1 ? /^:?-+:?$/u : /^:?-{3,}:?$/u;
  return cells.every((cell) => dashes.test(cell));
}

/** A line without pipes goes on with the table: it is a row of one cell. */
function isRow(line: string): boolean {
  return !isBlank(line) && !isDelimiter(line);
}
