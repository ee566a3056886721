import { titleRemarks } from './help/section-titles';
import type { ReportRule, RuleDocs } from './types';

export const sectionTitleDocs: RuleDocs = {
  name: { zh: '章节标题不是国家格式的标题', en: 'A section title is not the national one' },
  what: {
    zh: '标题的用词与国家格式不同，也不是已知的写法。空格、括号、序号写法和“的”不论。',
    en: 'The words of the title differ from the national form and are no known variant. Spacing, brackets, the style of the numeral and 的 do not matter.',
  },
  why: {
    zh: '六个章节标题由统一格式规定。',
    en: 'The six titles are prescribed by the national form.',
  },
  basis: { zh: '国办公开办函〔2021〕30号', en: 'Notice 国办公开办函〔2021〕30号' },
  examples: [
    {
      report: '2021',
      good: '## 三、收到和处理政府信息公开申请情况',
      bad: '## 三、受理政府信息公开申请情况',
      restores: true,
    },
  ],
};

export const sectionTitle: ReportRule = {
  meta: {
    id: 'section.title',
    severity: 'warning',
    since: '0.1.0',
  },
  check: (report) => titleRemarks(report, ['changed', 'wrong', 'shortened'], 'section.title'),
};
