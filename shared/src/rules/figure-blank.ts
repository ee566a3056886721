import { message } from '../messages';
import { blanksOf, isMostlyBlank } from './help/blanks';
import { deducedText, figureName, unknownFixes } from './help/figure-fixes';
import type { RuleDocs, TableRule } from './types';

export const figureBlankDocs: RuleDocs = {
  name: { zh: '数据项空白', en: 'A figure is blank' },
  what: {
    zh: '应填数字的单元格空白。空白不按 0 计算，相关合计不作判断。',
    en: 'A cell that should hold a figure is blank. It is never taken for 0, and the sums it is in are not judged.',
  },
  why: { zh: '没有发生的事项填 0。', en: 'What did not happen is a 0.' },
  examples: [
    {
      report: '2021',
      good: '| 行政处罚 | 129 |',
      bad: '| 行政处罚 |  |',
      restores: false,
    },
    {
      report: '2021',
      good: '| 四、结转下年度继续办理 |  |  | 0 | 4 | 0 | 0 | 0 | 0 | 4 |',
      bad: '| 四、结转下年度继续办理 |  |  | 0 |   | 0 | 0 | 0 | 0 | 4 |',
      restores: false,
    },
  ],
};

export const figureBlank: TableRule = {
  meta: {
    id: 'figure.blank',
    severity: 'warning',
    since: '0.1.0',
  },
  *checkTable(table) {
    if (isMostlyBlank(table)) return;
    for (const placed of blanksOf(table)) {
      const { from, to } = placed.figure.cell ?? placed.row.label ?? placed.row;
      const name = figureName(placed.figure);
      const value = deducedText(placed);
      const said = value
        ? message('figure.blank/deduced', { name, value })
        : message('figure.blank', { name });
      yield { from, to, message: said, fixes: unknownFixes(placed) };
    }
  },
};
