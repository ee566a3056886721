import { isLabel } from '../../format/vocabulary';
import { isBlank } from '../../text/blanks';
import { isDelimiter } from '../delimiter';
import { namesTable } from './names-table';
import type { RegionKind, RegionLines } from './types';
import { ANNOUNCES, isFigureWord, isPipes, isSentence, isTableLine, MOST_UNMARKED } from './words';

/** Lines with pipes, and between them cells that were broken over lines. */
export const PIPE_REGION: RegionKind = {
  id: 'pipe',
  opens: (line) => line.includes('|'),
  end,
  proves: namesTable,
};

/**
 * An empty line inside a table of pipes parts it, but what stands behind is still the table, unless
 * it has a head of its own.
 */
function end(lines: RegionLines, from: number): number {
  let last = from + 1;
  for (let at = from + 1; ; at++) {
    const line = lines.at(at);
    if (line === undefined) return last;
    if (line.includes('|')) {
      if (last < at && isApart(line, lines.at(at + 1) ?? '')) return last;
      last = at + 1;
    } else if (!isBlank(line) && !mayGoOn(lines, at, last)) return last;
  }
}

/** Whether a line behind an empty one begins something else: a table with a head, or no table at all. */
function isApart(line: string, below: string): boolean {
  if (isDelimiter(below)) return true;
  const cells = line.split('|').filter((cell) => !isBlank(cell));
  return cells.length > 0 && !cells.some((cell) => isLabel(cell) || isFigureWord(cell.trim()));
}

/** A line without a pipe goes on with the table if it can be part of one, or a pipe below closes it. */
function mayGoOn(lines: RegionLines, at: number, last: number): boolean {
  const line = lines.at(at) ?? '';
  if (at - last >= MOST_UNMARKED || isSentence(line) || ANNOUNCES.test(line)) return false;
  const closes = isPipes(lines.at(at + 1) ?? '');
  // Asked last: what is a heading may depend on the line below it.
  return (closes || isTableLine(line)) && !lines.isHeading(at);
}
