import type { Passage } from '../../prose/passage';
import { type ToldYear, toldYears } from '../../prose/stale-year';
import type { Report } from '../../report/types';
import { memoised, memoisedWith } from '../../text/memo';
import type { SectionedPage } from '../types';
import { passagesIn } from './passages';

/** A year of which a sentence tells, and the passage with the sentence. */
export interface YearInProse extends ToldYear {
  readonly passage: Passage;
}

const toldIn = memoised((passage: Passage): readonly YearInProse[] =>
  toldYears(passage.words).map((told) => ({ ...told, passage })),
);

/** So often must the prose tell of its year before the title is doubted. */
const FEWEST = 2;
/** What is shorter is the title itself, or the date of a signature. */
const SHORTEST = 40;

/**
 * The sentences that tell of another year than the title, where all do and nothing else names that of
 * the title: it is the title that is wrong then, as far as anybody can tell.
 */
export const againstTitle = memoisedWith(
  ({ title, period }: Report, pages: readonly SectionedPage[]): readonly YearInProse[] => {
    const own = title?.year;
    if (own === undefined) return [];
    const years = new Set(period?.years.map(({ year }) => year));
    const plain: YearInProse[] = [];
    for (const { passage } of passagesIn(pages)) {
      if (passage.words.length >= SHORTEST && passage.words.includes(`${own}年`)) return [];
      for (const told of toldIn(passage)) {
        years.add(told.year);
        if (told.isPlain) plain.push(told);
      }
    }
    return years.size === 1 && !years.has(own) && plain.length >= FEWEST ? plain : [];
  },
);
