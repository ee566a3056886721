import stringWidth from 'string-width';
import type { Excerpt } from '../checked';
import { cutAt } from '../cut';

/** A line in three parts as a terminal shows it, and how far in the middle one stands. */
export interface ShownExcerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** In columns of a terminal, in which Chinese takes two a character. */
  readonly indent: number;
  readonly width: number;
}

/** So much of what is meant has room in a terminal. */
const MOST_MARKED = 80;

/** The excerpt of a finding, to be shown with a mark below it. */
export function shownExcerpt(excerpt: Excerpt): ShownExcerpt {
  const { before, marked, after } = shownParts(excerpt);
  const end = cutAt(marked, 0, marked.length, MOST_MARKED);
  const isLong = end < marked.length;
  const shown = { before, marked: marked.slice(0, end), after: isLong ? '…' : after };
  const width = Math.max(1, stringWidth(shown.marked));
  return { ...shown, indent: stringWidth(before), width };
}

/** The parts of a line, with a mark wherever something is left out. */
export function shownParts(excerpt: Excerpt): Pick<ShownExcerpt, 'before' | 'marked' | 'after'> {
  const { isCut, before, marked, after, isAfterCut } = excerpt;
  return {
    before: (isCut ? '…' : '') + visible(before),
    marked: visible(marked),
    after: visible(after) + (isAfterCut ? '…' : ''),
  };
}

/** What is meant alone, with a mark where it goes on. */
export function quoted({ marked, isMarkedCut }: Excerpt): string {
  return visible(marked) + (isMarkedCut ? '…' : '');
}

/** Text of which a terminal shows each character where it is counted, and obeys none. */
export function visible(text: string): string {
  return text.replace(/[\t\u00a0]/gu, ' ').replace(/\p{Cc}|\ufeff/gu, '');
}
