import type { TableId } from '../format/types';
import { message } from '../messages';
import type { BoundTable } from '../report/types';
import { placeIn } from '../syntax/place';
import { firstTime } from './help/first-time';
import type { ReportRule, RuleDocs } from './types';

export const tableTwiceDocs: RuleDocs = {
  name: { zh: '统计表重复', en: 'A table stands twice' },
  what: { zh: '同一张表出现了两次。', en: 'The same table stands twice.' },
  why: {
    zh: '两张表的数字一旦不同，读者无法判断以哪一张为准。',
    en: 'Once the two differ, a reader cannot tell which one counts.',
  },
  examples: [],
};

export const tableTwice: ReportRule = {
  meta: {
    id: 'table.twice',
    severity: 'error',
    since: '0.1.0',
  },
  *check({ tables }) {
    const firsts = new Map<TableId, BoundTable>();
    for (const table of tables) {
      const first = firsts.get(table.spec.id);
      if (!first) {
        firsts.set(table.spec.id, table);
        continue;
      }
      const related = [firstTime(placeIn(first.block, first.anchor))];
      yield {
        ...placeIn(table.block, table.anchor),
        message: message('table.twice', { table: table.spec.name }),
        related,
      };
    }
  },
};
