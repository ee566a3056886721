import { describe, expect, test } from 'vitest';
import { draftOf, readDraft } from '../../shared/src/draft';
import { type Hint, hintsIn } from '../../shared/src/features/hints';
import { totalHints } from '../../shared/src/features/hints/totals';
import { FORMATS, LATEST } from '../../shared/src/format';
import { shortColumnName } from '../../shared/src/format/short-names';
import { figureColumns } from '../../shared/src/format/tree';
import { layoutNamed } from '../../shared/src/layouts';
import { reparse } from '../../shared/src/syntax/reparse';
import { lineEnd, lineStart } from '../../shared/src/text/lines';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS, readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const ROW = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
const TOTAL = '| 48 | 1 | 0 | 1 | 0 | 0 | 50 |';
const TOTALS = { totals: true, columns: false };
const COLUMNS = { totals: false, columns: true };

function hints(text: string, kinds = TOTALS, locale: 'zh-cn' | 'en' = 'zh-cn'): Hint[] {
  return hintsIn(draftOf(text), { from: 0, to: text.length }, kinds, locale);
}

/** The line of each hint with the hint in it, as an editor shows it. */
function shown(text: string, found: readonly Hint[]): string[] {
  return found.map(({ at, words }) => {
    const line = { from: lineStart(text, at), to: lineEnd(text, at) };
    return `${text.slice(line.from, at)}⟨${words}⟩${text.slice(at, line.to)}`;
  });
}

describe('Σ beside a total', () => {
  test('is not there while every total is right', () => {
    for (const text of Object.values(STANDARD_REPORTS)) expect(hints(text)).toEqual([]);
  });

  test('says what its parts make and by how much it is off', () => {
    const text = swap(REPORT, ROW, '| 29 | 1 | 0 | 1 | 0 | 0 | 30 |');
    expect(shown(text, hints(text))).toEqual([
      expect.stringContaining('| 29 | 1 | 0 | 1 | 0 | 0 | 30⟨Σ 31，差 −1⟩ |'),
      expect.stringContaining('| 50⟨Σ 49，差 +1⟩ |'),
    ]);
    const [first] = hints(text);
    expect(first?.tooltip).toBe('✗ 各列之和＝总计：29+1+0+1+0+0 = 31 ≠ 30');
    expect(hints(text, TOTALS, 'en')[0]?.words).toBe('Σ 31, off by −1');
  });

  test('says of what is left over what it should be', () => {
    const text = swap(REPORT, TOTAL, '| 48 | 1 | 0 | 1 | 0 | 0 | 51 |');
    expect(hints(text).map(({ words }) => words)).toEqual(['Σ 50，差 +1', '应为 3，差 +1']);
    // The row and the column of the grand total make the same of it, and are both named.
    expect(hints(text)[0]?.tooltip.split('\n').length).toBe(2);
  });

  test('says along which line where they make it different', () => {
    const both = swap(REPORT, TOTAL, '| 48 | 2 | 0 | 1 | 0 | 0 | 49 |');
    expect(hints(both).map((one) => one.words)).toContain('横 Σ 51，差 −2；纵 Σ 50，差 −1');
  });

  test('is silent where a part is blank', () => {
    const text = swap(REPORT, ROW, '|  | 1 | 0 | 1 | 0 | 0 | 31 |');
    expect(hints(text)).toEqual([]);
  });

  test('stands behind the figure in every layout', () => {
    for (const layout of EVERY_LAYOUT) {
      for (const { apply } of MANNERS) {
        const sound = apply(reportIn(layout, LATEST));
        const at = draftOf(sound).report.tables[2]?.byRow.get('cases')?.figures[4]?.cell;
        const table = draftOf(sound).report.tables[2];
        const block = table?.block.text ?? '';
        const start = sound.indexOf(block) + (at?.to ?? 0);
        const text = `${sound.slice(0, start)}1${sound.slice(start)}`;
        const [hint] = hints(text);
        expect(hint?.at, layout).toBe(start + 1);
      }
    }
  });
});

describe('the column of each figure', () => {
  test.each(EVERY_LAYOUT)(
    'in the layout %s is told where the layout does not show it',
    (layout) => {
      const text = reportIn(layout, LATEST);
      const found = hints(text, COLUMNS);
      if (layoutNamed(layout).showsColumns) expect(found).toEqual([]);
      else {
        // Not of the four figures that are alone in their row.
        expect(found.length).toBe(6 + 25 * 7 + 15);
        expect(found.slice(6, 13).map(({ words }) => words)).toEqual([
          '自然人：',
          '商业企业：',
          '科研机构：',
          '公益组织：',
          '法律服务：',
          '其他：',
          '总计：',
        ]);
        expect(found[9]?.tooltip).toBe('数据项：一、本年新收政府信息公开申请数量 · 社会公益组织');
        expect(found.at(-1)?.words).toBe('复议后·总计：');
      }
    },
  );

  test('is told of blank cells too, before what may be typed there', () => {
    const text = readText('test/fixtures/layouts/pipe-rows.txt').replace(
      '规章 | 0 | 0 | 0 |',
      '规章 | 0 | | 0 |',
    );
    const [, second] = shown(text, hints(text, COLUMNS));
    expect(second).toBe('规章 | 0 |⟨废止：⟩ | 0 |');
  });

  test('names are short, and no two of a block are the same', () => {
    for (const { blocks } of FORMATS.flatMap(({ tables }) => tables)) {
      for (const block of blocks) {
        const names = figureColumns(block).map((column) => shortColumnName(block, column));
        expect(new Set(names).size).toBe(names.length);
        if (names.length > 1) expect(Math.max(...names.map((name) => name.length))).toBeLessThan(8);
      }
    }
  });
});

test('only the lines that are asked for have hints', () => {
  const text = reportIn('tab-cells', LATEST);
  const draft = draftOf(text);
  const all = hints(text, COLUMNS);
  const [from = 0, to = 0] = [all[20]?.at, all[30]?.at];
  expect(hintsIn(draft, { from, to }, COLUMNS, 'zh-cn')).toEqual(all.slice(20, 31));
  expect(hintsIn(draft, { from: 0, to: 10 }, COLUMNS, 'zh-cn')).toEqual([]);
  expect(hintsIn(draft, { from, to }, { totals: false, columns: false }, 'zh-cn')).toEqual([]);
});

test('a keystroke in a paragraph sums up no table anew', () => {
  const before = draftOf(REPORT);
  const known = before.report.tables.map(totalHints);
  const from = REPORT.indexOf('组织培训');
  const after = readDraft(reparse(before.tree, { from, to: from, text: '字' }).tree, before);
  expect(after.report.tables.map(totalHints).every((one, at) => one === known[at])).toBe(true);
});
