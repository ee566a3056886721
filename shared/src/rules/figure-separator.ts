import { figureRemarks } from './help/figure-remarks';
import { styleRemark } from './help/style-remark';
import type { RuleDocs, TableRule } from './types';

export const figureSeparatorDocs: RuleDocs = {
  name: { zh: '数字中有千位分隔符', en: 'Thousands set apart' },
  what: { zh: '单元格里的数字写成 1,106。', en: 'The number in the cell is written 1,106.' },
  why: {
    zh: '分隔符会被当作两个数，妨碍汇总。',
    en: 'A separator may be read as two numbers and stands in the way of adding up.',
  },
  examples: [
    { report: '2021', good: '| 行政许可 | 1106 |', bad: '| 行政许可 | 1,106 |', restores: true },
  ],
};

export const figureSeparator: TableRule = {
  meta: {
    id: 'figure.separator',
    severity: 'warning',
    since: '0.1.0',
  },
  checkTable: (table) =>
    figureRemarks(table, 'separator', (placed, cell) =>
      styleRemark(placed, cell, 'figure.separator', false),
    ),
};
