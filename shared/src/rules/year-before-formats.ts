import { FORMATS } from '../format';
import { message } from '../messages';
import type { ReportRule, RuleDocs } from './types';

export const yearBeforeFormatsDocs: RuleDocs = {
  name: { zh: '早于国家统一格式的年度', en: 'A year before the national formats' },
  what: {
    zh: '报告年度早于 2019 年，当时没有全国统一格式，不按现行格式检查。',
    en: 'The report is for a year before 2019, when there was no national form; it is not judged by one.',
  },
  why: {
    zh: '统一格式自 2019 年度报告起使用。如年度写错，请改正标题或统计期限。',
    en: 'The national form came with the reports for 2019. If the year is a slip, correct the title or the period.',
  },
  basis: { zh: '国办公开办函〔2019〕60号', en: 'Notice 国办公开办函〔2019〕60号' },
  examples: [],
};

export const yearBeforeFormats: ReportRule = {
  meta: {
    id: 'year.before-formats',
    severity: 'information',
    since: '0.1.0',
  },
  *check(report) {
    if (report.governed || !report.year) return;
    const { anchor, from, to } = report.title ?? report.start;
    const first = FORMATS[0]?.years.from ?? 0;
    const args = { year: report.year.value, first };
    yield { anchor, from, to, message: message('year.before-formats', args) };
  },
};
