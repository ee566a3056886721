import { contradictionsIn } from '../claims/contradictions';
import { message } from '../messages';
import { figureRemark } from './help/claim-remarks';
import type { ProseRule, RuleDocs } from './types';

export const claimVagueDocs: RuleDocs = {
  name: { zh: '正文的数字可能与表不一致', en: 'The prose may contradict a table' },
  what: {
    zh: '正文说公开、办理、受理了多少件，与表中制发、有效件数或处理决定数量都不同。公开的可以不是当年制发的，受理的可以没有作出决定，所以只作提示。',
    en: 'The prose says how many documents were published, or how many cases handled, and none of the figures for documents or decisions is that number. What is published may be of other years, and what is handled need not be decided: this is a question, not a mistake.',
  },
  why: {
    zh: '读者会把这些数字与表对照。',
    en: 'Readers hold these numbers against the tables.',
  },
  examples: [
    {
      report: '2021',
      good: '制发行政规范性文件24件',
      bad: '公开行政规范性文件25件',
      restores: false,
    },
  ],
};

export const claimVague: ProseRule = {
  meta: { id: 'claim.vague', severity: 'information', since: '0.1.0' },
  *checkProse({ passage }, report) {
    for (const one of contradictionsIn(passage, report)) {
      if (one.claim.kind !== 'count' || !one.claim.isLoose) continue;
      const remark = figureRemark(one, (args) => message('claim.vague', args));
      if (remark) yield remark;
    }
  },
};
