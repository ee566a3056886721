import { trimSpan } from './blanks';
import type { Span } from './span';

/** Tags around words on a line; those of tables are left, for what is in them belongs to a table. */
const OPENING = /^<(?!\/?(?:table|t[bdhrf]))[^<>]{0,500}>/iu;
const CLOSING = /<\/?(?!(?:table|t[bdhrf]))[^<>]{1,500}>$/iu;

/** So many tags may stand before words, and behind them. */
const MOST_TAGS = 8;

/** The words in a stretch of text, without blanks and HTML tags at both its ends. */
export function wordsWithin(text: string, span: Span): Span {
  let words = trimSpan(text, span);
  if (text[words.from] !== '<' && text[words.to - 1] !== '>') return words;
  for (let count = 0; count < MOST_TAGS; count++) {
    const line = text.slice(words.from, words.to);
    const opening = OPENING.exec(line)?.[0].length ?? 0;
    const closing = CLOSING.exec(line.slice(opening))?.[0].length ?? 0;
    if (opening + closing === 0) break;
    words = trimSpan(text, { from: words.from + opening, to: words.to - closing });
  }
  return words;
}
