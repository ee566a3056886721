import { verdictOn } from '../claims/verdict';
import { message } from '../messages';
import { formatDecimal } from '../numbers/decimal';
import { claimsIn } from '../prose/claims';
import { keyOfMeant } from '../prose/claims/meanings';
import { type Passage, sourceOf } from '../prose/passage';
import { type Statement, statementsIn } from '../prose/statements';
import type { Report } from '../report/types';
import { type Place, placeIn } from '../syntax/place';
import { memoised } from '../text/memo';
import type { RuleDocs, SectionedPage, WholeProseRule } from './types';

export const claimTwiceDocs: RuleDocs = {
  name: { zh: '同一件事前后数字不同', en: 'The same said twice, with two numbers' },
  what: {
    zh: '同一句话在两处各出现一次，除数字外一字不差，数字却不同；或者两处说的是表中同一项（如行政复议件数），说法不同，而表中数字未知。只比较两个段落之间的确切数字；说上年、季度、部门的，以及出现三次以上的，不比较。已经与表不符的，只按表提示。',
    en: 'A clause stands in two passages, the same to the letter but for its number; or two passages state the same figure of a table in whatever words, and the table does not say what it is. Only exact numbers are compared. What is about last year, a quarter or one organ of several is left alone, and so is what is said more than twice. A number that contradicts a table is told of there.',
  },
  why: {
    zh: '同一件事前面一个数、后面一个数，至少一处有误，多是改稿时只改了一处。',
    en: 'One of the two is wrong: mostly only one was changed when the draft was.',
  },
  examples: [
    {
      report: '2021',
      good: '完善政府信息公开专栏的检索和下载功能。',
      bad: '县政府门户网站公开专栏全年发布信息20条。\n\n县政府门户网站公开专栏发布信息16条。',
      restores: false,
    },
  ],
};

export const claimTwice: WholeProseRule = {
  meta: { id: 'claim.twice', severity: 'information', since: '0.1.0' },
  *checkWhole(pages, report) {
    const told: Statement[] = [];
    for (const [first, second, ...more] of byKey(pages, report).values()) {
      if (!first || !second || more.length > 0 || told.some((one) => isSame(one, second))) continue;
      if (first.passage === second.passage || first.value === second.value) continue;
      if (isTold(first, report) || isTold(second, report)) continue;
      told.push(second);
      yield {
        ...placeOf(second),
        message: message('claim.twice', { stated: said(second), first: said(first) }),
        related: [
          { ...placeOf(first), message: message('related/stated', { stated: said(first) }) },
        ],
      };
    }
  },
};

/** Statements of the report’s own year by what they say. */
function byKey(pages: readonly SectionedPage[], report: Report): Map<string, Statement[]> {
  const own = report.year?.value;
  const found = new Map<string, Statement[]>();
  for (const one of pages.flatMap(statementsOn)) {
    if (one.years.some((year) => year !== own)) continue;
    const others = found.get(one.key);
    if (others) others.push(one);
    else found.set(one.key, [one]);
  }
  return found;
}

/** What the passages of a page state; of each it is kept, so that typing in one reads that alone. */
const statementsOn = memoised(({ passages }: SectionedPage): readonly Statement[] =>
  passages.flatMap(({ passage }) => [...statementsIn(passage), ...countsIn(passage)]),
);

/**
 * The exact counts of a passage that can mean one thing only, however they are worded: where the figures
 * of the table are blank, two of them may still differ.
 */
function countsIn(passage: Passage): Statement[] {
  return claimsIn(passage).flatMap((claim): Statement[] => {
    if (claim.kind !== 'count' || claim.isPart || claim.isLoose || claim.who) return [];
    const { stated, meanings, year } = claim;
    if (meanings.length !== 1 || stated.bound !== 'exact') return [];
    const key = keyOfMeant(claim);
    const value = formatDecimal(stated.value);
    return [{ passage, stated, key, value, years: year === undefined ? [] : [year] }];
  });
}

function isSame(one: Statement, other: Statement): boolean {
  return one.passage === other.passage && one.stated.digits.from === other.stated.digits.from;
}

/** Whether a table has already shown that the number is wrong. */
function isTold({ passage, stated }: Statement, report: Report): boolean {
  return claimsIn(passage).some(
    (claim) => claim.from === stated.digits.from && verdictOn(claim, report).kind === 'contradicts',
  );
}

function placeOf({ passage, stated }: Statement): Place {
  return placeIn(passage.block, sourceOf(passage, stated.digits));
}

function said({ passage, stated }: Statement): string {
  return passage.words.slice(stated.from, Math.max(stated.to, stated.measureTo));
}
