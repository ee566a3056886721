import { brokenIdentities } from './help/identity-remarks';
import type { Rule } from './types';

export const tableColumnTotal: Rule = {
  meta: {
    id: 'table.column-total',
    severity: 'error',
    since: '0.1.0',
    name: { zh: '表三（七）总计不符', en: 'Row （七） of table three does not add up' },
    what: {
      zh: '表三每列：（一）至（六）各行之和，等于（七）总计。有空白或非数字时不判断。',
      en: 'In each column of table three the rows of （一） to （六） add up to （七）总计. Not judged where a figure is blank or no number.',
    },
    why: { zh: '（七）是全部办理结果之和。', en: 'Row （七） is the sum of all results.' },
    examples: [
      {
        report: '2021',
        good: '|  |  | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
        bad: '|  |  | 2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
        restores: false,
      },
      {
        report: '2021',
        good: '（七）总计 |  | 48 | 1 | 0 | 1 | 0 | 0 | 50 |',
        bad: '（七）总计 |  | 84 | 1 | 0 | 1 | 0 | 0 | 50 |',
        beside: ['table.row-total', 'table.balance'],
        restores: true,
      },
    ],
  },
  check: (report) => brokenIdentities(report, 'leaf-total', 'table.column-total'),
};
