import { personalRemarks } from './help/personal-remarks';
import type { PassageRule, RuleDocs } from './types';

export const privateContactDocs: RuleDocs = {
  name: { zh: '联系电话是手机号码', en: 'A mobile number as the telephone of the organ' },
  what: {
    zh: '作为联系电话、咨询电话公布的是手机号码。',
    en: 'The telephone given for contact or questions is a mobile number.',
  },
  why: {
    zh: '个人信息不应随报告公开；可把中间的数字换成“×”。',
    en: 'Personal data must not be published with the report; × may be written for the digits in the middle.',
  },
  basis: {
    zh: '《政府信息公开条例》第十五条、《个人信息保护法》第四条、第三十四条',
    en: 'Regulations on open government information, art. 15; Personal Information Protection Law, art. 4 and 34',
  },
  examples: [
    {
      report: '2021',
      good: '逐件审核。',
      bad: '逐件审核，咨询电话：13812345678。',
      restores: false,
    },
  ],
};

export const privateContact: PassageRule = {
  meta: {
    id: 'private.contact',
    severity: 'information',
    since: '0.1.0',
  },
  checkPassage: (passage) => personalRemarks(passage, 'contact', 'private.contact'),
};
