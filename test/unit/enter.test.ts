import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { enterAt } from '../../shared/src/features/enter';
import { LATEST } from '../../shared/src/format';
import { caretIn } from '../helpers/caret';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS, STANDARD_REPORTS } from '../helpers/texts';

const SOUND = STANDARD_REPORTS['2021'];
const BEFORE = '|  | （五）不予处理 | 1.信访举报投诉类申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |';
const PLAIN = 'begins a line';

/** The text after Enter, the caret in it as $0. */
function enter(marked: string): string {
  const { text, caret } = caretIn(marked);
  const found = enterAt(draftOf(text), caret);
  if (!found) return PLAIN;
  const written = `${found.text.slice(0, found.caret)}$0${found.text.slice(found.caret)}`;
  return text.slice(0, found.from) + written + text.slice(found.to);
}

const lineOf = (start: string): string =>
  SOUND.split('\n').find((line) => line.startsWith(start)) ?? start;
const REPEATED = '|  |  | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |';
const PETITION = SOUND.split('\n')[SOUND.split('\n').indexOf(REPEATED) - 1] ?? BEFORE;

describe('Enter at the end of a row', () => {
  test.each(MANNERS)('writes the row that is missing there, with $name', ({ apply }) => {
    const gone = swap(SOUND, `${PETITION}\n${REPEATED}\n`, `${PETITION}$0\n`);
    const row = '|  |  | 2.重复申请 | $0 |  |  |  |  |  |  |';
    expect(enter(apply(gone))).toBe(apply(swap(SOUND, REPEATED, row)));
  });

  test('writes the rows of a table that is being typed, one after the other', () => {
    const first =
      '二、主动公开政府信息情况\n\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0$0\n';
    expect(enter(first)).toBe(first.replace('$0', '\n行政规范性文件\t$0\t\t'));
  });

  test('writes a blank row of as many cells between rows, and a blank row ends the table', () => {
    const row = lineOf('| 行政处罚 |');
    const more = enter(swap(SOUND, row, `${row}$0`));
    expect(more).toBe(swap(SOUND, row, `${row}\n| $0 |  |  |  |`));
    expect(enter(more.replace('| $0 |  |  |  |', '|  |  |  |  |$0'))).toBe(
      swap(SOUND, row, `${row}\n\n$0`),
    );
  });

  test('takes cells that are not filled in yet for the end: no row is parted', () => {
    const row = lineOf('| 行政处罚 |');
    const more = enter(swap(SOUND, row, `${row}$0`));
    expect(enter(more)).toBe(swap(SOUND, row, `${row}\n\n$0`));
    const tabs = reportIn('tab-rows', LATEST);
    const last = tabs.split('\n').find((line) => line.includes('四、结转下年度继续办理')) ?? '';
    const blank = `${last.split(/\t\d/u)[0]}$0${'\t'.repeat(7)}`;
    expect(enter(swap(tabs, last, blank))).toBe(swap(tabs, last, `${blank.replace('$0', '')}\n$0`));
  });

  test('goes on with a table of the author’s own, and ends it', () => {
    const own = '一、总体情况\n\n| 甲 | 乙\\|丙 |\n| --- | --- |\n| 1 | 2 |$0\n\n五、';
    const more = enter(own);
    expect(more).toBe(own.replace('$0', '\n| $0 |  |'));
    expect(enter(more.replace('| $0 |  |', '|  |  |$0'))).toBe(own.replace('$0', '\n\n$0'));
  });

  test.each([
    ['behind the last row of the form', `${lineOf('| 行政事业性收费 |')}`],
    ['behind a row that has dashes below', '| 第二十条第（一）项 |  |  |  |'],
  ])('%s it begins a line', (_, row) => {
    expect(enter(swap(SOUND, row, `${row}$0`))).toBe(PLAIN);
  });

  test('within a row it begins a line', () => {
    expect(enter(swap(SOUND, '| 2.重复申请 | 0', '| 2.重复申请 $0| 0'))).toBe(PLAIN);
  });

  test.each([
    '## 一、总体情况$0',
    '一、总体情况$0\n',
    '（一）主动公开$0',
    '甲 | 乙$0',
    '| 甲 | 乙 |$0',
    '\t38$0',
    '',
    '||$0',
  ])('begins a line behind %j', (text) => {
    expect(enter(text.includes('$0') ? text : '$0')).toBe(PLAIN);
  });

  test.each(EVERY_LAYOUT)('changes nothing that a sound report says, in %s', (layout) => {
    const text = reportIn(layout, LATEST);
    const draft = draftOf(text);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      const found = enterAt(draft, at);
      if (!found) continue;
      expect(found.from, 'nothing is taken away').toBe(found.to);
      const after = draftOf(text.slice(0, found.from) + found.text + text.slice(found.to));
      const figures = (one: typeof draft) =>
        one.report.tables.flatMap(({ rows }) =>
          rows.flatMap((row) => row.figures.map(({ cell }) => cell?.text)),
        );
      expect(figures(after)).toEqual(figures(draft));
    }
  });
});

describe('Enter behind a heading', () => {
  const draft = (indent: string) =>
    `一、总体情况$0\n（一）主动公开\n${indent}全年公开信息31条。\n${indent}组织培训2次。\n`;

  test('begins a line with the indent of the draft’s paragraphs', () => {
    expect(enter(draft('　　'))).toBe(draft('　　').replace('$0', '\n　　$0'));
    const below = draft('　　').replace('$0', '').replace('主动公开\n', '主动公开$0\n');
    expect(enter(below)).toBe(below.replace('$0', '\n　　$0'));
    expect(enter(draft(''))).toBe(PLAIN);
  });
});
