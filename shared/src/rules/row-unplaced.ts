import { rowName } from '../format/names';
import { rowRepair } from '../identities/row-cells';
import { message } from '../messages';
import { repairRemark } from './help/row-repairs';
import type { RuleDocs, TableRule } from './types';

export const rowUnplacedDocs: RuleDocs = {
  name: { zh: '数字无法归入列', en: 'Figures that fit no column' },
  what: {
    zh: '行中有空白，数字可以有几种归法，无法确定属于哪一列；或者表中有不属于任何行的数字。这些数字不参加计算。',
    en: 'Blanks in the row leave more than one way to give its figures to columns; or figures stand in the table that belong to no row. They enter no sum.',
  },
  why: {
    zh: '位置不猜。请补上空白格，或重新粘贴该行。',
    en: 'A position is never guessed. Fill in the blank cells, or paste the row again.',
  },
  examples: [],
};

export const rowUnplaced: TableRule = {
  meta: {
    id: 'row.unplaced',
    severity: 'error',
    since: '0.1.0',
  },
  *checkTable(table) {
    for (const row of table.rows) {
      if (row.placement.kind !== 'unplaced') continue;
      const { from, to } = row.label ?? row;
      const args = { row: rowName(row.spec) };
      const repair = rowRepair(table, row);
      const told = repair && repairRemark(table.text, row, repair, args);
      yield told ?? { from, to, message: message('row.unplaced', args) };
    }
    const [first] = table.loose;
    if (!first) return;
    const args = { table: table.spec.name, count: table.loose.length };
    yield { ...first, message: message('row.unplaced/loose', args) };
  },
};
