import { figureRemarks } from './help/figure-remarks';
import { styleRemark } from './help/style-remark';
import type { RuleDocs, TableRule } from './types';

export const figureFullWidthDocs: RuleDocs = {
  name: { zh: '全角数字', en: 'Full-width digits' },
  what: {
    zh: '单元格里的数字是全角字符。',
    en: 'The number in the cell is in full-width characters.',
  },
  why: {
    zh: '多数软件不把全角数字当作数，无法求和。',
    en: 'Most programs take full-width digits for text and cannot add them up.',
  },
  examples: [
    { report: '2021', good: '| 行政强制 | 57 |', bad: '| 行政强制 | ５７ |', restores: true },
  ],
};

export const figureFullWidth: TableRule = {
  meta: {
    id: 'figure.full-width',
    severity: 'warning',
    since: '0.1.0',
  },
  checkTable: (table) =>
    figureRemarks(table, 'full-width', (placed, cell) =>
      styleRemark(placed, cell, 'figure.full-width', true),
    ),
};
