import { titleRemarks } from './help/section-titles';
import type { ReportRule, RuleDocs } from './types';

export const sectionTitleVariantDocs: RuleDocs = {
  name: { zh: '章节标题的常见异写', en: 'A known variant of a section title' },
  what: {
    zh: '标题是已公开报告中见过的写法，或是网页转换的繁体、加注的拼音，能够识别，但与国家格式的用词、标点或字形不同。',
    en: 'The title is worded as some published reports word it, or as a web page shows it in traditional characters or with its sounds; it is recognised, but it is not the national wording.',
  },
  why: { zh: '用国家格式的标题最稳妥。', en: 'The national wording is the safest.' },
  examples: [{ report: '2021', good: '## 一、总体情况', bad: '## 一、工作概述', restores: true }],
};

export const sectionTitleVariant: ReportRule = {
  meta: {
    id: 'section.title-variant',
    severity: 'information',
    since: '0.1.0',
  },
  check: (report) => titleRemarks(report, ['listed', 'punctuation'], 'section.title-variant'),
};
