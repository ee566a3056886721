import { LEAD, sentencesIn } from '../prose/sentences';
import type { Span } from '../text/span';

/** What is shorter says the same in every report. */
const SHORTEST = 12;

/** A sentence, by a number that is the same for the same words. */
interface SentencePrint extends Span {
  readonly print: number;
}

/**
 * The sentences of words that are long enough to be repeated, each without its numbering and without the
 * year that it names, for that is what a copied sentence is given anew.
 */
export function sentencePrints(words: string): SentencePrint[] {
  return sentencesIn(words).flatMap(({ from, to }) => {
    const sentence = words.slice(from, to);
    const said = sentence.replace(LEAD, '').replace(/\d{4}年度?/gu, '年');
    return said.length < SHORTEST ? [] : [{ from, to, print: printOf(said) }];
  });
}

/** FNV-1a over UTF-16 units, in 32 bits. */
function printOf(text: string): number {
  let print = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    print = Math.imul(print ^ text.charCodeAt(index), 0x01000193);
  }
  return print >>> 0;
}
