import { LATEST } from '../format';
import { message } from '../messages';
import { insertSections } from './help/insert';
import type { ReportRule, RuleDocs } from './types';

export const reportUnrecognisedDocs: RuleDocs = {
  name: { zh: '未识别到年度报告', en: 'No annual report recognised' },
  what: {
    zh: '文中没有一个国家格式的章节标题，也没有一张国家格式的表。此时不再逐项报告缺失。',
    en: 'The text holds no section title and no table of the national form. What is missing is then not listed one by one.',
  },
  why: {
    zh: '空文件或其他文件不是年度报告；如确是新稿，可先写入六个章节。',
    en: 'An empty or another file is no annual report. If it is a new draft, begin with the six sections.',
  },
  examples: [],
};

export const reportUnrecognised: ReportRule = {
  meta: {
    id: 'report.unrecognised',
    severity: 'error',
    since: '0.1.0',
  },
  *check(report) {
    if (report.sections.length > 0 || report.tables.length > 0) return;
    const fixes = [insertSections(report, LATEST.sections)];
    const { start } = report;
    const isEmpty = start.from === start.to;
    const told = message(isEmpty ? 'report.unrecognised/empty' : 'report.unrecognised');
    yield { ...start, message: told, fixes };
  },
};
