import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { formRows } from '../../shared/src/format/form';
import { layOut } from '../../shared/src/format/grid';
import { TABLES } from '../../shared/src/format/vocabulary';
import { HTML } from '../../shared/src/layouts/html';
import type { Cell } from '../../shared/src/layouts/types';
import { CLIPBOARDS, formOfTable } from '../helpers/html';
import { STANDARD_REPORTS } from '../helpers/texts';

/** The cells of a text, row by row: the words, and what stands in the source at their places. */
function cellsIn(source: string): Cell[][] {
  return HTML.read(source).map(({ cells }) => [...cells]);
}

function wordsIn(source: string): string[][] {
  return cellsIn(source).map((cells) => cells.map(({ text }) => text));
}

function sourcesIn(source: string): string[][] {
  return cellsIn(source).map((cells) => cells.map(({ from, to }) => source.slice(from, to)));
}

describe('a cell of HTML', () => {
  test.each([
    ['<td>48</td>', '48', '48'],
    ['<td class="a>b"><p align=center> <span>48</span>\n</p></td>', '48', '48'],
    ['<td>&nbsp;48&#160;</td>', '48', '48'],
    ['<td>A&amp;B</td>', 'A&B', 'A&amp;B'],
    ['<td>&#49;2</td>', '12', '&#49;2'],
    ['<td>&#x4e00;、&ldquo;三安全&rdquo;</td>', '一、“三安全”', '&#x4e00;、&ldquo;三安全&rdquo;'],
    ['<td>法人或\n   其他组织</td>', '法人或 其他组织', '法人或\n   其他组织'],
    ['<td>48<!-- 49 --></td>', '48', '48'],
    ['<td>48<template><template></template>9</template></td>', '48', '48'],
    [
      '<td>48<script>"</td>"+1</script><style>td{}</style><template><td>2</template></td>',
      '48',
      '48',
    ],
  ])('%s shows %j, written %j', (source, text, written) => {
    expect(wordsIn(source)).toEqual([[text]]);
    expect(sourcesIn(source)).toEqual([[written]]);
    expect(cellsIn(source)[0]?.[0]?.broken).toBeUndefined();
  });

  test.each([
    ['<td><p>结果</p>\n<p>维持</p></td>', '结果维持'],
    ['<td>结果<br>维持</td>', '结果维持'],
    ['<td><b>一、</b>本年新收</td>', '一、本年新收'],
    ['<td>1<span>2</span></td>', '12'],
    ['<td><p>12</p><p>3</p></td>', '12 3'],
    ['<td>12<br>3</td>', '12 3'],
    ['<td>1<!-- -->2</td>', '12'],
  ])('%s is not in one piece', (source, text) => {
    expect(cellsIn(source)).toMatchObject([[{ text, broken: true }]]);
  });

  test.each([
    ['<td></td>', '<td>0</td>'],
    ['<td> \n</td>', '<td>0</td>'],
    ['<td>&nbsp;</td>', '<td>0</td>'],
    ['<td><p>&nbsp;</p></td>', '<td><p>0</p></td>'],
    ['<td>\n  <p><span>\u3000</span></p>\n</td>', '<td>\n  <p><span>0</span></p>\n</td>'],
    ['<td><p></p>&nbsp;</td>', '<td><p>0</p>&nbsp;</td>'],
    ['<td><br></td>', '<td>0<br></td>'],
    ['<td><!-- none --></td>', '<td>0<!-- none --></td>'],
    ['<td><p>', '<td><p>0'],
  ])('%j is blank, and takes a figure as %j', (source, filled) => {
    const [cell, ...others] = cellsIn(source).flat();
    expect(others).toEqual([]);
    expect(cell?.text).toBe('');
    expect(source.slice(0, cell?.from) + 0 + source.slice(cell?.to)).toBe(filled);
  });
});

describe('rows of HTML', () => {
  test('hold no cell for what a merged cell covers', () => {
    const source = [
      '<table><thead><tr><th rowspan="2" colspan=3>label</th><th colspan="2">head</th></tr>',
      '<tr><th>a</th><th>b</th></tr></thead><tbody>',
      '<tr><td rowspan="22">group</td><td colspan="1000000000">row</td><td>1</td><td>2</td></tr>',
      '<tr><td>row</td><td>3</td><td></td></tr></tbody></table>',
    ].join('\n');
    expect(wordsIn(source)).toEqual([
      ['label', 'head'],
      ['a', 'b'],
      ['group', 'row', '1', '2'],
      ['row', '3', ''],
    ]);
  });

  test('end where others begin', () => {
    const rows = [
      ['a', '1'],
      ['b', '2'],
    ];
    expect(wordsIn('<table><tr><td>a<td>1<tr><td>b<td>2</table>')).toEqual(rows);
    expect(wordsIn('<tr><td><p>a</td><td>1</tr></p><tr><th>b</th><td>2')).toEqual(rows);
    expect(wordsIn('<TABLE><TR><TD>a</TD><TD>1</TD></TR><TBODY><TD>b<TD>2</TABLE>')).toEqual(rows);
    expect(wordsIn('</td></tr></table><td>a<td>1<tr><td>b<td>2</table></table>')).toEqual(rows);
  });

  test('are those of the innermost table', () => {
    const source =
      '<table><tr><td>menu</td><td>before<table><tr><td>a</td><td></td></tr></table></td><td> </td></tr></table>';
    expect(wordsIn(source)).toEqual([
      ['menu', 'before'],
      ['a', ''],
    ]);
  });

  test('come with the caption; other words stand in no cell', () => {
    const source = '<table>x<caption>单位：件</caption><tr>y<td>a</td></tr></table>z';
    expect(wordsIn(source)).toEqual([['单位：件'], ['a']]);
    expect(HTML.strayWords?.(source)).toBe('xyz');
  });

  test.each(TABLES.map((table) => [table.id, table] as const))(
    'of table %s are read as they were written, merged cells and all',
    (_, table) => {
      const form = formRows(table);
      const written = HTML.write(layOut(form), '\n', true);
      expect(wordsIn(written)).toEqual(form.map((row) => row.map(({ text }) => text)));
      for (const span of form.flat().filter(({ rows }) => rows > 1)) {
        expect(written).toContain(`<td rowspan="${span.rows}"`);
      }
    },
  );
});

describe.each(Object.entries(CLIPBOARDS))('the source of a table as %s writes it', (_, write) => {
  test.each(['two', 'three', 'four'])('is table %s of a draft', (id) => {
    const { tables } = draftOf(write(formOfTable(STANDARD_REPORTS['2021'], id))).report;
    expect(tables.map(({ spec, layout }) => [spec.id, layout])).toEqual([[id, 'html']]);
  });
});

describe('a hostile text is read to its end', () => {
  const DEEP = 100_000;

  test('with tables in tables', () => {
    const deep = '<table><tr><td>'.repeat(DEEP);
    expect(wordsIn(`${deep}1${'</td></tr></table>'.repeat(DEEP)}`)).toEqual([['1']]);
    expect(wordsIn(`${deep}1`)).toEqual([['1']]);
  });

  test('with elements in a cell that never end', () => {
    expect(wordsIn(`<td>${'<p><b><span>'.repeat(DEEP)}1${'</i>'.repeat(DEEP)}`)).toEqual([['1']]);
  });

  test('with ten thousand columns', () => {
    const row = `<tr>${'<td colspan=9999>0</td>'.repeat(10_000)}</tr>`;
    expect(wordsIn(`<table>${row.repeat(3)}</table>`).map(({ length }) => length)).toEqual([
      10_000, 10_000, 10_000,
    ]);
  });

  test('of five megabytes', () => {
    const row = '<tr><td style="border:1px"><p>&nbsp;行政许可&nbsp;</p></td><td>1106</td></tr>\n';
    const count = Math.ceil(5_000_000 / row.length);
    expect(HTML.read(`<table>${row.repeat(count)}</table>`).length).toBe(count);
  });

  test.each([
    '<',
    '</',
    '<!--',
    '<!',
    '<?',
    '&',
    '&#',
    '&nbsp',
    '<td',
    '<td a="',
    '<script>',
    '<table',
    '</ ',
    '<![CDATA[',
    '<a b=c ',
    '<textarea>',
    '<template>',
  ])('that is nothing but %s, over and over', (piece) => {
    expect(HTML.read(`<table><tr><td>1</td>${piece.repeat(50_000)}`)[0]?.cells[0]?.text).toBe('1');
  });
});
