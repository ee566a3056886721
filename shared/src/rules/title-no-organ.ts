import { message } from '../messages';
import { placeIn } from '../syntax/place';
import type { ReportRule, RuleDocs } from './types';

export const titleNoOrganDocs: RuleDocs = {
  name: { zh: '标题中没有机关名称', en: 'The title names no organ' },
  what: {
    zh: '标题里除年份和“政府信息公开工作年度报告”外没有机关或地方名称。',
    en: 'Beside the year and 政府信息公开工作年度报告 the title names no organ and no place.',
  },
  why: {
    zh: '公开后读者和汇总的机关要凭标题知道是谁的报告。',
    en: 'Readers, and the organ that adds reports up, tell by the title whose report it is.',
  },
  examples: [{ report: '2021', good: '# 青溪县2023年政府', bad: '# 2023年政府', restores: false }],
};

export const titleNoOrgan: ReportRule = {
  meta: {
    id: 'title.no-organ',
    severity: 'warning',
    since: '0.1.0',
  },
  *check({ title }) {
    if (title?.organ !== '') return;
    yield { ...placeIn(title.anchor, title), message: message('title.no-organ') };
  },
};
