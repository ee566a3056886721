import { message } from '../messages';
import type { ReportRule, RuleDocs } from './types';

export const reportSecondDocs: RuleDocs = {
  name: { zh: '文件中有第二份报告', en: 'A second report in the file' },
  what: {
    zh: '同一文件中章节重新从一开始，像是第二份报告。只检查第一份。',
    en: 'The sections begin anew in the same file: a second report, it seems. Only the first is checked.',
  },
  why: {
    zh: '一个文件一份报告，数据才不会混在一起。请把第二份另存为单独的文件。',
    en: 'With one report a file no figures are mixed up. Save the second one as a file of its own.',
  },
  examples: [],
};

export const reportSecond: ReportRule = {
  meta: {
    id: 'report.second',
    severity: 'warning',
    since: '0.1.0',
  },
  *check({ second }) {
    if (second) yield { ...second, message: message('report.second') };
  },
};
