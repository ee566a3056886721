import { isBlank } from '../text/blanks';
import { lineEnd, splitLines } from '../text/lines';
import { continued, joinSplitHeads } from './continued';
import { arePiped, barsIn, cellsBetweenPipes, slotBetweenPipes } from './pipes';
import type { Grid, GridRow, Layout } from './types';

/**
 * One row a line, a pipe behind each cell, as web pages come out of a converter. Merged cells are
 * blank, or were dropped.
 */
export const PIPE_ROWS: Layout = {
  id: 'pipe-rows',
  keepsBlanks: true,
  keepsHeads: true,
  showsColumns: false,
  rowIsLine: true,
  rowBreaks: 1,
  endOfRow: lineEnd,
  recognises: arePiped,
  read: (region) => read(region, false),
  write: (rows, lineBreak) =>
    rows.map((row) => `${row.map(slotBetweenPipes).join(' | ')} |${lineBreak}`).join(''),
};

/** The same with a pipe before each row. */
export const LEAD_PIPE_ROWS: Layout = {
  id: 'lead-pipe-rows',
  keepsBlanks: true,
  keepsHeads: true,
  showsColumns: false,
  rowIsLine: true,
  rowBreaks: 1,
  endOfRow: lineEnd,
  recognises(lines) {
    const withPipes = lines.filter((line) => line.includes('|'));
    return (
      arePiped(lines) && withPipes.every((line) => /^\s*\|\s*[^|\s]|^\s*\|.*[^|\s]/u.test(line))
    );
  },
  read: (region) => read(region, true),
  write: (rows, lineBreak) =>
    rows.map((row) => `| ${row.map(slotBetweenPipes).join(' | ')} |${lineBreak}`).join(''),
};

function read(region: string, hasLeadingPipe: boolean): Grid {
  const rows: GridRow[] = [];
  let isOpen = false;
  for (const line of splitLines(region)) {
    const text = region.slice(line.from, line.to);
    if (isBlank(text)) continue;
    const cells = cellsBetweenPipes(region, line, hasLeadingPipe);
    // A row that its pipe has closed is whole, whatever comes next.
    const whole = isOpen ? continued(rows.at(-1), cells, region) : undefined;
    if (whole) rows[rows.length - 1] = whole;
    else if (cells.some((cell) => cell.text !== '')) rows.push({ cells, spare: [] });
    const bars = barsIn(region, line.from, line.to);
    isOpen = !isBlank(region.slice((bars.at(-1) ?? line.from - 1) + 1, line.to));
  }
  return joinSplitHeads(rows);
}
