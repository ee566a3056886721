import { FORMULA_NEGATIVE, FORMULA_WORDS } from '../format/writing/formula-words';
import type { Passage } from '../prose/passage';
import { LEAD } from '../prose/sentences';
import { memoised } from '../text/memo';
import type { Span } from '../text/span';

/** What is shorter says the same in every report. */
const SHORTEST = 12;
/** Clauses between semicolons are sentences of their own in such reports; a heading is none. */
const SENTENCE = /[^。！？!?；;]+[。！？!?；;]?/gu;
const IS_SENTENCE = /[。！？!?；;，,]/u;

/** A sentence, by a number that is the same for the same words. */
export interface SentencePrint extends Span {
  readonly print: number;
}

/**
 * The sentences of a passage that are long enough to be repeated, and not the same in every report, as
 * stretches of its words. Each is taken without its numbering, its stop and the year that it names, for
 * that is what a copied sentence is given anew.
 */
export const sentencePrints: (passage: Passage) => readonly SentencePrint[] = memoised(
  ({ words }) =>
    Array.from(words.matchAll(SENTENCE)).flatMap(({ 0: sentence, index }): SentencePrint[] => {
      const said = sentence
        .replace(LEAD, '')
        .replace(/\d{4}年度?/gu, '年')
        .replace(/[。！？!?；;]$/u, '');
      const isOwn = said.length >= SHORTEST && IS_SENTENCE.test(sentence) && !isFormula(said);
      return isOwn ? [{ from: index, to: index + sentence.length, print: printOf(said) }] : [];
    }),
);

function isFormula(said: string): boolean {
  return FORMULA_NEGATIVE.test(said) || FORMULA_WORDS.some((word) => said.includes(word));
}

/** FNV-1a over UTF-16 units, in 32 bits. */
function printOf(text: string): number {
  let print = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    print = Math.imul(print ^ text.charCodeAt(index), 0x01000193);
  }
  return print >>> 0;
}
