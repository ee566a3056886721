import { rowName } from '../format/names';
import { message } from '../messages';
import { carriedOver } from '../series/carried';
import { columnWords, fixFor, relatedOf } from './help/carry-remarks';
import { placeOfFigure } from './help/last-year';
import type { NeighbourRule, RuleDocs } from './types';

export const seriesCarryColumnsDocs: RuleDocs = {
  name: {
    zh: '上年结转的分列与上年报告不同',
    en: 'Carried in from other applicants than last year carried out',
  },
  what: {
    zh: '表三“二、上年结转”的总计与上年报告的结转下年度相同（或有一方未知），而自然人、各类法人或其他组织的分列不同。',
    en: 'The total of 二、上年结转 in table three is what last year’s report carries out, or one of them is unknown, but the columns of natural persons and organisations differ.',
  },
  why: {
    zh: '多是填错了列；重新认定申请人类别时可以不同。',
    en: 'Mostly a figure went into the wrong column. It may differ where an applicant was classed anew.',
  },
  examples: [],
};

export const seriesCarryColumns: NeighbourRule = {
  meta: { id: 'series.carry-columns', severity: 'information', since: '0.1.0' },
  *checkBeside(report, { lastYear }) {
    if (!lastYear) return;
    for (const carried of carriedOver(report, lastYear)) {
      const { total, differing } = carried;
      const [first] = differing;
      const place = first && placeOfFigure(first.table, first.figure);
      if (!first || !place || total?.result === 'differs') continue;
      const isSame = total?.result === 'holds';
      const args = {
        name: rowName(first.figure.row),
        last: rowName(first.last.row),
        columns: columnWords(differing),
      };
      yield {
        ...place,
        message: message(isSame ? 'series.carry-columns' : 'series.carry-columns/open', args),
        related: relatedOf(place, differing),
        fixes: fixFor(carried),
      };
    }
  },
};
