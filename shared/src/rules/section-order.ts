import { message } from '../messages';
import { outOfOrder } from './help/section-order';
import type { ReportRule, RuleDocs } from './types';

export const sectionOrderDocs: RuleDocs = {
  name: { zh: '章节次序不对', en: 'A section is out of order' },
  what: {
    zh: '章节在文中，但不在国家格式规定的位置。',
    en: 'The section is there, but not in its place in the national form.',
  },
  why: {
    zh: '统一格式规定了六个章节的次序，汇总和比对都按这一次序。',
    en: 'The national form fixes the order of the six sections, and reports are compared in it.',
  },
  examples: [],
};

export const sectionOrder: ReportRule = {
  meta: {
    id: 'section.order',
    severity: 'warning',
    since: '0.1.0',
  },
  *check({ sections }) {
    for (const section of outOfOrder(sections)) {
      const args = { title: section.spec.title.text };
      yield { ...section.heading, message: message('section.order', args) };
    }
  },
};
