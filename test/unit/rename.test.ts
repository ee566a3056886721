import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { renamableAt, renameAt } from '../../shared/src/features/figures/rename';
import { applyEdits } from '../../shared/src/features/fixes';
import { LATEST } from '../../shared/src/format';
import { say } from '../../shared/src/messages';
import { caretIn } from '../helpers/caret';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { tableIn } from '../helpers/tables';
import { STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const ROW = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';

/** What stands at the caret, as it is offered to be changed; or the reason why it is not. */
function offered(marked: string): string {
  const { text, caret } = caretIn(marked);
  const found = renamableAt(draftOf(text), caret);
  return found.refusal ? `! ${say(found.refusal, 'zh-cn')}` : `«${found.text}»`;
}

/** The text with the figure at the caret renamed; or the reason why it is not. */
function renamed(marked: string, name: string): string {
  const { text, caret } = caretIn(marked);
  const found = renameAt(draftOf(text), caret, name);
  return found.refusal ? `! ${say(found.refusal, 'zh-cn')}` : applyEdits(text, found.edits);
}

describe.each(EVERY_LAYOUT)('in the layout %s', (layout) => {
  const text = reportIn(layout, LATEST);
  const draft = draftOf(text);
  const figures = (tableIn(text, 'three')?.rows ?? []).flatMap((row) => row.figures);

  test('a figure is given another value, and nothing else changes', () => {
    expect(figures.length).toBe(25 * 7);
    // Some of each row and of each column.
    for (const { cell, row, column } of figures.filter((_, index) => index % 6 === 0)) {
      if (!cell) throw new Error('a figure without a cell');
      const { edits = [] } = renameAt(draft, cell.to, '1234567');
      const after = applyEdits(text, edits);
      expect(edits.length).toBe(1);
      expect(after).toBe(`${text.slice(0, cell.from)}1234567${text.slice(cell.to)}`);
      const figure = tableIn(after, 'three')
        ?.byRow.get(row.id)
        ?.figures.find((one) => one.column === column);
      expect(figure?.cell?.text).toBe('1234567');
    }
  });
});

describe('a figure is offered', () => {
  test('from either of its ends, and from amid it', () => {
    for (const [written, from] of [
      ['| $029 | 1 |', '| 29 | 1 |'],
      ['| 2$09 | 1 |', '| 29 | 1 |'],
      ['| 29$0 | 1 |', '| 29 | 1 |'],
    ] as const) {
      expect(offered(swap(REPORT, ROW, ROW.replace(from, written)))).toBe('«29»');
    }
  });

  test('as it is written, whatever that is', () => {
    for (const written of ['1,234', '１２', '3 件', '/', '无', '若干']) {
      expect(offered(swap(REPORT, ROW, ROW.replace('29', `${written}$0`)))).toBe(`«${written}»`);
    }
  });

  test('blank as well, with no words', () => {
    expect(offered(swap(REPORT, ROW, ROW.replace(' 29 ', ' $0 ')))).toBe('«»');
    expect(renamed(swap(REPORT, ROW, ROW.replace(' 29 ', '  $0')), '29')).toBe(
      swap(REPORT, ROW, ROW),
    );
  });

  test('and nothing else: no label, no heading, no words', () => {
    for (const words of ['（一）予以公开', '## 三、', '组织培训']) {
      expect(offered(REPORT.replace(words, `${words}$0`))).toMatch(/^! 光标处没有/u);
      expect(renamed(REPORT.replace(words, `${words}$0`), '1')).toMatch(/^! 光标处没有/u);
    }
  });

  test('but no label that stands in its cell', () => {
    const marked = swap(REPORT, ROW, ROW.replace('29', '总计$0'));
    expect(offered(marked)).toMatch(/^! .*“总计”.*缺了格/u);
    expect(renamed(marked, '29')).toMatch(/^! .*“总计”.*缺了格/u);
  });
});

describe('the new value is written', () => {
  test.each([
    ['1,234', '23456', '23,456'],
    ['１，２３４', '1,235', '１，２３５'],
    ['29件', '３０', '30件'],
    ['29', '3.8万', '38000'],
    ['29', '三十', '30'],
    ['29', ' 30 件 ', '30'],
    ['29', '31.0', '31'],
    ['/', '0', '0'],
  ])('as the author writes: %s by %s is %s', (written, name, after) => {
    const marked = swap(REPORT, ROW, ROW.replace('29', `${written}$0`));
    expect(renamed(marked, name)).toBe(swap(REPORT, ROW, ROW.replace('29', after)));
  });

  test('in 万元 where it is money, and with its sign where it is a change', () => {
    const money = swap(REPORT, '476.42', '476.42$0');
    expect(renamed(money, '5000元')).toBe(swap(REPORT, '476.42', '0.5'));
    const old = STANDARD_REPORTS['2019'];
    const change = /\| 行政许可 \| \d+ \| [^|]*(?= \|)/u.exec(old)?.[0] ?? '';
    expect(renamed(swap(old, change, `${change}$0`), '-4')).toContain(
      change.replace(/[^|]*$/u, ' -4'),
    );
  });

  test.each(['', '一些', '-1', '1.5', '3元', '1,23'])(
    'but not where it is no such number: «%s»',
    (name) => {
      const marked = swap(REPORT, ROW, ROW.replace('29', '29$0'));
      expect(renamed(marked, name)).toBe(
        `! “${name}”不是件数，应为 0 或正整数（（一）予以公开 · 自然人）`,
      );
    },
  );

  test('nor where it is there already', () => {
    const marked = swap(REPORT, ROW, ROW.replace('29', '1,234$0'));
    expect(renamed(marked, '1234')).toBe('! “（一）予以公开 · 自然人”已经是 1,234');
  });
});

test('each edit says which figure it is, and what becomes of it', () => {
  const { text, caret } = caretIn(swap(REPORT, ROW, ROW.replace('29', '$0')));
  const blank = renameAt(draftOf(text), caret, '29');
  expect(blank.edits?.map(({ words }) => words)).toEqual(['（一）予以公开 · 自然人：□ → 29']);
  const total = renameAt(draftOf(REPORT), REPORT.indexOf(ROW) + ROW.indexOf('31'), '32');
  expect(total.edits?.map(({ words }) => words)).toEqual(['（一）予以公开 · 总计：31 → 32']);
});
