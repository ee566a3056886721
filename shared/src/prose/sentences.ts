import type { Span } from '../text/span';
import { unitsOf } from '../text/units';

const ENDS = unitsOf('。！？!?');

/** The sentences of words, each with the stop that ends it, in order. */
export function sentencesIn(words: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (!ENDS.has(words.charCodeAt(at))) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < words.length) sentences.push({ from, to: words.length });
  return sentences;
}

/** What may stand before the first words of a sentence: its number, or 一是. */
export const LEAD =
  /^["“（(]?(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}(?:、|是)|\d{1,2}[.、](?!\d))?/u;
