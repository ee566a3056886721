import { isLabel } from '../../format/vocabulary';
import { namesTable } from './names-table';
import type { RegionKind, RegionLines } from './types';
import { MOST_UNMARKED } from './words';

/** The longest line without a tab that may stand between two table lines: a row or a cell. */
const LONGEST_UNMARKED = 80;

/** Lines with tabs; a paragraph that is only indented by a tab is none. */
export const TAB_REGION: RegionKind = {
  id: 'tab',
  opens(line) {
    if (!line.includes('\t')) return false;
    const indent = /^\s*/u.exec(line)?.[0] ?? '';
    if (line.slice(indent.length).includes('\t')) return true;
    return indent.includes('\t') && !(line.length > 40 && line.includes('。'));
  },
  end,
  proves: namesTable,
};

/**
 * Empty lines part the rows of a tabbed table, and a line right below another may continue its cell
 * or be a row whose tabs were trimmed away. What is neither ends the region.
 */
function end(lines: RegionLines, from: number): number {
  let last = from + 1;
  for (let at = from + 1; ; at++) {
    const line = lines.at(at);
    if (line === undefined) return last;
    const isMarked = line.includes('\t');
    if (!isMarked && line.trim() === '') continue;
    const above = lines.at(at - 1) ?? '';
    const isShort = line.length <= LONGEST_UNMARKED;
    if (isShort && lines.isHeading(at)) return last;
    if (!isMarked && (!isShort || above === '' || at - last >= MOST_UNMARKED)) return last;
    // Half a label is one together with the line above it.
    if (isMarked || isLabel(line) || isLabel(above + line)) last = at + 1;
  }
}
