import { message } from '../messages';
import { formatDecimal, shorten, timesPowerOfTen } from '../numbers/decimal';
import { type Jump, jumpsIn } from '../series/jumps';
import { rangeOfLast } from '../series/last-table';
import { type Place, placeIn } from '../syntax/place';
import { figureName, writeEdit } from './help/figure-fixes';
import { inLastYear, lastFigureWords, placeOfFigure } from './help/last-year';
import type { Fix, NeighbourRule, RuleDocs } from './types';

export const seriesJumpDocs: RuleDocs = {
  name: { zh: '与上年相差约一万倍', en: 'Ten thousand times last year’s' },
  what: {
    zh: '一个数字约为上年报告同一格的一万倍或万分之一（五千至两万倍之间）。金额多是单位写成了元，件数多是写多或写少了几位。有一年为 0 的不判断。',
    en: 'A figure is about ten thousand times that of last year’s report, or the ten-thousandth part (a factor of 5,000 to 20,000). Of money it is mostly 元 for 万元, of counts some digits too many or too few. Silent where either year has 0.',
  },
  why: {
    zh: '表二的收费金额以万元计，填成元就大了一万倍，汇总时会淹没其他单位的数字。',
    en: 'Fees in table two are in 万元. In 元 they are ten thousand times as much, and drown all others where they are added up.',
  },
  examples: [
    {
      report: '2021',
      against: 'last-year',
      good: '| 行政事业性收费 | 476.42 |',
      bad: '| 行政事业性收费 | 4764200 |',
      restores: true,
    },
  ],
};

export const seriesJump: NeighbourRule = {
  meta: { id: 'series.jump', severity: 'information', since: '0.1.0' },
  *checkBeside(report, { lastYear }) {
    if (!lastYear) return;
    for (const jump of jumpsIn(report, lastYear)) {
      const { table, figure, value, last, before, beforeValue } = jump;
      const place = placeOfFigure(table, figure);
      if (!place) continue;
      const args = {
        name: figureName(figure),
        value: formatDecimal(value),
        before: formatDecimal(beforeValue),
      };
      const there = { uri: last.uri, range: rangeOfLast(last, before) };
      yield {
        ...place,
        message: message(keyOf(jump), args),
        related: [inLastYear(place, there, lastFigureWords(before))],
        fixes: inTenThousands(jump),
      };
    }
  },
};

function keyOf({ figure, direction }: Jump) {
  if (figure.column.kind === 'money') {
    return direction === 'up' ? 'series.jump/yuan' : 'series.jump/last-yuan';
  }
  return direction === 'up' ? 'series.jump' : 'series.jump/down';
}

/** Takes an amount for one in 元, and writes it in 万元. */
function inTenThousands({ table, figure, value, direction }: Jump): Fix<Place>[] {
  if (figure.column.kind !== 'money' || direction !== 'up') return [];
  const amount = shorten(timesPowerOfTen(value, -4));
  const edit = writeEdit(figure, amount);
  if (!edit) return [];
  const title = message('fix/write-wan', {
    value: formatDecimal(amount),
    written: formatDecimal(value),
  });
  const edits = [{ ...placeIn(table.block, edit), text: edit.text }];
  return [{ title, edits, preferred: false, lossless: false }];
}
