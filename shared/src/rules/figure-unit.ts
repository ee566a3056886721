import { figureRemarks } from './help/figure-remarks';
import { styleRemark } from './help/style-remark';
import type { RuleDocs, TableRule } from './types';

export const figureUnitDocs: RuleDocs = {
  name: { zh: '单元格中带单位', en: 'A unit in the cell' },
  what: {
    zh: '单元格里除数字外还有单位，如“251000元”“3件”。收费金额以万元计，不写单位。',
    en: 'The cell holds a unit beside the number, such as 251000元 or 3件. Fees are in 万元, and the unit is not written.',
  },
  why: {
    zh: '单位已在表头；带单位的格子无法汇总，元和万元容易混淆。',
    en: 'The head states the unit. A cell with its own cannot be added up, and 元 is easily taken for 万元.',
  },
  examples: [
    {
      report: '2021',
      good: '| 行政事业性收费 | 476.42 |',
      bad: '| 行政事业性收费 | 4764200元 |',
      restores: false,
    },
    { report: '2021', good: '| 行政强制 | 57 |', bad: '| 行政强制 | 57件 |', restores: true },
  ],
};

export const figureUnit: TableRule = {
  meta: {
    id: 'figure.unit',
    severity: 'warning',
    since: '0.1.0',
  },
  checkTable: (table) =>
    figureRemarks(table, 'unit', (placed, cell) => styleRemark(placed, cell, 'figure.unit', false)),
};
