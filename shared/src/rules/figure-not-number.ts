import { message } from '../messages';
import { deducedText, figureName, unknownFixes } from './help/figure-fixes';
import { figureRemarks } from './help/figure-remarks';
import type { RuleDocs, TableRule } from './types';

export const figureNotNumberDocs: RuleDocs = {
  name: { zh: '数据项不是数字', en: 'A figure is no number' },
  what: {
    zh: '单元格里是文字或“/”“—”“无”等符号，而不是数字。相关合计不作判断。',
    en: 'The cell holds a word, or a mark such as / — 无, and no number. The sums it is in are not judged.',
  },
  why: {
    zh: '表中各项都应填数字，没有发生的填 0。',
    en: 'Every cell of the tables takes a number; what did not happen is a 0.',
  },
  examples: [
    { report: '2021', good: '| 规章 | 0 |', bad: '| 规章 | / |', restores: true },
    { report: '2021', good: '| 行政处罚 | 129 |', bad: '| 行政处罚 | 若干 |', restores: false },
    {
      report: '2021',
      good: '| （一）予以公开 |  | 29 | 1 |',
      bad: '| （一）予以公开 |  | 若干 | 1 |',
      restores: true,
    },
  ],
};

export const figureNotNumber: TableRule = {
  meta: {
    id: 'figure.not-number',
    severity: 'error',
    since: '0.1.0',
  },
  checkTable: (table) =>
    figureRemarks(table, 'not-number', (placed, { from, to, text }) => {
      const name = figureName(placed.figure);
      const value = deducedText(placed);
      const said = value
        ? message('figure.not-number/deduced', { name, text, value })
        : message('figure.not-number', { name, text });
      return { from, to, message: said, fixes: unknownFixes(placed) };
    }),
};
