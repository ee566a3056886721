import { message } from '../messages';
import { formatDecimal, subtract } from '../numbers/decimal';
import { carriedOver } from '../series/carried';
import { columnWords, fixFor, relatedOf } from './help/carry-remarks';
import { differenceWords, figureName } from './help/figure-fixes';
import { placeOfFigure } from './help/last-year';
import type { NeighbourRule, RuleDocs } from './types';

export const seriesCarryDocs: RuleDocs = {
  name: { zh: '上年结转与上年报告不同', en: 'Carried in is not what last year carried out' },
  what: {
    zh: '表三“二、上年结转”的总计不等于同一机关上年报告“四、结转下年度继续办理”的总计。哪几列不同也一并列出，只提示一次。两份报告中有一份的表自身勾稽关系不成立、而且那个错误就能解释这一差异的，只在那张表提示；数字空白的不判断。',
    en: 'The total of 二、上年结转 in table three is not that of 四、结转下年度继续办理 in the report of the same organ for the year before. Columns that differ are listed; it is told once. Where a mistake within one of the two tables explains the difference, it is told there alone. Blank figures are not judged.',
  },
  why: {
    zh: '上年没有办结的申请，就是本年要接着办的申请。上年数字后来更正、机关合并或分立时可以不同，应当说明。',
    en: 'What was not finished last year is what is carried on this year. It may differ where last year’s figure was corrected later, or where organs were merged or split; that should be said.',
  },
  examples: [
    {
      report: '2021',
      against: 'last-year',
      good: '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |\n| 二、上年结转政府信息公开申请数量 |  |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      bad: '| 48 | 3 | 0 | 1 | 0 | 0 | 52 |\n| 二、上年结转政府信息公开申请数量 |  |  | 0 | 2 | 0 | 0 | 0 | 0 | 2 |',
      restores: false,
    },
  ],
};

export const seriesCarry: NeighbourRule = {
  meta: { id: 'series.carry', severity: 'warning', since: '0.1.0' },
  *checkBeside(report, { lastYear }) {
    if (!lastYear) return;
    for (const carried of carriedOver(report, lastYear)) {
      const { total, differing } = carried;
      const place = total && placeOfFigure(total.table, total.figure);
      const { actual, expected } = total ?? {};
      if (total?.result !== 'differs' || !place || !actual || !expected) continue;
      const columns = differing.filter((one) => one !== total);
      yield {
        ...place,
        message: message('series.carry', {
          name: figureName(total.figure),
          last: figureName(total.last),
          actual: formatDecimal(actual),
          expected: formatDecimal(expected),
          difference: differenceWords(subtract(actual, expected)),
          columns: columnWords(columns),
        }),
        related: relatedOf(place, [total, ...columns]),
        fixes: fixFor(carried),
      };
    }
  },
};
