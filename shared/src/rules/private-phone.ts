import { personalRemarks } from './help/personal-remarks';
import type { PassageRule, RuleDocs } from './types';

export const privatePhoneDocs: RuleDocs = {
  name: { zh: '手机号码', en: 'Mobile number' },
  what: {
    zh: '正文中有手机号码，且不是单位对外公布的联系电话。',
    en: 'The prose holds a mobile number that is not given as the telephone of the organ.',
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
      bad: '逐件审核，申请人号码为13812345678。',
      restores: false,
    },
  ],
};

export const privatePhone: PassageRule = {
  meta: {
    id: 'private.phone',
    severity: 'warning',
    since: '0.1.0',
  },
  checkPassage: (passage) => personalRemarks(passage, 'mobile', 'private.phone'),
};
