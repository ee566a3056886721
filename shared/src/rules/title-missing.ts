import { message } from '../messages';
import { yearWords } from '../report/year-words';
import type { ReportRule, RuleDocs } from './types';

export const titleMissingDocs: RuleDocs = {
  name: { zh: '缺少报告标题', en: 'The report has no title' },
  what: {
    zh: '第一个章节之前没有形如“××县2023年政府信息公开工作年度报告”的标题。标题可分两行，年份可在前。',
    en: 'Before the first section there is no title such as ××县2023年政府信息公开工作年度报告. It may stand on two lines, and the year may come first.',
  },
  why: {
    zh: '标题说明是哪个机关、哪一年的报告；没有标题时年度只能从统计期限或正文推定。',
    en: 'The title says whose report it is and for which year; without it the year is taken from the period or the prose.',
  },
  examples: [
    {
      report: '2021',
      good: '# 青溪县2023年政府信息公开工作年度报告',
      bad: '青溪县政府',
      restores: false,
    },
  ],
};

export const titleMissing: ReportRule = {
  meta: {
    id: 'title.missing',
    severity: 'warning',
    since: '0.1.0',
  },
  *check(report) {
    if (report.title) return;
    yield { ...report.start, message: message('title.missing', yearWords(report)) };
  },
};
