import { type Held, held } from '../claims/held';
import { heldWords } from '../claims/names';
import { SUBJECTS } from '../format/prose';
import type { Subject } from '../format/prose/types';
import { figureValue } from '../identities/identity';
import { message } from '../messages';
import { isZero } from '../numbers/decimal';
import type { Passage } from '../prose/passage';
import { placeIn } from '../syntax/place';
import { memoised } from '../text/memo';
import type { RuleDocs, SectionedPage, WholeProseRule } from './types';

export const claimSilentDocs: RuleDocs = {
  name: { zh: '表中有而正文没有提到', en: 'In a table, and never spoken of' },
  what: {
    zh: '表三有申请，或表四有行政复议、行政诉讼，正文通篇没有提到。提示在表中的总计处；正文提到过，写没写件数都不提示。',
    en: 'Table three has requests, or table four reviews or suits, and the prose never speaks of them. It is told at the total in the table. Prose that speaks of them, with a number or without, is left alone.',
  },
  why: {
    zh: '读者先看正文；表里有一件诉讼而正文只字不提，会被追问。',
    en: 'Readers begin with the prose: a suit in a table of which it says nothing will be asked about.',
  },
  examples: [
    {
      report: '2021',
      good: '行政复议6件、行政诉讼2件',
      bad: '行政复议6件',
      restores: false,
    },
  ],
};

const EXPECTED = SUBJECTS.filter(({ mentions }) => mentions !== undefined);

export const claimSilent: WholeProseRule = {
  meta: { id: 'claim.silent', severity: 'information', since: '0.1.0' },
  *checkWhole(pages, report) {
    // A first section that says nothing is told of by itself.
    if (!pages.some(hasOverview)) return;
    for (const subject of EXPECTED) {
      const [all] = subject.bare;
      const reading = all && held(report, subject.table, all);
      if (!reading?.value || isZero(reading.value)) continue;
      if (pages.some((page) => namedOn(page).has(subject))) continue;
      const cell = firstCell(reading);
      if (!cell) continue;
      yield {
        ...placeIn(reading.table.block, cell),
        message: message('claim.silent', { reading: heldWords(reading) }),
      };
    }
  },
};

/** The first of the figures that is not 0. */
function firstCell({ figures }: Held) {
  return figures.find((figure) => {
    const value = figureValue(figure);
    return value && !isZero(value);
  })?.cell;
}

/** What the passages that begin on a page name, each looked through once. */
const namedOn = memoised(
  ({ passages }: SectionedPage): ReadonlySet<Subject> =>
    new Set(passages.flatMap(({ passage }) => namedIn(passage))),
);

const namedIn = memoised(({ words }: Passage): readonly Subject[] =>
  EXPECTED.filter(({ mentions }) => mentions?.some((word) => words.includes(word))),
);

/** Whether section one says something, and has not only headings. */
function hasOverview({ passages }: SectionedPage): boolean {
  return passages.some(
    ({ section, passage }) => section?.number === 1 && /[，。]/u.test(passage.words),
  );
}
