import { personalRemarks } from './help/personal-remarks';
import type { PassageRule, RuleDocs } from './types';

export const privateCardDocs: RuleDocs = {
  name: { zh: '银行卡号', en: 'Bank card number' },
  what: {
    zh: '正文中有银行卡号：发卡机构代码、长度和校验码都相符。',
    en: 'The prose holds the number of a bank card: issuer, length and check digit are right.',
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
      bad: '逐件审核，退费至6200000000000000018。',
      restores: false,
    },
  ],
};

export const privateCard: PassageRule = {
  meta: {
    id: 'private.card',
    severity: 'warning',
    since: '0.1.0',
  },
  checkPassage: (passage) => personalRemarks(passage, 'card', 'private.card'),
};
