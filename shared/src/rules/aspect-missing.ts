import { missingParts } from './help/aspect-remark';
import type { RuleDocs, WholeProseRule } from './types';

export const aspectMissingDocs: RuleDocs = {
  name: { zh: '总体情况没有写到五个方面', en: 'Section one leaves out an aspect' },
  what: {
    zh: '第一章的小标题和文字都没有提到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障中的一项或几项。',
    en: 'Neither the sub-headings nor the words of section one speak of one or more of the five aspects.',
  },
  why: {
    zh: '格式要求总体情况包括这五个方面，没有发生的也应写明。',
    en: 'The national form asks for these five aspects; what did not happen is said as well.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号“报告内容”（一）',
    en: 'Notice 国办公开办函〔2021〕30号, 报告内容（一）',
  },
  examples: [
    {
      report: '2021',
      good: '### （三）政府信息管理\n\n清理行政规范性文件，',
      bad: '### （三）文件清理\n\n清理行政规范性文件，',
      restores: false,
    },
  ],
};

export const aspectMissing: WholeProseRule = {
  meta: {
    id: 'aspect.missing',
    severity: 'information',
    since: '0.1.0',
  },
  checkWhole: (pages, report) => missingParts(pages, report, 'one', 'aspect.missing'),
};
