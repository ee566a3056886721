import { labelRemarks } from './help/label-remarks';
import type { RuleDocs, TableRule } from './types';

export const labelVariantDocs: RuleDocs = {
  name: { zh: '标签的常见异写', en: 'A known variant of a label' },
  what: {
    zh: '标签是已公开报告中见过的写法，或是网页转换的繁体、加注的拼音，能够识别，但与国家格式的用词、标点或字形不同。',
    en: 'The label is worded as some published reports word it, or as a web page shows it in traditional characters or with its sounds; it is recognised, but it is not the national wording.',
  },
  why: { zh: '用国家格式的标签最稳妥。', en: 'The national wording is the safest.' },
  examples: [{ report: '2021', good: '现行有效件数', bad: '现行有效件', restores: true }],
};

export const labelVariant: TableRule = {
  meta: {
    id: 'label.variant',
    severity: 'information',
    since: '0.1.0',
  },
  checkTable: (table) => labelRemarks(table, ['listed', 'punctuation'], 'label.variant', true),
};
