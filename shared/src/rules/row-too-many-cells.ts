import { rowCellRemarks } from './help/row-cells';
import type { RuleDocs, TableRule } from './types';

export const rowTooManyCellsDocs: RuleDocs = {
  name: { zh: '行中多单元格', en: 'Cells are surplus' },
  what: {
    zh: '一行的数字多于列数，无法确定哪一个多余，该行不参加计算。多数行都多同样的格数时合为一条。',
    en: 'A row has more figures than the table has columns. Which one is surplus cannot be told, so the row enters no sum. Where most rows have as many, it is told once.',
  },
  why: {
    zh: '常见原因是一个数被拆成两格，或重复粘贴。',
    en: 'One number was split over two cells, or pasted twice.',
  },
  examples: [
    {
      report: '2021',
      good: '| （一）予以公开 |  | 29 | 1 | 0 | 1 | 0 | 0 | 31 |',
      bad: '| （一）予以公开 |  | 29 | 1 | 0 | 0 | 1 | 0 | 0 | 31 |',
      restores: false,
    },
  ],
};

export const rowTooManyCells: TableRule = {
  meta: {
    id: 'row.too-many-cells',
    severity: 'error',
    since: '0.1.0',
  },
  checkTable: (table) =>
    rowCellRemarks(table, 'too-many', 'row.too-many-cells', 'row.too-many-cells/table'),
};
