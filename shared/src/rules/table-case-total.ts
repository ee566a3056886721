import { brokenIdentities } from './help/identity-remarks';
import type { Rule } from './types';

export const tableCaseTotal: Rule = {
  meta: {
    id: 'table.case-total',
    severity: 'error',
    since: '0.1.0',
    name: { zh: '表四总计不符', en: 'Table four does not add up' },
    what: {
      zh: '表四的复议、未经复议直接起诉、复议后起诉三组：四种结果之和等于总计。有空白或非数字时不判断。',
      en: 'In each of the three groups of table four the four outcomes add up to 总计. Not judged where a figure is blank or no number.',
    },
    why: { zh: '每件案件只有一种结果。', en: 'Each case has one outcome.' },
    examples: [
      {
        report: '2021',
        good: '| 0 | 6 | 0 | 0 | 6 | 1 |',
        bad: '| 0 | 6 | 0 | 0 | 7 | 1 |',
        restores: true,
      },
    ],
  },
  check: (report) => brokenIdentities(report, 'case-total', 'table.case-total'),
};
