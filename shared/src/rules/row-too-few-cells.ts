import { rowCellRemarks } from './help/row-cells';
import type { RuleDocs, TableRule } from './types';

export const rowTooFewCellsDocs: RuleDocs = {
  name: { zh: '行中缺单元格', en: 'Cells are missing' },
  what: {
    zh: '一行的数字少于列数，无法确定各数字属于哪一列，该行不参加计算。多数行都少同样的格数时合为一条。',
    en: 'A row has fewer figures than the table has columns. Which column each belongs to cannot be told, so the row enters no sum. Where most rows lack as many, it is told once.',
  },
  why: {
    zh: '漏一格，后面的数字就全部错位。',
    en: 'With one cell missing all figures behind it slip into the wrong column.',
  },
  examples: [
    {
      report: '2021',
      good: '| 行政规范性文件 | 24 | 2 | 84 |',
      bad: '| 行政规范性文件 | 24 | 84 |',
      restores: false,
    },
  ],
};

export const rowTooFewCells: TableRule = {
  meta: {
    id: 'row.too-few-cells',
    severity: 'error',
    since: '0.1.0',
  },
  checkTable: (table) =>
    rowCellRemarks(table, 'too-few', 'row.too-few-cells', 'row.too-few-cells/table'),
};
