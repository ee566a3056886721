import { labelRemarks } from './help/label-remarks';
import type { RuleDocs, TableRule } from './types';

export const labelChangedDocs: RuleDocs = {
  name: { zh: '标签不是国家格式的用词', en: 'A label is not the national one' },
  what: {
    zh: '行或列的标签与国家格式用词不同。空格、括号、序号写法、引号、换行和“的”不论。',
    en: 'The words of a row or column label differ from the national form. Spacing, brackets, the style of numbers, quotation marks, line breaks and 的 do not matter.',
  },
  why: {
    zh: '标签由统一格式规定，改了用词就改了统计口径。',
    en: 'The form prescribes the labels; other words count other things.',
  },
  basis: { zh: '国办公开办函〔2021〕30号', en: 'Notice 国办公开办函〔2021〕30号' },
  examples: [
    {
      report: '2021',
      good: '5.要求行政机关确认或重新出具已获取信息',
      bad: '5.要求行政机关确认或重新出具已作答复',
      restores: true,
    },
    { report: '2021', good: '6.属于四类过程性信息', bad: '6.属于四类过程信息', restores: true },
  ],
};

export const labelChanged: TableRule = {
  meta: {
    id: 'label.changed',
    severity: 'warning',
    since: '0.1.0',
  },
  checkTable: (table) =>
    labelRemarks(table, ['changed', 'wrong', 'shortened'], 'label.changed', true),
};
