import { type SentencePrint, sentencePrints } from '../facts/sentences';
import type { ReportFacts } from '../facts/types';
import type { Passage } from '../prose/passage';
import type { Position } from '../syntax/positions';
import { memoised, memoisedWith } from '../text/memo';

/** A sentence that last year's report has in the same words. */
export interface RepeatedSentence {
  readonly passage: Passage;
  readonly sentence: SentencePrint;
  /** Where it begins in last year's file. */
  readonly last: Position;
}

/** How much of some prose stands in last year's report in the same words. */
export interface Repetition {
  /** How many sentences were held against last year's. */
  readonly counted: number;
  readonly repeated: readonly RepeatedSentence[];
}

/** A stretch of prose that stays the same object as long as it says the same. */
interface Passages {
  readonly passages: readonly { readonly passage: Passage }[];
}

/** The repetition of prose that is given by the page; of each page it is kept. */
export function repetitionIn(pages: readonly Passages[], lastYear: ReportFacts): Repetition {
  const all = pages.map((page) => repetitionOn(page, lastYear));
  return {
    counted: all.reduce((sum, { counted }) => sum + counted, 0),
    repeated: all.flatMap(({ repeated }) => repeated),
  };
}

const repetitionOn = memoisedWith(({ passages }: Passages, lastYear: ReportFacts): Repetition => {
  const known = positionsIn(lastYear);
  let counted = 0;
  const repeated: RepeatedSentence[] = [];
  for (const { passage } of passages) {
    for (const sentence of sentencePrints(passage)) {
      counted++;
      const last = known.get(sentence.print);
      if (last) repeated.push({ passage, sentence, last });
    }
  }
  return { counted, repeated };
});

/** Where the sentences of a report begin, each at its first place. */
const positionsIn = memoised(({ sentences }: ReportFacts): ReadonlyMap<number, Position> => {
  const positions = new Map<number, Position>();
  for (let index = 0; index + 2 < sentences.length; index += 3) {
    const [print = 0, line = 0, character = 0] = sentences.slice(index, index + 3);
    if (!positions.has(print)) positions.set(print, { line, character });
  }
  return positions;
});
