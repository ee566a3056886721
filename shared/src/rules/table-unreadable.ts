import { message } from '../messages';
import type { RuleDocs, TableRule } from './types';

export const tableUnreadableDocs: RuleDocs = {
  name: { zh: '表中数据的位置无法确定', en: 'The figures of a table have lost their places' },
  what: {
    zh: '表由没有分隔符的文字组成，空白单元格没有留下痕迹，多行的数字少于列数，无法确定各数字属于哪一列。整张表的数据按未知处理，不作任何判断。',
    en: 'The table came as words without separators, and its blank cells left no trace: several rows have fewer figures than columns, and which column each belongs to cannot be told. All figures of the table are unknown, and none is judged.',
  },
  why: {
    zh: '位置猜错会把正确的报告说成错的。请从 Word 或网页重新粘贴为制表符分隔的行，或改成 Markdown 表格。',
    en: 'A wrong guess would call a correct report wrong. Paste the table again from Word or a web page as tab-separated rows, or write it as a Markdown table.',
  },
  examples: [],
};

export const tableUnreadable: TableRule = {
  meta: {
    id: 'table.unreadable',
    severity: 'error',
    since: '0.1.0',
  },
  *checkTable({ isLost, anchor, spec }) {
    if (isLost) yield { ...anchor, message: message('table.unreadable', { table: spec.name }) };
  },
};
