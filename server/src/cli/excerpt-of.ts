import type { DraftFile } from '../../../shared/src/draft/file';
import { positionAt } from '../../../shared/src/syntax/positions';
import { lineEnd } from '../../../shared/src/text/lines';
import type { Span } from '../../../shared/src/text/span';
import type { Excerpt } from './checked';
import { boundaryBefore, cutAt } from './cut';

/** So much of a line is shown around what is meant. */
const LONGEST = 80;
/** So much of what is meant is shown: a remark that is sent back should quote it. */
const MOST_MARKED = 200;
/** What stands further behind in its line is shown with so much of what is before it. */
const MOST_BEFORE = 50;
const SOME_BEFORE = 20;

/** A paragraph is one line, of which no more is shown than fits beside what is meant. */
export function excerptOf(
  { draft, shown: text }: DraftFile,
  { from, to }: Span,
): Excerpt | undefined {
  const start = from - positionAt(draft.tree, from).character;
  const end = lineEnd(text, start);
  const isFar = from - start > MOST_BEFORE;
  const first = isFar ? boundaryBefore(text, start, from - SOME_BEFORE) : start;
  const within = Math.min(to, end);
  const behind = cutAt(text, from, within, MOST_MARKED);
  const most = Math.max(first + LONGEST - behind, 0);
  const last = behind < within ? behind : cutAt(text, behind, end, most);
  if (text.slice(first, last).trim() === '') return undefined;
  return {
    isCut: first > start,
    before: text.slice(first, from),
    marked: text.slice(from, behind),
    isMarkedCut: behind < to,
    after: text.slice(behind, last),
    isAfterCut: last < end,
  };
}
