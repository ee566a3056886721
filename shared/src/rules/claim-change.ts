import type { ReportFacts } from '../facts/types';
import type { Passage } from '../prose/passage';
import type { Report } from '../report/types';
import { untrueIn } from '../series/change-by-itself';
import type { Place } from '../syntax/place';
import { memoisedWith } from '../text/memo';
import { passagesIn } from './help/passages';
import { untrueRemark } from './help/untrue-remark';
import type { NeighbourProseRule, Remark, RuleDocs } from './types';

export const claimChangeDocs: RuleDocs = {
  name: { zh: '增减与同句的数字不符', en: 'A change that its own sentence does not give' },
  what: {
    zh: '一句话里写明了本年和上年各是多少，又写增减几件、百分之几或几倍，用这两个数字算不出来。数字带余、多、约的不判断；表格或上年的报告能看出是哪个数字有误的，由 claim.figure、series.growth 提示。',
    en: 'A sentence states what this year’s number is and what last year’s was, and by how many, by what percentage or how many times it changed; the two numbers do not give that. Approximate numbers are not judged. Where a table or last year’s report shows which of the numbers is wrong, claim.figure or series.growth tells.',
  },
  why: {
    zh: '三个数字在同一句里，读者一算就能看出来；不需要上年的报告。',
    en: 'All three numbers stand in one sentence, so that any reader can work it out; no report of last year is needed.',
  },
  examples: [
    { report: '2021', good: '比上年增长12.5%', bad: '比上年的48件增加5件', restores: false },
    { report: '2021', good: '比上年增长12.5%', bad: '上年为48件，增长20%', restores: false },
  ],
};

export const claimChange: NeighbourProseRule = {
  meta: { id: 'claim.change', severity: 'warning', since: '0.1.0' },
  *checkProseBeside(pages, report, { lastYear }) {
    for (const { passage } of passagesIn(pages)) yield* remarksOn(passage, { report, lastYear });
  },
};

interface Years {
  readonly report: Report;
  readonly lastYear: ReportFacts | undefined;
}

const remarksOn = memoisedWith(
  (passage: Passage, { report, lastYear }: Years): readonly Remark<Place>[] =>
    untrueIn(passage, report, lastYear).map((one) => untrueRemark(passage, one)),
  (one: Years, other) => one.report === other.report && one.lastYear === other.lastYear,
);
