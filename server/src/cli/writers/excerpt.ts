import stringWidth from 'string-width';
import type { Excerpt } from '../checked';

/** A line in three parts as a terminal shows it, and how far in the middle one stands. */
export interface ShownExcerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** In columns of a terminal, in which Chinese takes two a character. */
  readonly indent: number;
  readonly width: number;
}

/** The excerpt of a finding, to be shown with a mark below it. */
export function shownExcerpt({ isCut, before, marked, after }: Excerpt): ShownExcerpt {
  const shown = {
    before: (isCut ? '…' : '') + visible(before),
    marked: visible(marked),
    after: visible(after),
  };
  const width = Math.max(1, stringWidth(shown.marked));
  return { ...shown, indent: stringWidth(shown.before), width };
}

/** Text of which a terminal shows each character where it is counted, and obeys none. */
export function visible(text: string): string {
  return text.replace(/[\t\u00a0]/gu, ' ').replace(/\p{Cc}|\ufeff/gu, '');
}
