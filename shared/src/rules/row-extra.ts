import { message } from '../messages';
import type { RuleDocs, TableRule } from './types';

export const rowExtraDocs: RuleDocs = {
  name: { zh: '国家格式以外的行', en: 'A row beside the national form' },
  what: {
    zh: '表中有国家格式没有的行，其数字不参加任何合计。',
    en: 'The table has a row that the national form does not have; its figures enter no sum.',
  },
  why: {
    zh: '有的地方增设行。如其实是写错了标签的国家行，请改正标签。',
    en: 'Some places add rows of their own. If it is a national row with a wrong label, correct the label.',
  },
  examples: [
    {
      report: '2021',
      good: '| 行政规范性文件 | 24 | 2 | 84 |\n',
      bad: '| 行政规范性文件 | 24 | 2 | 84 |\n| 其他主动公开文件 | 5 | 0 | 5 |\n',
      restores: false,
    },
  ],
};

export const rowExtra: TableRule = {
  meta: {
    id: 'row.extra',
    severity: 'information',
    since: '0.1.0',
  },
  *checkTable({ extras }) {
    for (const { from, to, text, hasFigures } of extras) {
      if (hasFigures) yield { from, to, message: message('row.extra', { text }) };
    }
  },
};
