import { draftOf } from '../../shared/src/draft';
import type { FormCell } from '../../shared/src/format/form';
import { writtenForm } from '../../shared/src/report/written';

type Rows = readonly (readonly FormCell[])[];

/** The rows of a national table of a text, with the merged cells of the form. */
export function formOfTable(text: string, id: string): Rows {
  const table = draftOf(text).report.tables.find(({ spec }) => spec.id === id);
  const form = table && writtenForm(table);
  if (!form || 'key' in form) throw new Error(`no table ${id}`);
  return form;
}

/** How programs write a table, with words above it, on the clipboard as HTML. */
export const CLIPBOARDS: Readonly<Record<string, (rows: Rows, above?: string) => string>> = {
  Excel: (rows) =>
    fragment(
      '<style>\n<!--table\n\t{mso-displayed-decimal-separator:"\\.";}\n.xl65\n\t{mso-number-format:"\\@";}\n-->\n</style>',
      "<table border=0 cellpadding=0 cellspacing=0 width=576 style='border-collapse:\n collapse;width:432pt'>\n",
      ` <col width=64 span=${rows.length} style='width:48pt'>\n${lines(rows, (cell) => ` height=19 class=xl65 width=64 x:str${spans(cell)}>${words(cell)}`)}`,
      '</table>',
    ),
  Word: (rows, above) =>
    `Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000009999\r\nStartFragment:0000000141\r\nEndFragment:0000009963\r\n${fragment(
      '<style>\n<!--\n p.MsoNormal\n\t{margin:0cm;}\n-->\n</style>\n<!--[if gte mso 10]>\n<style>table.MsoTableGrid {}</style>\n<![endif]-->',
      '',
      `${above === undefined ? '' : `<p class=MsoNormal align=center><b><span lang=EN-US>${half(above)}<o:p></o:p></span></b></p>\r\n\r\n`}<table class=MsoTableGrid border=1 cellspacing=0\r\n cellpadding=0 style='border-collapse:collapse'>\r\n${lines(
        rows,
        (cell) =>
          ` width=66 valign=top style='width:49.6pt'${spans(cell)}>\r\n  <p class=MsoNormal><span\r\n  lang=EN-US style='font-family:仿宋'>${half(words(cell)) || '&nbsp;'}<o:p></o:p></span></p>\r\n  `,
      )}</table>\r\n\r\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\r\n`,
      '',
    )}`,
  WPS: (rows, above) =>
    `<html><head><meta charset="utf-8"></head><body><!--StartFragment-->${above === undefined ? '' : `<p class="MsoNormal"><span>${above}</span></p>`}<table class="MsoTableGrid"><tbody>${lines(
      rows,
      (cell) =>
        ` width="57" valign="center" ${spans(cell)}><p class="MsoNormal" align="center"><span style="mso-spacerun:'yes';">&nbsp;${words(cell)}</span><span><o:p></o:p></span></p>`,
    )}</tbody></table><!--EndFragment--></body></html>`,
  Chrome: (rows, above) =>
    `<meta charset='utf-8'>${above === undefined ? '' : `<h3 style="color: rgb(0, 0, 0);">${above}</h3><span> </span>`}<table style="border-spacing: 0px; border: 1px"><tbody style="box-sizing: border-box;">${lines(
      rows,
      (cell) => ` style="padding: 0px; font-size: 16px;"${spans(cell)}>${words(cell)}<br>`,
    )}</tbody></table>`,
};

function fragment(style: string, before: string, content: string, after: string): string {
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"\r\nxmlns="http://www.w3.org/TR/REC-html40">\r\n\r\n<head>\r\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r\n${style}\r\n</head>\r\n\r\n<body link=blue>\r\n${before}<!--StartFragment-->${content}<!--EndFragment-->${after}\r\n</body>\r\n\r\n</html>`;
}

function lines(rows: Rows, cell: (cell: FormCell) => string): string {
  return rows
    .map((row) => `<tr>${row.map((one) => `<td${cell(one)}</td>`).join('\n  ')}</tr>\n`)
    .join('');
}

function spans({ columns, rows }: FormCell): string {
  return `${columns > 1 ? ` colspan=${columns}` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
}

function words({ text }: FormCell): string {
  return text.replaceAll('&', '&amp;').replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;');
}

/** A program breaks lines of its HTML where it likes, and words into spans by their script. */
function half(text: string): string {
  const middle = Math.floor(text.length / 2);
  const isWithin = /^[一-鿿]{2}$/u.test(text.slice(middle - 1, middle + 1));
  return isWithin ? `${text.slice(0, middle)}</span><span\r\n>${text.slice(middle)}` : text;
}
