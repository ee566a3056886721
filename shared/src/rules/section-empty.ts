import { message } from '../messages';
import { firstSections } from './help/section-order';
import type { ReportRule, RuleDocs } from './types';

export const sectionEmptyDocs: RuleDocs = {
  name: { zh: '章节没有内容', en: 'A section is empty' },
  what: {
    zh: '标题下没有正文，只有小标题也算没有。有表的章节由表的规则检查；第六章没有内容时由信息处理费的规则提示。',
    en: 'There is no text under the heading; sub-headings alone do not count. Sections with a table are left to the rules on tables, and an empty section six to the rule on the handling fee.',
  },
  why: {
    zh: '报告内容应逐项填写，不得缺项。',
    en: 'Every part of the report is to be filled in.',
  },
  basis: {
    zh: '《政府信息公开条例》第五十条',
    en: 'Regulations on Open Government Information, art. 50',
  },
  examples: [],
};

export const sectionEmpty: ReportRule = {
  meta: {
    id: 'section.empty',
    severity: 'warning',
    since: '0.1.0',
  },
  *check(report) {
    const { format } = report;
    for (const section of firstSections(report.sections)) {
      const { id, title } = section.spec;
      if (format.tables.some((table) => table.section === id) || format.fee?.section === id)
        continue;
      if (section.hasWords) continue;
      yield { ...section.heading, message: message('section.empty', { title: title.text }) };
    }
  },
};
