import { isBlank } from '../../text/blanks';
import { splitLines } from '../../text/lines';
import type { Span } from '../../text/span';

const SHORT = 20;

/** The first words of a text, for what concerns the whole of it; never more than a short line. */
export function firstWords(text: string): Span {
  const from = Math.max(0, text.search(/[^\s\ufeff]/u));
  const line = splitLines(text.slice(from, from + SHORT * 4))[0];
  const to = Math.min(from + SHORT, from + (line?.to ?? 0));
  return isBlank(text.slice(from, to)) ? { from: 0, to: 0 } : { from, to };
}
