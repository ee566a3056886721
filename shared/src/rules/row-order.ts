import { rowName } from '../format/names';
import { figureRows } from '../format/tree';
import { message } from '../messages';
import { longestIncreasing } from '../report/longest-run';
import type { RuleDocs, TableRule } from './types';

export const rowOrderDocs: RuleDocs = {
  name: { zh: '行的次序不对', en: 'A row is out of order' },
  what: {
    zh: '行在表中，但不在国家格式规定的位置。数字仍按标签归入。',
    en: 'The row is in the table, but not where the national form has it. Its figures count by its label.',
  },
  why: {
    zh: '按行汇总时会串行。',
    en: 'Whoever adds tables up row by row will add the wrong rows.',
  },
  examples: [
    {
      report: '2021',
      good: '| 行政处罚 | 129 |  |  |\n| 行政强制 | 57 |  |  |\n',
      bad: '| 行政强制 | 57 |  |  |\n| 行政处罚 | 129 |  |  |\n',
      restores: false,
    },
  ],
};

export const rowOrder: TableRule = {
  meta: {
    id: 'row.order',
    severity: 'warning',
    since: '0.1.0',
  },
  *checkTable(table) {
    const form = figureRows(table.spec).map(({ row }) => row);
    const kept = longestIncreasing(table.rows.map(({ spec }) => form.indexOf(spec)));
    for (const [index, row] of table.rows.entries()) {
      if (kept.has(index)) continue;
      const { from, to } = row.label ?? row;
      yield { from, to, message: message('row.order', { row: rowName(row.spec) }) };
    }
  },
};
