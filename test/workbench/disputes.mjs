/**
 * Table four as a page has it and as a draft with one cell a line has it, worked out without the code
 * under test. Two figures are wrong, so that it can be seen whether what is pasted is checked.
 */
const parts = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const figures = ['0', '6', '0', '0', '7', '3', '0', '1', '0', '2', '0', '0', '0', '0', '0'];

const cell = (text, spans = '') => `<td style="padding: 4px;"${spans}><p>${text}</p></td>`;
const row = (...cells) => `<tr>\n${cells.join('\n')}\n</tr>\n`;

/** What Chromium puts on the clipboard when a table on a page is copied. */
export const disputesHtml = `<meta charset='utf-8'><style>td { border: 1px solid }</style><table border="1"><tbody>
${[
  row(cell('行政复议', ' colspan="5"'), cell('行政诉讼', ' colspan="10"')),
  row(
    ...parts.map((part) => cell(part, ' rowspan="2"')),
    cell('未经复议直接起诉', ' colspan="5"'),
    cell('复议后起诉', ' colspan="5"'),
  ),
  row(...[...parts, ...parts].map((part) => cell(part))),
  row(...figures.map((figure) => cell(figure === '0' ? '&nbsp;0' : figure))),
].join('')}</tbody></table>`;

/** The same as text, as Chromium has it: merged cells leave no trace. */
export const disputesText = [
  '行政复议\t行政诉讼',
  [...parts, '未经复议直接起诉', '复议后起诉'].join('\t'),
  [...parts, ...parts].join('\t'),
  figures.join('\t'),
].join('\n');

const lines = (cells) => cells.map((text) => `\t${text}\n`).join('');

/** The lines of the draft when the table has come. */
export const disputesLines = [
  lines(['行政复议', '行政诉讼']),
  lines([...parts, '未经复议直接起诉', '复议后起诉']),
  lines([...parts.map(() => ''), ...parts, ...parts]),
  lines(figures),
].join('\n');
