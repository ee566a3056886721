import type { Span } from './span';

/**
 * Characters that show nothing: white space of every kind (U+00A0 and U+3000 among them), zero-width
 * marks, and the byte order mark.
 */
const BLANK = /[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff]/u;

/** Whether nothing in the text shows. */
export function isBlank(text: string): boolean {
  for (const character of text) if (!BLANK.test(character)) return false;
  return true;
}

/** The span without the blanks at both its ends; an all-blank span is given back as it is. */
export function trimSpan(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && BLANK.test(text[from] ?? '')) from++;
  while (to > from && BLANK.test(text[to - 1] ?? '')) to--;
  return from === to ? { from: span.from, to: span.to } : { from, to };
}

/** The text without any blank. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff]+/gu, '');
}
