import { rowName } from '../format/names';
import { message } from '../messages';
import { firstTime } from './help/first-time';
import type { RuleDocs, TableRule } from './types';

export const rowTwiceDocs: RuleDocs = {
  name: { zh: '表中有重复的行', en: 'A row stands twice' },
  what: {
    zh: '同一行在表中出现两次。只有第一次出现的数字参加计算。',
    en: 'One row stands twice in the table. Only the figures of the first count.',
  },
  why: {
    zh: '多半是复制时重复，或标签写错。',
    en: 'It was copied twice, or one of the labels is wrong.',
  },
  examples: [
    {
      report: '2021',
      good: '| 行政强制 | 57 |  |  |\n',
      bad: '| 行政强制 | 57 |  |  |\n| 行政强制 | 57 |  |  |\n',
      restores: false,
    },
  ],
};

export const rowTwice: TableRule = {
  meta: {
    id: 'row.twice',
    severity: 'error',
    since: '0.1.0',
  },
  *checkTable(table) {
    for (const row of table.repeated) {
      const { from, to } = row.label ?? row;
      const first = table.byRow.get(row.spec.id);
      const place = first?.label ?? first;
      const related = place ? [firstTime({ from: place.from, to: place.to })] : [];
      yield { from, to, message: message('row.twice', { row: rowName(row.spec) }), related };
    }
  },
};
