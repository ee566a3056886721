import { auditOf } from '../identities/audit';
import { contradictionRemark } from './help/contradiction-remark';
import { mistakeRemark, tangleRemark } from './help/identity-remarks';
import type { RuleDocs, TableRule } from './types';

export const tableIdentityDocs: RuleDocs = {
  name: { zh: '勾稽关系不成立', en: 'Figures that do not add up' },
  what: {
    zh: '表三：每行自然人加五类法人或其他组织等于总计；每列各项办理结果之和等于（七）总计，本年新收加上年结转等于（七）总计加结转下年度。表四：每组四种结果之和等于总计。不成立时，求出最少改动几格就能使全部勾稽关系成立，提示位于应改的那一格；有几种同样少的改法时，提示位于总计，并列出每一种。有空白或非数字的，只按其余数字能确定的判断。',
    en: 'Table three: in each row natural persons and the five kinds of organisations add up to 总计; in each column the results add up to （七）总计, and new requests with those carried in equal （七）总计 with those carried out. Table four: in each group the four outcomes add up to 总计. Where this fails, the smallest set of figures is worked out whose change makes every identity hold, and the finding stands at the figure to change; where several sets are equally small it stands at the total and offers each. Where figures are blank or no numbers, only what the others determine is judged.',
  },
  why: {
    zh: '一个数字写错，会同时破坏两三条勾稽关系，错的往往不是总计。按最少改动原则（Fellegi 与 Holt，1976）可以找到真正写错的那一格。',
    en: 'One wrong figure breaks two or three identities at once, and often it is not the total. The principle of the smallest change (Fellegi and Holt, 1976) finds the figure that is wrong.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号（表三所印“第一项加第二项之和，等于第三项加第四项之和”；其余为算术关系）',
    en: 'Notice 国办公开办函〔2021〕30号 (the balance printed on table three; the others are arithmetic)',
  },
  examples: [
    {
      report: '2021',
      good: '| （一）予以公开 |  | 29 | 1 | 0 | 1 | 0 | 0 | 31 |',
      bad: '| （一）予以公开 |  | 92 | 1 | 0 | 1 | 0 | 0 | 31 |',
      restores: true,
    },
    {
      report: '2021',
      good: '（七）总计 |  | 48 | 1 | 0 | 1 | 0 | 0 | 50 |',
      bad: '（七）总计 |  | 84 | 1 | 0 | 1 | 0 | 0 | 50 |',
      restores: true,
    },
    {
      report: '2021',
      good: '| （一）予以公开 |  | 29 | 1 | 0 | 1 | 0 | 0 | 31 |',
      bad: '| （一）予以公开 |  | 1 | 29 | 0 | 1 | 0 | 0 | 31 |',
      restores: true,
    },
    {
      report: '2021',
      good: '四、结转下年度继续办理 |  |  | 0 | 4 | 0 | 0 | 0 | 0 | 4 |',
      bad: '四、结转下年度继续办理 |  |  | 0 | 5 | 0 | 0 | 0 | 0 | 5 |',
      restores: true,
    },
    {
      report: '2021',
      good: '| 0 | 6 | 0 | 0 | 6 | 1 |',
      bad: '| 0 | 6 | 0 | 0 | 7 | 1 |',
      restores: true,
    },
  ],
};

export const tableIdentity: TableRule = {
  meta: {
    id: 'table.identity',
    severity: 'error',
    since: '0.1.0',
  },
  *checkTable(table) {
    const audit = auditOf(table);
    for (const mistake of audit.mistakes) yield* mistakeRemark(mistake);
    for (const tangle of audit.tangles) yield tangleRemark(table, audit, tangle);
    for (const one of audit.contradictions) yield* contradictionRemark(table, one);
  },
};
