import { contradictionsIn } from '../claims/contradictions';
import { growthRemark } from './help/claim-remarks';
import type { ProseRule, RuleDocs } from './types';

export const claimGrowthDocs: RuleDocs = {
  name: { zh: '增幅算不出来', en: 'A growth that no number gives' },
  what: {
    zh: '件数是整数。按本年的件数和所写的位数，上年无论是多少件都得不出这一增幅或降幅。',
    en: 'Applications are counted in whole numbers. With this year’s number, and at the stated precision, no number of last year gives the growth or fall that is stated.',
  },
  why: {
    zh: '手头没有上年的报告，也能看出这样的错误。',
    en: 'Such a mistake shows even without last year’s report.',
  },
  examples: [{ report: '2021', good: '增长12.5%', bad: '增长12.71%', restores: false }],
};

export const claimGrowth: ProseRule = {
  meta: { id: 'claim.growth', severity: 'warning', since: '0.1.0' },
  *checkProse({ passage }, report) {
    for (const one of contradictionsIn(passage, report)) {
      const remark = growthRemark(one);
      if (remark) yield remark;
    }
  },
};
