import { FORMATS } from '../../../../shared/src/format';
import type { CheckedFinding } from '../checked';
import { boundaryBefore, cutAt } from '../cut';
import { shownParts, visible } from './excerpt';

const TABLES = new Set(FORMATS.flatMap(({ tables }) => tables.map(({ name }) => name.zh)));
/** So much of the words of a place is shown, and of those before it. */
const MOST = 40;
const MOST_BEFORE = 10;

/**
 * The name of a place for people: the part of a table that the form has no words for is left out. In
 * prose a place is called by words that are counted off, of which people are shown whole ones.
 */
export function shownPlace({ place, excerpt }: CheckedFinding): string {
  const [first = '', ...rest] = place.split('/').filter((part) => !/^[a-z-]+$/u.test(part));
  if (TABLES.has(first) || rest.length === 0 || !excerpt) return [first, ...rest].join('/');
  const { before, marked } = shownParts(excerpt);
  const end = cutAt(marked, 0, marked.length, MOST);
  const isCut = end < marked.length || excerpt.isMarkedCut;
  return `${first}/${wordsBefore(before)}${marked.slice(0, end)}${isCut ? '…' : ''}`;
}

/** The last words of a text: of the clause, else a few. */
function wordsBefore(text: string): string {
  const words = visible(text).trimStart();
  if (words.length <= MOST_BEFORE) return words;
  const from = boundaryBefore(words, 0, words.length - MOST_BEFORE);
  const clause = words.slice(from).search(/(?<=[，。；：！？、])[^，。；：！？、]*$/u);
  const start = clause > 0 ? from + clause : from;
  return start === 0 ? words : `…${words.slice(start).replace(/^…/u, '')}`;
}
