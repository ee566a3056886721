import { message } from '../messages';
import { alienWords } from '../prose/own-level';
import { natureOf } from '../report/organ';
import { placeIn } from '../syntax/place';
import { placeOfWords } from './help/passages';
import type { ProseRule, RuleDocs } from './types';

export const proseLevelDocs: RuleDocs = {
  name: { zh: '像是其他机关的口吻', en: 'Words of another organ' },
  what: {
    zh: '县级机关的报告以“全市”“我省”开头讲本机关的工作，乡镇的报告写“我局”，部门的报告写“我镇”等。标题没有机关名称、机关名称中有该级地名，或者只是提到上级工作的，不作判断。',
    en: 'The report of a county begins a statement of its own with 全市 or 我省, that of a town writes 我局, that of a department 我镇, and so on. Nothing is said where the title names no organ, where its name has such an area, or where the sentence only speaks of others.',
  },
  why: {
    zh: '常见原因是照抄上级或其他单位的报告。',
    en: 'Most often the report of another organ was copied.',
  },
  examples: [
    {
      report: '2021',
      good: '收到政府信息公开申请54件',
      bad: '2023年，全市共收到政府信息公开申请54件',
      restores: false,
    },
    {
      report: '2021',
      good: '组织培训，开展考核',
      bad: '我局组织培训，开展考核',
      restores: false,
    },
  ],
};

export const proseLevel: ProseRule = {
  meta: {
    id: 'prose.level',
    severity: 'information',
    since: '0.1.0',
  },
  *checkProse({ passage }, { title }) {
    const nature = title && natureOf(title.organ);
    if (!nature) return;
    const { organ } = title;
    const related = [
      { ...placeIn(title.anchor, title), message: message('related/organ', { organ }) },
    ];
    for (const alien of alienWords(passage.words, organ, nature)) {
      yield {
        ...placeOfWords(passage, alien),
        message: message('prose.level', { text: alien.text, organ }),
        related,
      };
    }
  },
};
