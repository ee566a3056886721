import { expect, test } from 'vitest';
import { brief, swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const layout = (name: string) => readText(`test/fixtures/layouts/${name}`);
const MARKDOWN = STANDARD_REPORTS['2021'];
const PDF = layout('pdf-text.txt');
const LINES = layout('blank-lines.txt');
const PAGE = layout('html.txt');

const FOUR = '四、政府信息公开行政复议、行政诉讼情况';
const HOW = '申请方式情况如下：';
const OWN_HEAD = '| 申请方式 | 件数 |\n| --- | --- |\n';
const OWN = '| 网络 | 40 |\n| 总计 | 54 |\n';
const CARRIED = '二、上年结转政府信息公开申请数量';
const CONFIRM = '5.要求行政机关确认或重新出具已\n获取信息 0 0 0 0 0 0 0';
const LAST_TWO =
  '1.申请人无正当理由逾期不补正、\n行政机关不再处理其政府信息公开\n申请 0 0 0 0 0 0 0\n' +
  '2.申请人逾期未按收费通知要求缴\n纳费用、行政机关不再处理其政府\n信息公开申请 0 0 0 0 0 0 0\n';
const LAST_TWO_ABOVE =
  '1.申请人无正当理由逾期不补正、行政机关不\n再处理其政府信息公开申请\n0 0 0 0 0 0 0\n' +
  '2.申请人逾期未按收费通知要求缴纳费用、\n行政机关不再处理其政府信息公开申请\n0 0 0 0 0 0 0\n';

/** The page as its source has it: every line that is none of a table stands in elements of its own. */
function inTags(page: string): string {
  let isTable = false;
  const lines = page.split('\n').map((line) => {
    isTable ||= line.includes('<table');
    const whole = isTable || line.trim() === '' ? line : `<p><b><span>${line}</span></b></p>`;
    isTable &&= !line.includes('</table>');
    return whole;
  });
  return lines.join('\n');
}

/** Drafts as clerks made them, correct but for what is said. */
const DRAFTS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'a label of a PDF whose first half is like a heading': [
    swap(PDF, `${CARRIED} 0 0 0 0 0 0 0`, '二、上年结转政府信息公开申请\n0 0 0 0 0 0 0\n数量'),
    [],
  ],
  'the same in plain lines': [swap(LINES, CARRIED, '二、上年结转政府信息公开申请\n\n数量'), []],
  'labels above their figures, one after the other': [swap(PDF, LAST_TWO, LAST_TWO_ABOVE), []],
  'a label with changed words around its figures': [
    swap(PDF, CONFIRM, '5.要求行政机关确认或重新\n0 0 0 0 0 0 0\n出具已作答复'),
    ['label.changed «5.要求行政机关确认或重新\n0 0 0 0 0 0 0\n出具已作答复»'],
  ],
  'a table of the author’s own behind table three': [
    swap(MARKDOWN, `## ${FOUR}`, `${HOW}\n\n${OWN_HEAD}${OWN}\n## ${FOUR}`),
    [],
  ],
  'the same without a word between': [
    swap(MARKDOWN, `## ${FOUR}`, `${OWN_HEAD}${OWN}\n## ${FOUR}`),
    [],
  ],
  'the same before table three': [
    swap(MARKDOWN, '| （本列数据', `${OWN_HEAD}${OWN}\n| （本列数据`),
    [],
  ],
  'figures of the author’s own in plain lines': [
    swap(LINES, FOUR, `${HOW}\n\n合计\n\n54\n\n${FOUR}`),
    [],
  ],
  'the number of a page behind a table of plain lines': [
    swap(LINES, '五、存在的主要问题', '3\n\n五、存在的主要问题'),
    [],
  ],
  'the number of a page behind a table of cells and pipes': [
    swap(layout('pipe-lines.txt'), FOUR, `3\n\n${FOUR}`),
    [],
  ],
  'a breadcrumb below a table of pipe cells': [
    swap(
      layout('pipe-cells.txt'),
      '三、收到和处理',
      '首页 | 政府信息公开 | 年报\n\n三、收到和处理',
    ),
    [],
  ],
  'a head with changed words in plain lines': [
    swap(LINES, '商业\n\n企业', '商业机构'),
    ['label.changed «商业机构»'],
  ],
  'the source of a web page': [inTags(PAGE), []],
};

test.each(Object.entries(DRAFTS))('%s', (_, [draft, said]) => {
  expect(brief(draft)).toEqual(said);
});
