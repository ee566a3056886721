import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { startOf } from '../../shared/src/draft/locate';
import { FORMATS } from '../../shared/src/format';
import type { LayoutId } from '../../shared/src/layouts/types';
import { say } from '../../shared/src/messages';
import { sameTable } from '../../shared/src/report/same-table';
import { brief, swap } from '../helpers/check';
import { CLIPBOARDS, formOfTable } from '../helpers/html';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { pasted } from '../helpers/paste';
import { MANNERS, STANDARD_REPORTS } from '../helpers/texts';

const SOUND = STANDARD_REPORTS['2021'];
const latest = FORMATS.at(-1);
if (!latest) throw new Error('no format');

/** A report in a layout, and what is around the whole lines of one of its tables. */
function around(text: string, id: string): { before: string; lines: string; after: string } {
  const draft = draftOf(text);
  const table = draft.report.tables.find(({ spec }) => spec.id === id);
  if (!table) throw new Error(`no table ${id}`);
  const from = startOf(draft, table.block);
  const to = from + table.text.replace(/\n+$/u, '').length;
  return { before: text.slice(0, from), lines: text.slice(from, to), after: text.slice(to) };
}

/** Whether a text is the same report as another: every table and every finding. */
function expectSame(text: string | undefined, wanted: string): void {
  const [one, other] = [draftOf(text ?? ''), draftOf(wanted)];
  expect(one.report.tables.length).toBe(other.report.tables.length);
  for (const [index, table] of one.report.tables.entries()) {
    const same = other.report.tables[index];
    expect(same && sameTable(table, same), table.spec.id).toBe(true);
    expect(table.layout).toBe(same?.layout);
  }
  expect(brief(text ?? '').map(ruleOf)).toEqual(brief(wanted).map(ruleOf));
}

/** Without the blanks and dashes by which a table is aligned. */
function squeezed(text = ''): string {
  return text.replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---');
}

function ruleOf(line: string): string {
  return line.split(' ')[0] ?? '';
}

const pairs = EVERY_LAYOUT.flatMap((from) =>
  EVERY_LAYOUT.filter((to) => to !== from).map((to): [LayoutId, LayoutId] => [from, to]),
);

describe.each(pairs)('text in the layout %s, pasted into a draft in %s,', (from, to) => {
  test.each(['two', 'three', 'four'])('brings table %s in the layout of the draft', (id) => {
    const draft = reportIn(to, latest);
    const { before, after } = around(draft, id);
    const { lines } = around(reportIn(from, latest), id);
    const result = pasted(`${before}⟦⟧${after}`, lines.replaceAll('\n', '\r\n'));
    expectSame(result?.text, draft);
    expect(squeezed(result?.text)).toBe(squeezed(draft));
  });
});

describe.each(Object.entries(CLIPBOARDS))('a table copied as HTML from %s', (_, clipboard) => {
  test.each(['two', 'three', 'four'])('becomes table %s of a Markdown report', (id) => {
    const { before, after } = around(SOUND, id);
    const html = clipboard(formOfTable(SOUND, id));
    expectSame(pasted(`${before}⟦⟧${after}`, { html })?.text, SOUND);
  });

  test.each(EVERY_LAYOUT)('takes the place of one in the layout %s that is selected', (layout) => {
    const draft = reportIn(layout, latest);
    const { before, lines, after } = around(draft, 'three');
    const html = clipboard(formOfTable(draft, 'three'));
    const result = pasted(`${before}⟦${lines}⟧${after}`, { html });
    expect(squeezed(result?.text)).toBe(squeezed(draft));
    const whole = pasted(`${before}⟦${lines}\n⟧${after.slice(1)}`, { html });
    expect(whole?.text).toBe(result?.text);
  });
});

describe.each(MANNERS)('a table pasted into a text with $name', ({ name, apply }) => {
  const html = CLIPBOARDS.Word?.(formOfTable(SOUND, 'two')) ?? '';

  test('has the line break of the draft, and an empty line above and below', () => {
    const { before, after } = around(SOUND, 'two');
    const result = pasted(apply(`${before.trimEnd()}⟦⟧${after.trimStart()}`), { html })?.text ?? '';
    expectSame(result, SOUND);
    expect(squeezed(result)).toBe(squeezed(apply(SOUND)));
    expect(result.startsWith('\ufeff')).toBe(name === 'BOM');
  });
});

describe('a table', () => {
  const excel = (id: string) => CLIPBOARDS.Excel?.(formOfTable(SOUND, id)) ?? '';
  const two = around(SOUND, 'two');

  test('is named by its title', () => {
    const title = pasted(`${two.before}⟦⟧${two.after}`, { html: excel('two') })?.paste.title;
    expect(title && say(title, 'zh-cn')).toBe('粘贴为稿件写法的表二（主动公开）');
  });

  test('stands apart from words at the caret', () => {
    const result = pasted(`${two.before}数据如下：⟦⟧单位：件${two.after}`, { html: excel('two') });
    expect(result?.text).toContain('数据如下：\n\n| 第二十条');
    expect(result?.text).toContain('|\n\n单位：件\n');
    expectSame(result?.text, SOUND);
  });

  test('comes with the words around it, in their order', () => {
    const html = CLIPBOARDS.Word?.(formOfTable(SOUND, 'two'), '主动公开一览表') ?? '';
    const result = pasted(`${two.before}⟦⟧${two.after}`, { html });
    expect(result?.text).toContain('情况\n\n主动公开一览表\n\n| 第二十条');
  });

  test('comes with others at once', () => {
    const html = `${excel('two')}<p>一段话</p>${excel('three')}`;
    const head = around(SOUND, 'two').before;
    const result = pasted(`${head}⟦⟧${around(SOUND, 'three').after}`, { html });
    expect(draftOf(result?.text ?? '').report.tables.map(({ spec }) => spec.id)).toEqual([
      'two',
      'three',
      'four',
    ]);
    expect(result?.text).toContain('|\n\n一段话\n\n|');
  });

  test('is taken from a page that is laid out by tables', () => {
    const html = `<table><tr><td>正文</td></tr><tr><td>${excel('two')}</td></tr></table>`;
    const result = pasted(`${two.before}⟦⟧${two.after}`, { html });
    expect(result?.text).toContain('正文\n\n| 第二十条');
  });

  test('keeps its caption, whatever comments say', () => {
    const html = excel('two').replace('<tr>', '<caption>一览</caption><!--\n</table>\n--><tr>');
    const result = pasted(`${two.before}⟦⟧${two.after}`, { html });
    expect(result?.text).toContain('情况\n\n| 一览 ');
    expect(result?.text).toContain('| 行政事业性收费 ');
  });

  test('has no blank where a program broke a line amid Chinese', () => {
    const html = excel('three').replace('法律服务机构', '法律服\r\n  务机构');
    const { before, after } = around(SOUND, 'three');
    expect(squeezed(pasted(`${before}⟦⟧${after}`, { html })?.text)).toBe(squeezed(SOUND));
  });

  test('with its mistakes is told of them where it comes to', () => {
    const wrong = swap(SOUND, '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 92 | 1 | 0 | 1 | 0 | 0 | 31 |');
    const { before, after } = around(SOUND, 'three');
    const html = CLIPBOARDS.WPS?.(formOfTable(wrong, 'three')) ?? '';
    const result = pasted(`${before}⟦⟧${after}`, { html });
    expect(brief(result?.text ?? '')).toEqual(['table.identity «92»']);
  });

  test('in the layout of the draft is a plain paste, if its text is as good as its HTML', () => {
    const draft = reportIn('tab-rows', latest);
    const { before, lines, after } = around(draft, 'three');
    const html = CLIPBOARDS.Excel?.(formOfTable(draft, 'three')) ?? '';
    const marked = `${before}⟦⟧${after}`;
    expect(pasted(marked, { html, text: lines })).toBeUndefined();
    expect(pasted(marked, lines)).toBeUndefined();
    const poor = lines.replaceAll('\t', ' ');
    expect(pasted(marked, { html, text: poor })?.text).toBe(draft);
  });

  test('that has blanks comes in a layout that shows them', () => {
    const draft = reportIn('plain-lines', latest);
    const { before, after } = around(draft, 'four');
    const rows = formOfTable(draft, 'four').map((row, at) =>
      at === 3 ? row.map((cell, column) => (column < 4 ? { ...cell, text: '' } : cell)) : row,
    );
    const result = pasted(`${before}⟦⟧${after}`, { html: CLIPBOARDS.Excel?.(rows) });
    const [two, , four] = draftOf(result?.text ?? '').report.tables;
    expect([two?.layout, four?.layout]).toEqual(['plain-lines', 'tab-rows']);
  });

  test('is a plain paste where text comes into an empty draft, but HTML becomes a table', () => {
    const text = around(SOUND, 'two').lines;
    expect(pasted('⟦⟧', text)).toBeUndefined();
    expect(draftOf(pasted('⟦⟧', { html: excel('two') })?.text ?? '').report.tables.length).toBe(1);
  });

  test.each([
    ['is no national one', '<table><tr><td>姓名</td><td>电话</td></tr></table>'],
    ['has a stranger beside it', `${excel('two')}<table><tr><td>姓名</td></tr></table>`],
    ['has a word that belongs nowhere', excel('two').replace('</tr>', '<td>注</td></tr>')],
    ['has words between its cells', excel('two').replace('</tr>', '</tr>单位：件')],
    ['is rows of one alone', CLIPBOARDS.Excel?.(formOfTable(SOUND, 'two').slice(2, 4)) ?? ''],
    ['has far too many cells', `<table>${'<tr><td>规章</td></tr>'.repeat(3000)}</table>`],
  ])('that %s is a plain paste', (_, html) => {
    expect(pasted(`${two.before}⟦⟧${two.after}`, { html })).toBeUndefined();
  });

  test('is a plain paste amid another table', () => {
    const marked = swap(SOUND, '| 行政处罚 |', '⟦⟧| 行政处罚 |');
    expect(pasted(marked, { html: excel('two') })).toBeUndefined();
    const within = swap(SOUND, '| 行政处罚 |', '| 行政⟦⟧处罚 |');
    expect(pasted(within, { html: excel('two') })).toBeUndefined();
  });
});

describe('HTML that nobody would write', () => {
  const marked = `${around(SOUND, 'two').before}⟦⟧`;

  // What costs the square of its length takes minutes here.
  test.each([
    ['tables within tables', '<table><tr><td>'],
    ['tables within tables, closed', '</td></tr></table><table><tr><td>'],
    ['elements left open', '<div><p>字'],
    ['tags cut off', '<table <tr'],
    ['entities', '<table>&amp;&#20;&'],
    ['cells', '<table><tr><td colspan=9999 rowspan=9999>'],
    ['scripts', '<table><script>while(true);</script>'],
  ])('%s: costs what its length does', { timeout: 10_000 }, (_, piece) => {
    expect(pasted(marked, { html: piece.repeat(300_000) })).toBeUndefined();
  });
});
