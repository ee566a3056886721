import type { Span } from './span';

/**
 * Characters that show nothing: white space of every kind (U+00A0 and U+3000 among them), zero-width
 * marks, and the byte order mark.
 */
const BLANK = /[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff]/u;

/** Whether nothing in the text shows. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isBlankAt(text, at)) return false;
  return true;
}

const FIRST_VISIBLE = 0x21;
const LAST_OF_ASCII = 0x7e;
const FIRST_CHINESE = 0x4e00;
const LAST_CHINESE = 0x9fff;

/** All blanks are single units; what is certainly none is told by its number, as nearly all words are. */
function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= FIRST_VISIBLE && unit <= LAST_OF_ASCII) return false;
  if (unit >= FIRST_CHINESE && unit <= LAST_CHINESE) return false;
  return BLANK.test(text.charAt(at));
}

/** The span without the blanks at both its ends; an all-blank span is given back as it is. */
export function trimSpan(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && isBlankAt(text, from)) from++;
  while (to > from && isBlankAt(text, to - 1)) to--;
  return from === to ? { from: span.from, to: span.to } : { from, to };
}

/** The text without any blank. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff]+/gu, '');
}
