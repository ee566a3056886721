import { brokenIdentities } from './help/identity-remarks';
import type { Rule } from './types';

export const tableBalance: Rule = {
  meta: {
    id: 'table.balance',
    severity: 'error',
    since: '0.1.0',
    name: { zh: '表三收办不平', en: 'Table three does not balance' },
    what: {
      zh: '表三每列：本年新收加上年结转，等于办理结果总计加结转下年度。有空白或非数字时不判断。',
      en: 'In each column of table three new requests and those carried in equal the results and those carried out. Not judged where a figure is blank or no number.',
    },
    why: {
      zh: '这是印在表上的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。',
      en: 'This identity is printed on the form: one and two together equal three and four together.',
    },
    basis: { zh: '国办公开办函〔2021〕30号', en: 'Notice 国办公开办函〔2021〕30号' },
    examples: [
      {
        report: '2021',
        good: '四、结转下年度继续办理 |  |  | 0 | 4 | 0 | 0 | 0 | 0 | 4 |',
        bad: '四、结转下年度继续办理 |  |  | 0 | 5 | 0 | 0 | 0 | 0 | 5 |',
        restores: false,
      },
    ],
  },
  check: (report) => brokenIdentities(report, 'balance', 'table.balance'),
};
