import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { type Fold, foldsIn } from '../../shared/src/features/folds';
import { linesOfTables } from '../../shared/src/features/table-lines';
import { LATEST } from '../../shared/src/format';
import { layoutNamed } from '../../shared/src/layouts';
import { splitLines } from '../../shared/src/text/lines';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS, readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const LAYOUT_FIXTURES = [
  ...['blank-lines', 'dropped', 'html', 'html-2019', 'lead-pipe', 'pdf-text', 'pdf-text-between'],
  ...['pdf-vertical', 'pipe-cells', 'pipe-lines', 'pipe-rows', 'pipe-rows-split-head', 'scrape'],
].map((name) => readText(`test/fixtures/layouts/${name}.txt`));

/** The first and the last line of each fold. */
function shown(text: string, folds: readonly Fold[] = foldsIn(draftOf(text))): [string, string][] {
  const lines = splitLines(text).map(({ from, to }) => text.slice(from, to).trim());
  return folds.map(({ from, to }) => [lines[from] ?? '', lines[to] ?? '']);
}

/** What must hold of the folds of any text. */
function lawful(text: string, folds: readonly Fold[]): void {
  const last = splitLines(text).length - 1;
  const open: Fold[] = [];
  let before = -1;
  for (const fold of folds) {
    expect(fold.from).toBeGreaterThan(before);
    expect(fold.to).toBeGreaterThan(fold.from);
    expect(fold.to).toBeLessThanOrEqual(last);
    while ((open.at(-1)?.to ?? Infinity) < fold.from) open.pop();
    expect(fold.to).toBeLessThanOrEqual(open.at(-1)?.to ?? Infinity);
    open.push(fold);
    before = fold.from;
  }
}

test('title, sections, tables, and groups of rows are folded', () => {
  const folds = shown(REPORT).map(([first]) => first.slice(0, 14));
  expect(folds).toEqual(
    expect.arrayContaining([
      '# 青溪县2023年政府信息',
      '## 一、总体情况',
      '### （一）主动公开',
      '## 二、主动公开政府信息情',
      '| 第二十条第（一）项 | ',
      '| 第二十条第（五）项 | ',
      '## 三、收到和处理政府信息',
      '| （本列数据的勾稽关系为：',
      '| 三、本年度办理结果 | ',
      '## 六、其他需要报告的事项',
    ]),
  );
  const refused = shown(REPORT).find(([first]) => first.includes('1.属于国家秘密'));
  expect(refused?.[0]).toContain('（三）不予公开');
  expect(refused?.[1]).toContain('8.属于行政查询事项');
});

test('the empty lines before a heading stay to be seen', () => {
  for (const { apply } of MANNERS) {
    const text = apply(swap(REPORT, '\n## 二、', '\n\n\n## 二、'));
    for (const [, last] of shown(text)) expect(last).not.toBe('');
    const one = shown(text).find(([first]) => first.includes('一、总体情况'));
    expect(one?.[1]).toMatch(/^组织培训/u);
  }
});

test('a second report is not hidden with the first', () => {
  const text = `${REPORT}\n${REPORT.replace('2023', '2022')}`;
  const six = shown(text).find(([first]) => first.includes('六、'));
  expect(six?.[1]).not.toContain('2022');
  lawful(text, foldsIn(draftOf(text)));
});

describe('regions of the author', () => {
  test('are told as such, one within another', () => {
    const text = swap(
      REPORT,
      '## 五、',
      '<!-- #region 外 -->\n甲\n<!-- region 内 -->\n乙\n<!-- endregion -->\n<!-- #endregion -->\n\n## 五、',
    );
    const regions = foldsIn(draftOf(text)).filter(({ kind }) => kind === 'region');
    expect(shown(text, regions)).toEqual([
      ['<!-- #region 外 -->', '<!-- #endregion -->'],
      ['<!-- region 内 -->', '<!-- endregion -->'],
    ]);
    lawful(text, foldsIn(draftOf(text)));
  });

  test('without an end, or across a heading, are none', () => {
    const open = swap(REPORT, '## 五、', '<!-- region -->\n\n## 五、');
    expect(foldsIn(draftOf(open)).some(({ kind }) => kind)).toBe(false);
    const across = `${open}\n<!-- endregion -->\n`;
    lawful(across, foldsIn(draftOf(across)));
  });

  test('are those of the language configuration', () => {
    const { folding } = JSON.parse(readText('syntaxes/language-configuration.json'));
    const source = readText('shared/src/features/folds/regions.ts');
    expect(source).toContain(`/${folding.markers.start}/u`);
    expect(source).toContain(`/${folding.markers.end}/u`);
  });
});

test.each(EVERY_LAYOUT)('in the layout %s each table is folded, and folds are nested', (layout) => {
  for (const { apply } of MANNERS) {
    const text = apply(reportIn(layout, LATEST));
    const folds = foldsIn(draftOf(text));
    lawful(text, folds);
    const tables = draftOf(text).report.tables;
    const starts = shown(text, folds).map(([first]) => first);
    if (layout === 'html') expect(starts.filter((one) => one.startsWith('<table')).length).toBe(3);
    else expect(starts.filter((one) => one.includes('第二十条第（一）项')).length).toBe(1);
    expect(folds.length).toBeGreaterThan(6 + tables.length);
  }
});

test.each(EVERY_LAYOUT)('in the layout %s tables of one region keep their own lines', (layout) => {
  const apart = reportIn(layout, LATEST);
  const [, three, four] = linesOfTables(draftOf(apart)).map(({ lines }) => lines);
  if (!three || !four) throw new Error('no tables');
  const gap = '\n'.repeat(layoutNamed(layout).rowBreaks);
  const text = apart.slice(0, three.to) + gap + apart.slice(four.from);
  const all = linesOfTables(draftOf(text)).map(({ lines }) => lines);
  expect(all.length).toBe(3);
  for (const [index, { from, to }] of all.entries()) {
    expect(from).toBeGreaterThan(all[index - 1]?.to ?? -1);
    expect(to).toBeGreaterThan(from);
  }
});

test('the laws hold in published layouts', () => {
  for (const text of LAYOUT_FIXTURES) {
    for (const { apply } of MANNERS) lawful(apply(text), foldsIn(draftOf(apply(text))));
  }
});

test('the laws hold in texts nobody would write', () => {
  const pieces = [REPORT, ...LAYOUT_FIXTURES].flatMap((text) => text.split('\n'));
  const marks = ['<!-- region -->', '<!-- endregion -->', '', '（一）甲', '1. 乙'];
  const line = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(...marks),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
      const text = lines.join('\n');
      lawful(text, foldsIn(draftOf(text)));
    }),
    { numRuns: 300 },
  );
});
