import type { SectionSpec } from '../format/types';
import { message } from '../messages';
import type { Section } from '../report/types';
import { firstTime } from './help/first-time';
import type { ReportRule, RuleDocs } from './types';

export const sectionTwiceDocs: RuleDocs = {
  name: { zh: '章节重复', en: 'A section stands twice' },
  what: { zh: '同一章节标题出现了两次。', en: 'The title of one section stands twice.' },
  why: {
    zh: '多半是粘贴时重复，读者无法判断以哪一处为准。',
    en: 'Most likely a part was pasted twice; a reader cannot tell which one counts.',
  },
  examples: [
    {
      report: '2021',
      good: '## 六、其他需要报告的事项',
      bad: '## 五、存在的主要问题及改进情况\n\n略。\n\n## 六、其他需要报告的事项',
      restores: false,
    },
  ],
};

export const sectionTwice: ReportRule = {
  meta: {
    id: 'section.twice',
    severity: 'error',
    since: '0.1.0',
  },
  *check({ sections }) {
    const firsts = new Map<SectionSpec, Section>();
    for (const section of sections) {
      const first = firsts.get(section.spec);
      if (!first) {
        firsts.set(section.spec, section);
        continue;
      }
      const related = [firstTime(first.heading)];
      const args = { title: section.spec.title.text };
      yield { ...section.heading, message: message('section.twice', args), related };
    }
  },
};
