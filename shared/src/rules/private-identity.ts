import { personalRemarks } from './help/personal-remarks';
import type { PassageRule, RuleDocs } from './types';

export const privateIdentityDocs: RuleDocs = {
  name: { zh: '身份证号码', en: 'Identity number' },
  what: {
    zh: '正文中有公民身份号码：地区、出生日期和校验码都相符。',
    en: 'The prose holds a resident identity number: region, date of birth and check digit are right.',
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
      bad: '逐件审核（申请人身份证号11010119900307109X）。',
      restores: false,
    },
  ],
};

export const privateIdentity: PassageRule = {
  meta: {
    id: 'private.identity',
    severity: 'warning',
    since: '0.1.0',
  },
  checkPassage: (passage) => personalRemarks(passage, 'identity', 'private.identity'),
};
