import { contradictionsIn } from '../claims/contradictions';
import { shareRemark } from './help/claim-remarks';
import type { ProseRule, RuleDocs } from './types';

export const claimShareDocs: RuleDocs = {
  name: { zh: '百分比与表不符', en: 'A percentage that the tables do not give' },
  what: {
    zh: '正文写的占比，以（七）总计、本年新收或新收加上年结转为分母都算不出来。按所写的位数四舍五入或截去都算相符。',
    en: 'A share in the prose is not what the tables give, with any of （七）总计, the new requests, or these with those carried in as its base. Rounded and cut off at the stated place both count as right.',
  },
  why: {
    zh: '占比多在定稿后手工计算，分母用错、算错都不易看出。',
    en: 'Shares are mostly worked out by hand at the end, and a wrong base is hard to see.',
  },
  examples: [{ report: '2021', good: '占62%', bad: '占63%', restores: true }],
};

export const claimShare: ProseRule = {
  meta: { id: 'claim.share', severity: 'warning', since: '0.1.0' },
  *checkProse({ passage }, report) {
    for (const one of contradictionsIn(passage, report)) {
      const remark = shareRemark(one);
      if (remark) yield remark;
    }
  },
};
