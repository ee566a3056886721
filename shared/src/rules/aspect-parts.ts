import { missingParts } from './help/aspect-remark';
import type { RuleDocs, WholeProseRule } from './types';

export const aspectPartsDocs: RuleDocs = {
  name: { zh: '第五章缺问题或改进', en: 'Section five lacks problems or improvements' },
  what: {
    zh: '第五章只写了问题或只写了改进，小标题和文字都没有提到另一部分。',
    en: 'Neither the sub-headings nor the words of section five speak of problems, or of improvements.',
  },
  why: {
    zh: '这一章的标题就要求两部分：存在的主要问题和改进情况。',
    en: 'The title of the section asks for both: problems, and how they are being solved.',
  },
  basis: {
    zh: '《政府信息公开条例》第五十条',
    en: 'Regulations on open government information, art. 50',
  },
  examples: [
    {
      report: '2021',
      good: '### （二）改进情况\n\n修订答复文书范本，逐件审核。',
      bad: '答复文书的格式不够统一。',
      restores: false,
    },
  ],
};

export const aspectParts: WholeProseRule = {
  meta: {
    id: 'aspect.parts',
    severity: 'information',
    since: '0.1.0',
  },
  checkWhole: (pages, report) => missingParts(pages, report, 'five', 'aspect.parts'),
};
