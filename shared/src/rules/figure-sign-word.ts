import { figureRemarks } from './help/figure-remarks';
import { styleRemark } from './help/style-remark';
import type { RuleDocs, TableRule } from './types';

export const figureSignWordDocs: RuleDocs = {
  name: { zh: '用“增”“减”表示正负', en: '增 or 减 for a sign' },
  what: {
    zh: '“本年增/减”一栏写成“增10”“减3”，能够识别，但不是数字写法。',
    en: 'The column 本年增/减 says 增10 or 减3: understood, but not written as a number.',
  },
  why: { zh: '写成 10、-3 便于汇总。', en: 'Written as 10 and -3 it can be added up.' },
  examples: [
    {
      report: '2019',
      good: '| 行政许可 | 108 | 10 | 3663 |',
      bad: '| 行政许可 | 108 | 增10 | 3663 |',
      restores: true,
    },
  ],
};

export const figureSignWord: TableRule = {
  meta: {
    id: 'figure.sign-word',
    severity: 'information',
    since: '0.1.0',
  },
  checkTable: (table) =>
    figureRemarks(table, 'sign-word', (placed, cell) =>
      styleRemark(placed, cell, 'figure.sign-word', false),
    ),
};
