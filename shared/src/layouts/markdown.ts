import { isBlank } from '../text/blanks';
import { lineEnd, splitLines } from '../text/lines';
import { alignedRow, columnWidths } from './align';
import { isDelimiter } from './delimiter';
import { cellsBetweenPipes, slotBetweenPipes } from './pipes';
import type { Layout } from './types';

/** A Markdown table: cells between pipes, with a line of dashes under the head. */
export const MARKDOWN: Layout = {
  id: 'markdown',
  keepsBlanks: true,
  keepsHeads: true,
  showsColumns: true,
  rowIsLine: true,
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

/** A line without pipes goes on with the table: it is a row of one cell. */
function isRow(line: string): boolean {
  return !isBlank(line) && !isDelimiter(line);
}
