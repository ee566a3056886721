import { message } from '../messages';
import { placeIn } from '../syntax/place';
import { lineEnd } from '../text/lines';
import type { ReportRule, RuleDocs } from './types';

export const tableUnreadableDocs: RuleDocs = {
  name: { zh: '表的排列方式无法识别', en: 'A table is in a layout that is not read' },
  what: {
    zh: '找到了表的标签，但单元格的排列方式无法可靠识别。表中数据不作判断。',
    en: 'Labels of a table were found, but its cells are laid out in a way that cannot be read safely. Its figures are not judged.',
  },
  why: {
    zh: '位置猜错会把正确的报告说成错的。请从 Word 或网页重新粘贴为制表符分隔的行，或改成 Markdown 表格。',
    en: 'A wrong guess would call a correct report wrong. Paste the table again from Word or a web page as tab-separated rows, or write it as a Markdown table.',
  },
  examples: [],
};

export const tableUnreadable: ReportRule = {
  meta: {
    id: 'table.unreadable',
    severity: 'error',
    since: '0.1.0',
  },
  *check({ unread }) {
    for (const { anchor, from, tables } of unread) {
      const [table] = tables;
      const name = table?.name ?? { zh: '表', en: 'A table' };
      const place = placeIn(anchor, { from, to: lineEnd(anchor.text, from) });
      yield { ...place, message: message('table.unreadable', { table: name }) };
    }
  },
};
