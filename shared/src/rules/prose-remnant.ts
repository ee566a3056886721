import { message } from '../messages';
import { sourceOf } from '../prose/passage';
import { remnantsIn } from '../prose/remnants';
import type { PassageRule, RuleDocs } from './types';

export const proseRemnantDocs: RuleDocs = {
  name: { zh: '模板中的文字没有改完', en: 'Words of a template are left' },
  what: {
    zh: '正文中留有模板的说明或空位，如“该部分以表格形式报告”“（此处填写……）”“××县”“〔〕号”“{金额}”。',
    en: 'The prose still holds notes or gaps of a template, such as 该部分以表格形式报告, （此处填写…）, ××县, 〔〕号 or {金额}.',
  },
  why: {
    zh: '说明应删去，空位应填写，否则报告像是没有写完。',
    en: 'Notes are to be deleted and gaps to be filled in; else the report looks unfinished.',
  },
  examples: [
    {
      report: '2021',
      good: '本年度未收取信息处理费。',
      bad: '本年度收取信息处理费{金额}元。',
      restores: false,
    },
    { report: '2021', good: '组织培训，', bad: '××县组织培训，', restores: false },
    {
      report: '2021',
      good: '修订答复文书范本，',
      bad: '（此处填写改进措施）修订答复文书范本，',
      restores: false,
    },
  ],
};

export const proseRemnant: PassageRule = {
  meta: {
    id: 'prose.remnant',
    severity: 'information',
    since: '0.1.0',
  },
  *checkPassage(passage) {
    for (const remnant of remnantsIn(passage.words)) {
      // Braces in a sentence of ours would look like a gap of its own.
      const text = remnant.text.replace('{', '｛').replace('}', '｝');
      yield { ...sourceOf(passage, remnant), message: message('prose.remnant', { text }) };
    }
  },
};
