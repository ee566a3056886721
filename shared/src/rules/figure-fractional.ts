import { message } from '../messages';
import { deducedFixes, figureName } from './help/figure-fixes';
import { figureRemarks } from './help/figure-remarks';
import type { RuleDocs, TableRule } from './types';

export const figureFractionalDocs: RuleDocs = {
  name: { zh: '件数不是整数', en: 'A count that is not whole' },
  what: {
    zh: '除收费金额、采购金额外，各数据项都是件数，应为整数。',
    en: 'All figures but the amounts of fees and purchases are counts, and counts are whole.',
  },
  why: {
    zh: '常见原因是小数点误填，或把金额填进了件数栏。',
    en: 'A stray point, or an amount of money in a column of counts.',
  },
  examples: [
    { report: '2021', good: '| 行政许可 | 1106 |', bad: '| 行政许可 | 110.6 |', restores: false },
    {
      report: '2021',
      good: '| （一）予以公开 |  | 29 | 1 |',
      bad: '| （一）予以公开 |  | 2.9 | 1 |',
      restores: true,
    },
  ],
};

export const figureFractional: TableRule = {
  meta: {
    id: 'figure.fractional',
    severity: 'error',
    since: '0.1.0',
  },
  checkTable: (table) =>
    figureRemarks(table, 'fractional', (placed, { from, to, text }) => ({
      from,
      to,
      message: message('figure.fractional', { name: figureName(placed.figure), text }),
      fixes: deducedFixes(placed),
    })),
};
