import type { ReportFacts } from '../facts/types';
import { claimsIn } from '../prose/claims';
import type { Passage } from '../prose/passage';
import type { Report } from '../report/types';
import { growthVerdict } from '../series/growth';
import type { Place } from '../syntax/place';
import { memoisedWith } from '../text/memo';
import { growthRemark } from './help/growth-remark';
import { passagesIn } from './help/passages';
import type { NeighbourProseRule, Remark, RuleDocs } from './types';

export const seriesGrowthDocs: RuleDocs = {
  name: { zh: '增幅与上年报告不符', en: 'A growth that last year’s report does not give' },
  what: {
    zh: '正文写比上年增长或下降百分之几，用本年和上年两份报告的同一项数字算不出来。收到的申请按“本年新收”和“新收加上年结转”两种口径各算一次，两年口径相同、有一种相符即可。上年为 0、数字未知的不判断；没有上年报告时由 claim.growth 判断是否可能。',
    en: 'The prose says by what percentage something grew or fell since last year, and the same figures of the two reports do not give it. What was received is worked out with the new requests, and with those carried in as well, the same in both years; one that fits is enough. Silent where last year had 0 or a figure is unknown. Without last year’s report claim.growth tells what is impossible.',
  },
  why: {
    zh: '增幅是读者最先引用的数字；算错、两年口径不一致、沿用旧稿，都要有上年的数字才看得出来。',
    en: 'A growth is what readers quote first. A slip in working it out, different bases in the two years, or a number of an old draft show only beside last year’s figures.',
  },
  examples: [
    {
      report: '2021',
      against: 'last-year',
      good: '比上年增长12.5%',
      bad: '比上年增长10.2%',
      restores: true,
    },
    {
      report: '2021',
      against: 'last-year',
      good: '比上年增长12.5%',
      bad: '比上年下降10%',
      restores: false,
    },
  ],
};

export const seriesGrowth: NeighbourProseRule = {
  meta: { id: 'series.growth', severity: 'warning', since: '0.1.0' },
  *checkProseBeside(pages, report, { lastYear }) {
    if (!lastYear) return;
    for (const { passage } of passagesIn(pages)) yield* remarksOn(passage, { report, lastYear });
  },
};

interface Years {
  readonly report: Report;
  readonly lastYear: ReportFacts;
}

const remarksOn = memoisedWith(
  (passage: Passage, { report, lastYear }: Years): readonly Remark<Place>[] =>
    claimsIn(passage).flatMap((claim) => {
      if (claim.kind !== 'growth') return [];
      const verdict = growthVerdict(claim, report, lastYear);
      return verdict.kind === 'contradicts' ? [growthRemark(passage, claim, verdict.readings)] : [];
    }),
  (one: Years, other) => one.report === other.report && one.lastYear === other.lastYear,
);
