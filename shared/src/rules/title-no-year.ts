import { message } from '../messages';
import { yearWords } from '../report/year-words';
import { placeIn } from '../syntax/place';
import type { ReportRule, RuleDocs } from './types';

export const titleNoYearDocs: RuleDocs = {
  name: { zh: '标题中没有年份', en: 'The title names no year' },
  what: {
    zh: '标题里没有报告年度。',
    en: 'The title does not say for which year the report is.',
  },
  why: {
    zh: '年度决定适用哪一版国家格式，也是各年报告之间对照的依据。',
    en: 'The year decides which national form applies, and it is what reports are compared by.',
  },
  examples: [{ report: '2021', good: '# 青溪县2023年政府', bad: '# 青溪县政府', restores: false }],
};

export const titleNoYear: ReportRule = {
  meta: {
    id: 'title.no-year',
    severity: 'warning',
    since: '0.1.0',
  },
  *check(report) {
    const { title } = report;
    if (!title || title.year !== undefined) return;
    const place = placeIn(title.anchor, title);
    yield { ...place, message: message('title.no-year', yearWords(report)) };
  },
};
