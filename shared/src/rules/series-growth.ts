import type { ReportFacts } from '../facts/types';
import { claimsIn } from '../prose/claims';
import type { Passage } from '../prose/passage';
import type { Report } from '../report/types';
import { growthVerdict, isGrowthClaim } from '../series/growth';
import type { Place } from '../syntax/place';
import { memoisedWith } from '../text/memo';
import { growthRemark } from './help/growth-remark';
import { passagesIn } from './help/passages';
import type { NeighbourProseRule, Remark, RuleDocs, RuleExample } from './types';

export const seriesGrowthDocs: RuleDocs = {
  name: { zh: '增减与上年报告不符', en: 'A change that last year’s report does not give' },
  what: {
    zh: '正文写比上年增长或下降百分之几、增加或减少几件、是上年的几倍、与上年持平，或写上年为几件，与本年和上年两份报告的同一项数字不符。收到的申请按“本年新收”和“新收加上年结转”两种口径各算一次，两年口径相同、有一种相符即可；“增长 2 倍”按两倍和三倍各算一次；“持平”相差不到百分之一不提示，“基本持平”不核对。“分别增长”按先后一一对应，个数不同的不判断。上年为 0 时不判断百分比和倍数，数字未知的不判断；没有上年报告时由 claim.growth 判断是否可能。',
    en: 'The prose says by what percentage or by how many something changed since last year, how many times last year’s it is, that it is the same, or what last year’s was, and the same figures of the two reports do not give it. What was received is worked out with the new requests, and with those carried in as well, the same in both years; one that fits is enough. 增长 2 倍 is taken for twice and for three times as much, 持平 for less than one per cent of difference, 基本持平 for nothing. Of several changes behind 分别 each is that of the thing in the same place, where there are as many. Percentages and multiples of 0 are not judged, nor is what is unknown. Without last year’s report claim.growth tells what is impossible.',
  },
  why: {
    zh: '增减是读者最先引用的数字；算错、两年口径不一致、沿用旧稿，都要有上年的数字才看得出来。',
    en: 'A change is what readers quote first. A slip in working it out, different bases in the two years, or a number of an old draft show only beside last year’s figures.',
  },
  examples: [
    example('比上年增长10.2%', true),
    example('比上年下降10%', false),
    example('比上年增加5件', false),
    example('与上年持平', false),
    example('是上年的2倍', false),
    example('上年为47件', false),
  ],
};

/** What is written in the place of the growth that is right. */
function example(bad: string, restores: boolean): RuleExample {
  return { report: '2021', against: 'last-year', good: '比上年增长12.5%', bad, restores };
}

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
      if (!isGrowthClaim(claim)) return [];
      const verdict = growthVerdict(claim, report, lastYear);
      return verdict.kind === 'contradicts' ? [growthRemark(passage, claim, verdict.readings)] : [];
    }),
  (one: Years, other) => one.report === other.report && one.lastYear === other.lastYear,
);
