import { message } from '../messages';
import { insertSections } from './help/insert';
import type { ReportRule, RuleDocs } from './types';

export const sectionMissingDocs: RuleDocs = {
  name: { zh: '缺少章节', en: 'A section is missing' },
  what: {
    zh: '国家格式的六个章节中有一个没有找到。提示位于它应当出现的位置之前的章节标题上。',
    en: 'One of the six sections of the national form was not found. The finding stands at the heading before its place.',
  },
  why: {
    zh: '六项内容为《条例》第五十条和统一格式所规定，不得缺项。',
    en: 'The six parts are prescribed by article 50 of the regulations and by the national form; none may be left out.',
  },
  basis: {
    zh: '《政府信息公开条例》第五十条；国办公开办函〔2021〕30号',
    en: 'Regulations on Open Government Information, art. 50; notice 国办公开办函〔2021〕30号',
  },
  examples: [
    { report: '2021', good: '## 五、存在的主要问题及改进情况\n', bad: '', restores: false },
  ],
};

export const sectionMissing: ReportRule = {
  meta: {
    id: 'section.missing',
    severity: 'error',
    since: '0.1.0',
  },
  *check(report) {
    const present = new Set(report.sections.map(({ spec }) => spec.id));
    for (const spec of report.format.sections) {
      if (present.has(spec.id)) continue;
      const before = report.sections.findLast(({ spec: other }) => other.number < spec.number);
      const place = before?.heading ?? report.start;
      const fixes = [insertSections(report, [spec])];
      yield { ...place, message: message('section.missing', { title: spec.title.text }), fixes };
    }
  },
};
