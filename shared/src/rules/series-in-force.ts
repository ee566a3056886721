import { message } from '../messages';
import { formatDecimal, isZero, subtract } from '../numbers/decimal';
import { lacksRegulatoryPower } from '../report/organ';
import type { Report } from '../report/types';
import { type Comparison, comparisons } from '../series/comparisons';
import { termsOf, thisYearWords } from './help/carry-remarks';
import { differenceWords, figureName } from './help/figure-fixes';
import { inLastYear, lastFigureWords, placeOfFigure } from './help/last-year';
import type { NeighbourRule, RuleDocs } from './types';

export const seriesInForceDocs: RuleDocs = {
  name: { zh: '现行有效与上年报告接不上', en: 'Documents in force do not follow from last year' },
  what: {
    zh: '表二的现行有效件数，不等于上年报告的现行有效件数加本年制发、减本年废止。规章和行政规范性文件两行分别判断。2019 年格式的“对外公开总数量”不是现行有效，跨这两种格式不比较。',
    en: 'The number of documents in force in table two is not that of last year’s report with those issued this year and without those repealed; 规章 and 行政规范性文件 each by itself. 对外公开总数量 of the 2019 form counts something else and is not compared.',
  },
  why: {
    zh: '三个数字对不上，往往有一个填错。也有正当原因：清理时发现遗漏、认定口径变化、到期失效是否计入废止、修改是否计入、机构改革划转。',
    en: 'Where the numbers do not fit one of them is often wrong. There are sound reasons as well: a review found omissions, another view of what counts, expiry or amendment counted or not, documents transferred with a reform.',
  },
  examples: [
    {
      report: '2021',
      against: 'last-year',
      good: '| 行政规范性文件 | 24 | 2 | 84 |',
      bad: '| 行政规范性文件 | 24 | 2 | 48 |',
      beside: ['claim.figure'],
      restores: false,
    },
  ],
};

export const seriesInForce: NeighbourRule = {
  meta: { id: 'series.in-force', severity: 'information', since: '0.1.0' },
  *checkBeside(report, { lastYear }) {
    if (!lastYear) return;
    for (const one of comparisons(report, lastYear)) {
      const { carry, result, figure, last, plus, minus, actual, expected } = one;
      const place = placeOfFigure(one.table, figure);
      if (carry.id !== 'stock' || result !== 'differs') continue;
      if (!place || !actual || !expected || isWithoutPower(one, report)) continue;
      const terms = [...plus, ...minus].flatMap((term) => {
        const at = placeOfFigure(one.table, term);
        return at ? [{ ...at, message: thisYearWords(term) }] : [];
      });
      yield {
        ...place,
        message: message('series.in-force', {
          name: figureName(figure),
          actual: formatDecimal(actual),
          expected: formatDecimal(expected),
          terms: termsOf(one),
          difference: differenceWords(subtract(actual, expected)),
        }),
        related: [inLastYear(place, one, lastFigureWords(last)), ...terms],
      };
    }
  },
};

/** That an organ without the power has 规章 at all is told by itself. */
function isWithoutPower({ figure, actual }: Comparison, { title, format }: Report): boolean {
  const isRegulations = figure.row.id === format.regulations.row;
  return isRegulations && !!actual && !isZero(actual) && lacksRegulatoryPower(title?.organ ?? '');
}
