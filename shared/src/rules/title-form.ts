import { message } from '../messages';
import { placeIn } from '../syntax/place';
import type { ReportRule, RuleDocs } from './types';

export const titleFormDocs: RuleDocs = {
  name: { zh: '标题与通行写法不同', en: 'The title is not worded as usual' },
  what: {
    zh: '标题不以“政府信息公开工作年度报告”结尾，例如“工作报告”“年报”。',
    en: 'The title does not end in 政府信息公开工作年度报告 but, say, in 工作报告 or 年报.',
  },
  why: {
    zh: '没有文件规定标题写法，但绝大多数已公开的报告都用这一写法。',
    en: 'No document prescribes the wording, but nearly all published reports use this one.',
  },
  examples: [
    {
      report: '2021',
      good: '信息公开工作年度报告\n\n根据',
      bad: '信息公开工作报告\n\n根据',
      restores: false,
    },
  ],
};

export const titleForm: ReportRule = {
  meta: {
    id: 'title.form',
    severity: 'information',
    since: '0.1.0',
  },
  *check({ title }) {
    if (!title || title.usual) return;
    yield { ...placeIn(title.anchor, title), message: message('title.form') };
  },
};
