import { fileNames } from '../folder/below';
import { message } from '../messages';
import { placeIn } from '../syntax/place';
import type { NeighbourRule, RuleDocs } from './types';

export const seriesTwiceDocs: RuleDocs = {
  name: { zh: '上年的报告不止一份', en: 'More than one report of last year' },
  what: {
    zh: '文件夹中有两份以上同一机关、上一年度的报告，无法判断以哪一份为准，因此没有与上年核对。',
    en: 'The folder holds several reports of the same organ for the year before. Nobody can tell which of them counts, so that this report is held against none.',
  },
  why: {
    zh: '初稿和定稿、同一份报告的两种文件放在一起很常见；不说明，就会以为已经与上年核对过。',
    en: 'A draft beside the final report, or one report in two kinds of files, is common; without a word it would look as if the years had been compared.',
  },
  examples: [],
};

export const seriesTwice: NeighbourRule = {
  meta: { id: 'series.twice', severity: 'information', since: '0.1.0' },
  *checkBeside({ title, start, year }, { lastYears }) {
    if (!lastYears || !year) return;
    yield {
      ...(title ? placeIn(title.anchor, title) : start),
      message: message('series.twice', {
        year: year.value - 1,
        files: fileNames(lastYears).join('、'),
      }),
    };
  },
};
