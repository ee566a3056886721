import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { applyEdits, fixesAt, losslessEdits } from '../../shared/src/features/fixes';
import { totalChanges } from '../../shared/src/features/recompute';
import { summarise } from '../../shared/src/features/summary';
import { say } from '../../shared/src/messages';
import { findingsIn, swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const TWINS = ['cells-2023', 'rows-2023'].map((name) =>
  readText(`test/fixtures/twins/${name}.txt`),
);

describe('fixes', () => {
  test('are offered where the finding is, the preferred one first', () => {
    const text = swap(
      REPORT,
      '| （一）予以公开 |  | 29 | 1 | 0 | 1 | 0 | 0 | 31 |',
      '| （一）予以公开 |  | 29 | 1 | 0 | 1 | 0 | 0 | 30 |',
    );
    const at = text.indexOf('30 |', text.indexOf('予以公开'));
    const findings = findingsIn(text);
    const [first] = fixesAt(findings, { from: at, to: at });
    expect(first?.fix.preferred).toBe(true);
    expect(say(first?.fix.title ?? { key: 'title.form', args: {} }, 'zh-cn')).toContain(
      '把总计改为 31',
    );
    expect(applyEdits(text, first?.fix.edits ?? [])).toBe(REPORT);
    expect(fixesAt(findings, { from: 3, to: 3 })).toEqual([]);
  });

  test('that are lossless change no value and no word', () => {
    const text = swap(
      swap(REPORT, '| 行政强制 | 57 |', '| 行政强制 | ５７ |'),
      '| 规章 | 0 |',
      '| 规章 | / |',
    );
    const tidied = applyEdits(text, losslessEdits(findingsIn(text)));
    expect(tidied).toBe(swap(REPORT, '| 规章 | 0 |', '| 规章 | / |'));
  });

  test('write a total in the author’s own style', () => {
    const text = REPORT.replace(
      '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |',
      '| 48 | 5 | 0 | 1 | 0 | 0 | ５３ |',
    );
    const finding = findingsIn(text).find(({ rule }) => rule === 'table.identity');
    expect(finding?.fixes[0]?.edits[0]?.text).toBe('５４');
  });
});

describe('recomputed totals', () => {
  const totalsOf = (text: string) => {
    const draft = draftOf(text);
    return draft.report.tables.flatMap((table) => totalChanges(draft, table));
  };

  test('are none where every total is right', () => {
    for (const text of [REPORT, STANDARD_REPORTS['2019'], ...TWINS])
      expect(totalsOf(text)).toEqual([]);
  });

  test('follow a changed part through its row, its column and the total of both', () => {
    const text = swap(REPORT, '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 30 | 1 | 0 | 1 | 0 | 0 | 31 |');
    const changes = totalsOf(text);
    expect(changes.map(({ name, before, after, terms }) => [name, before, after, terms])).toEqual([
      ['（一）予以公开 · 总计', '31', '32', '30+1+0+1+0+0'],
      ['（七）总计 · 自然人', '48', '49', '30+6+6+2+5'],
      ['（七）总计 · 总计', '50', '51', '32+6+6+2+5'],
    ]);
    expect(totalsOf(applyEdits(text, changes))).toEqual([]);
  });

  test('fill a blank total, and leave one that has a blank part', () => {
    const row = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
    const [filled, ...others] = totalsOf(swap(REPORT, row, '| 29 | 1 | 0 | 1 | 0 | 0 |  |'));
    expect([filled?.text.trim(), others]).toEqual(['31', []]);
    expect(totalsOf(swap(REPORT, row, '|  | 1 | 0 | 1 | 0 | 0 | 30 |'))).toEqual([]);
  });
});

test('the summary names the form, the year and what says it', () => {
  expect(summarise(draftOf(REPORT).report, 'zh-cn')).toBe('2021 年格式 · 2023 年度（依据标题）');
  expect(summarise(draftOf(REPORT).report, 'en')).toBe('Form of 2021 · Year 2023 (by the title)');
  expect(summarise(draftOf('一、总体情况\n').report, 'zh-cn')).toContain('年度未知');
});
