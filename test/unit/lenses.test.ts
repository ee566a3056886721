import { describe, expect, test } from 'vitest';
import { draftOf, readDraft } from '../../shared/src/draft';
import { type Lens, tableLenses, titleLens } from '../../shared/src/features/lenses';
import { stateOf } from '../../shared/src/features/lenses/state';
import { LATEST } from '../../shared/src/format';
import { reparse } from '../../shared/src/syntax/reparse';
import { lineEnd } from '../../shared/src/text/lines';
import { findingsIn, swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS, readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const ROW = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';

/** The words of lenses, each with the line above which it stands. */
function shown(text: string, lenses: readonly Lens[]): [string, string][] {
  return lenses.map(({ at, words }) => [
    words,
    text.slice(at, lineEnd(text, at)).trim().slice(0, 12),
  ]);
}

function tableWords(text: string): string[] {
  return tableLenses(draftOf(text), 'zh-cn').map(({ words }) => words);
}

describe('above the tables', () => {
  test('all identities hold, or how many do not', () => {
    expect(tableWords(REPORT)).toEqual(['勾稽关系 39 条全部成立', '勾稽关系 3 条全部成立']);
    expect(tableWords(swap(REPORT, ROW, '| 29 | 1 | 0 | 1 | 0 | 0 | 30 |'))).toEqual([
      '勾稽关系 39 条，2 条不成立',
      '勾稽关系 3 条全部成立',
    ]);
  });

  test('blanks leave open whether they hold', () => {
    const blank = swap(REPORT, ROW, '| 29 |  | 0 | 1 | 0 | 0 | 31 |');
    expect(tableWords(blank)[0]).toBe('勾稽关系 39 条，2 条有空白，无法判断');
    const both = swap(REPORT, ROW, '| 29 |  | 0 | 1 | 0 | 0 | 3 |');
    expect(tableWords(both)[0]).toBe('勾稽关系 39 条，1 条不成立，2 条有空白，无法判断');
    const word = swap(REPORT, ROW, '| 29 | 若干 | 0 | 1 | 0 | 0 | 31 |');
    expect(tableWords(word)[0]).toBe('勾稽关系 39 条，2 条有数字不明，无法判断');
  });

  test('of a table without positions it says so', () => {
    const text = readText('test/fixtures/layouts/dropped.txt');
    expect(tableWords(text)[0]).toContain('无法判断');
    expect(tableWords(text)[0]).not.toContain('39');
  });

  test('a click shows the totals that would change, or else the findings, and nothing where all hold', () => {
    const shows = (text: string) => tableLenses(draftOf(text), 'zh-cn').map((lens) => lens.shows);
    expect(shows(REPORT)).toEqual([undefined, undefined]);
    expect(shows(swap(REPORT, ROW, '| 29 | 1 | 0 | 1 | 0 | 0 | 30 |'))).toEqual([
      { totalsOf: 1 },
      undefined,
    ]);
    // A part that no value can put right, beside a total that its blank leaves open.
    const rest = swap(REPORT, '| 0 | 6 | 0 | 0 | 6 | 1 |', '|  | 6 | 0 | 0 | 5 | 1 |');
    expect(shows(rest)).toEqual([undefined, 'findings']);
    expect(tableWords(rest)[1]).toBe('勾稽关系 3 条，1 条不成立');
  });

  test.each(EVERY_LAYOUT)(
    'in the layout %s they stand above the first line of theirs',
    (layout) => {
      for (const { apply } of MANNERS) {
        const text = apply(reportIn(layout, LATEST));
        const lines = shown(text, tableLenses(draftOf(text), 'zh-cn'));
        expect(lines.map(([words]) => words)).toEqual([
          '勾稽关系 39 条全部成立',
          '勾稽关系 3 条全部成立',
        ]);
        const [three, four] = lines.map(([, line]) => line);
        const [corner, head] =
          layout === 'html' ? [/^<table/u, /^<table/u] : [/^.{0,2}（本列/u, /^.{0,2}行政复议/u];
        expect(three).toMatch(corner);
        expect(four).toMatch(head);
      }
    },
  );
});

describe('above the title', () => {
  const words = (text: string) =>
    shown(text, titleLens(draftOf(text), findingsIn(text).length, 'zh-cn'));

  test('stand form, year and findings', () => {
    expect(words(REPORT)).toEqual([
      ['2021 年格式 · 2023 年度（依据标题） · 没有发现问题', '# 青溪县2023年政府'],
    ]);
    expect(words(swap(REPORT, ROW, '| 29 | 1 | 0 | 1 | 0 | 0 | 30 |'))[0]?.[0]).toBe(
      '2021 年格式 · 2023 年度（依据标题） · 1 个问题',
    );
  });

  test('without a title they stand above the first words', () => {
    const untitled = REPORT.slice(REPORT.indexOf('\n') + 1);
    expect(words(untitled)[0]?.[1]).toBe('根据《中华人民共和国政府');
  });

  test('there is nothing in a text that is no report', () => {
    expect(words('一段话。\n')).toEqual([]);
    expect(words('')).toEqual([]);
  });

  test('English says the same', () => {
    const [lens] = titleLens(draftOf(REPORT), 0, 'en');
    expect(lens?.words).toBe('Form of 2021 · Year 2023 (by the title): no findings');
  });
});

test('a keystroke in a paragraph counts no identity anew', () => {
  const before = draftOf(REPORT);
  const known = before.report.tables.map(stateOf);
  const from = REPORT.indexOf('组织培训');
  const after = readDraft(reparse(before.tree, { from, to: from, text: '字' }).tree, before);
  expect(after.report.tables.map(stateOf).every((one, at) => one === known[at])).toBe(true);
});
