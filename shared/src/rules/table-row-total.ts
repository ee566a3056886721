import { brokenIdentities } from './help/identity-remarks';
import type { Rule } from './types';

export const tableRowTotal: Rule = {
  meta: {
    id: 'table.row-total',
    severity: 'error',
    since: '0.1.0',
    name: { zh: '表三行总计不符', en: 'A row of table three does not add up' },
    what: {
      zh: '表三每行：自然人加五类法人或其他组织，等于总计。有空白或非数字时不判断。',
      en: 'In each row of table three natural persons and the five kinds of organisations add up to 总计. Not judged where a figure is blank or no number.',
    },
    why: { zh: '总计是各列之和。', en: 'The total is the sum of its columns.' },
    examples: [
      {
        report: '2021',
        good: '|  |  | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
        bad: '|  |  | 2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 0 |',
        beside: ['table.column-total'],
        restores: false,
      },
    ],
  },
  check: (report) => brokenIdentities(report, 'row-total', 'table.row-total'),
};
