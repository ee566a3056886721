import { message } from '../messages';
import type { Passage } from '../prose/passage';
import { staleYears } from '../prose/stale-year';
import { placeIn } from '../syntax/place';
import { memoisedWith } from '../text/memo';
import { editOfWords, passagesIn, placeOfWords } from './help/passages';
import { againstTitle } from './help/told-years';
import type { RuleDocs, WholeProseRule } from './types';

export const yearStaleDocs: RuleDocs = {
  name: { zh: '正文中的年份像是其他年度的', en: 'The prose tells of another year' },
  what: {
    zh: '句子以其他年份开头讲本年度的工作，如 2023 年度的报告写“2022年，我局……”“截至2022年12月31日”。比较、沿革、荣誉、文件名、计划中的年份不算。',
    en: 'A sentence begins with another year and tells of the work of this one: 2022年，我局… or 截至2022年12月31日 in the report for 2023. Years in comparisons, histories, honours, names of documents and plans are not told.',
  },
  why: {
    zh: '常见原因是沿用上一年的稿子而漏改。',
    en: 'Most often last year’s draft was taken over and one place was forgotten.',
  },
  examples: [
    {
      report: '2021',
      good: '收到政府信息公开申请54件',
      bad: '2022年，收到政府信息公开申请54件',
      restores: false,
    },
    {
      report: '2021',
      good: '清理行政规范性文件，',
      bad: '截至2022年12月31日，清理行政规范性文件，',
      restores: false,
    },
  ],
};

export const yearStale: WholeProseRule = {
  meta: {
    id: 'year.stale',
    severity: 'information',
    since: '0.1.0',
  },
  *checkWhole(pages, report) {
    const { year, title } = report;
    // Of a title that is alone with its year that rule speaks.
    if (!year || againstTitle(report, pages).length > 0) return;
    const related = title
      ? [
          {
            ...placeIn(title.anchor, title),
            message: message('related/title-year', { year: year.value }),
          },
        ]
      : [];
    for (const { passage } of passagesIn(pages)) {
      for (const stale of staleIn(passage, year.value)) {
        const place = placeOfWords(passage, stale);
        const words = message('fix/write-year', { year: year.value });
        const edit = editOfWords(passage, stale, String(year.value));
        yield {
          ...place,
          message: message('year.stale', { year: stale.year, wanted: year.value }),
          related: title?.year === year.value ? related : [],
          fixes: [{ title: words, edits: [edit], preferred: true, lossless: false }],
        };
      }
    }
  },
};

const staleIn = memoisedWith(({ words }: Passage, year: number) => staleYears(words, year));
