import type { Draft } from '../../draft';
import { isBlank } from '../../text/blanks';
import { type Caret, caretAt } from './caret';
import { headings, tables } from './headings';
import { flat, type Match, matchOf } from './match';
import { sentences, title } from './prose';
import { labels, tableAround } from './rows';
import type { Candidate, Completion } from './types';

/** What stands already is offered to nobody who typed less of it. */
const LEAST_CALLED = 2;

/**
 * What may be written at an offset, the likeliest first: what the report lacks, where it belongs, as
 * far as it begins with what is typed, be it in Chinese or by the initials of its pinyin.
 */
export function completionsAt(draft: Draft, offset: number): Completion[] {
  if (draft.report.garbled) return [];
  const caret = caretAt(draft, offset);
  if (!caret) return [];
  const matched = candidatesAt(caret).flatMap((candidate) => {
    const match = matchOf(caret.typed, candidate);
    return match === undefined || !isWanted(caret, candidate, match) ? [] : [{ candidate, match }];
  });
  matched.sort((a, b) => a.match - b.match);
  return matched.map(({ candidate }) => completion(caret, candidate));
}

function candidatesAt(caret: Caret): Candidate[] {
  const table = tableAround(caret);
  if (table) {
    const isBelow = caret.below === undefined || isBlank(caret.below);
    return [...labels(caret, table), ...(isBelow ? headings(caret) : [])];
  }
  // A table that is none of the form is its author's own business.
  if (isInTable(caret)) return isFirstCell(caret) ? tables(caret) : [];
  return [...sentences(caret), ...headings(caret), ...title(caret)];
}

/** Linear in the line: what stands next to the caret may be a paragraph of any length. */
const MARKED = /\||^\s*\S.*\t|^\t\t/u;

function isInTable({ before, behind, above = '', below = '' }: Caret): boolean {
  return [before, behind, above, below].some((line) => MARKED.test(line));
}

/** Whether a pipe begins what may become a table. */
function isFirstCell({ before, behind, above = '', below = '' }: Caret): boolean {
  const isAlone = /^\s*\|\s*$/u.test(before) && /^[\s|]*$/u.test(behind);
  return isAlone && !MARKED.test(above) && !MARKED.test(below);
}

/** What is typed in full needs no completion, and what stands already is to be called by its words. */
function isWanted({ typed, rest }: Caret, candidate: Candidate, match: Match): boolean {
  const { kind, over, stands, label } = candidate;
  // Enter behind a whole heading is to begin a line; behind the label of a row its cells are still to come.
  const bringsMore = kind === 'row' && over === 'line';
  if (!bringsMore && flat(typed + rest) === flat(label)) return false;
  return !stands || (match === 0 && typed.length >= LEAST_CALLED);
}

function completion(caret: Caret, candidate: Candidate): Completion {
  const { offset, typed, rest, before } = caret;
  const isLine = candidate.over === 'line';
  const lead = isLine ? before : '';
  // An editor that closes brackets has set the other half of one that was typed.
  const closed = /^[（(]/u.test(typed) && /^[）)]/u.test(rest) ? 1 : 0;
  // Nothing but blanks and pipes is behind the caret where a whole line is written.
  const to = isLine && rest === '' ? caret.to : offset + closed;
  const { label, words, initials } = candidate;
  const filter = [lead + typed, label, ...words, ...initials].join(' ');
  return {
    candidate,
    from: offset - typed.length - lead.length,
    to,
    end: isLine ? caret.to : offset + rest.length,
    filter,
  };
}
