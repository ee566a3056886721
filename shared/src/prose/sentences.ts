import type { Span } from '../text/span';

const END = /[。！？!?]/gu;

/** The sentences of words, each with the stop that ends it, in order. */
export function sentencesIn(words: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const { index } of words.matchAll(END)) {
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  }
  if (from < words.length) sentences.push({ from, to: words.length });
  return sentences;
}

/** What may stand before the first words of a sentence: its number, or 一是. */
export const LEAD =
  /^["“（(]?(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}(?:、|是)|\d{1,2}[.、](?!\d))?/u;
