import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { applyEdits, fixesAt, losslessEdits } from '../../shared/src/features/fixes';
import { hover } from '../../shared/src/features/hover';
import { totalChanges } from '../../shared/src/features/recompute';
import { summarise } from '../../shared/src/features/summary';
import { say } from '../../shared/src/messages';
import { findingsIn, swap } from '../helpers/check';
import { tablesIn } from '../helpers/tables';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const TWINS = ['cells-2023', 'rows-2023'].map((name) =>
  readText(`test/fixtures/twins/${name}.txt`),
);

/** The text with $0 taken out, and where it stood. */
function caret(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('$0');
  return { text: marked.replace('$0', ''), offset };
}

describe('hover', () => {
  test.each([
    ['| 一、本年新$0收政府信息公开申请数量', '一、本年新收政府信息公开申请数量'],
    ['（七）$0总计', '（七）总计'],
    ['| （三）不予$0公开 |', '（三）不予公开'],
    ['| 商业$0企业 |', '商业企业'],
    ['| 尚未审结 | 总计 | 未经$0复议直接起诉', '未经复议直接起诉'],
    ['## 三、收到和$0处理', '三、收到和处理政府信息公开申请情况'],
    ['第二十条第$0（五）项', '第二十条第（五）项'],
  ])('at %j tells what it is about', (marked, name) => {
    const { text, offset } = caret(swap(REPORT, marked.replace('$0', ''), marked));
    const zh = hover(draftOf(text), offset, 'zh-cn');
    const en = hover(draftOf(text), offset, 'en');
    expect(zh?.markdown).toContain(`**${name}**`);
    expect(en?.markdown).toContain(`**${name}**`);
    expect(en?.markdown).not.toBe(zh?.markdown);
  });

  test('on a figure tells its row and its column', () => {
    const { text, offset } = caret(
      swap(REPORT, '| （一）予以公开 |  | 29 |', '| （一）予以公开 |  | 2$09 |'),
    );
    const found = hover(draftOf(text), offset, 'zh-cn');
    expect(found && text.slice(found.from, found.to)).toBe('29');
    expect(found?.markdown).toMatch(/予以公开[\s\S]*自然人/u);
  });

  test.each([
    [
      'that is right',
      '| 29 | 1 | 0 | 1 | 0 | 0 | 31$0 |',
      [
        '- ✓ 各列之和＝总计：29+1+0+1+0+0 = 31',
        '- ✓ 各项办理结果之和＝（七）总计：31+6+6+2+5 = 50',
      ],
    ],
    [
      'that is wrong',
      '| 9$02 | 1 | 0 | 1 | 0 | 0 | 31 |',
      [
        '- ✗ 各列之和＝总计：92+1+0+1+0+0 = 94 ≠ 31',
        '- ✗ 各项办理结果之和＝（七）总计：92+6+6+2+5 = 111 ≠ 48',
      ],
    ],
    [
      'beside a blank',
      '| 2$09 |  | 0 | 1 | 0 | 0 | 31 |',
      [
        '- ? 各列之和＝总计：29+□+0+1+0+0 ?= 31',
        '- ✓ 各项办理结果之和＝（七）总计：29+6+6+2+5 = 48',
      ],
    ],
  ])('on a figure %s shows its identities with their numbers', (_, marked, lines) => {
    const { text, offset } = caret(swap(REPORT, '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', marked));
    const { markdown = '' } = hover(draftOf(text), offset, 'zh-cn') ?? {};
    expect(markdown.split('\n').filter((line) => line.startsWith('- '))).toEqual(lines);
    expect(markdown).toContain('**勾稽关系**');
  });

  test('on a blank tells what the identities make it', () => {
    const { text, offset } = caret(
      swap(REPORT, '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| $0 | 1 | 0 | 1 | 0 | 0 | 31 |'),
    );
    expect(hover(draftOf(text), offset, 'zh-cn')?.markdown).toContain('推得应为 29');
    expect(hover(draftOf(text), offset, 'en')?.markdown).toContain('make it 29');
  });

  test('on a figure of table two shows none, for it has none', () => {
    const { text, offset } = caret(swap(REPORT, '| 行政强制 | 57 |', '| 行政强制 | 5$07 |'));
    expect(hover(draftOf(text), offset, 'zh-cn')?.markdown).not.toContain('勾稽关系');
  });

  test('tells of every label of every table, whatever the layout', () => {
    for (const text of [REPORT, STANDARD_REPORTS['2019'], ...TWINS]) {
      const draft = draftOf(text);
      for (const { heads, rows } of tablesIn(text)) {
        for (const label of [...heads, ...rows.flatMap((row) => row.label ?? [])]) {
          const found = hover(draft, label.from, 'zh-cn');
          expect(found?.markdown, label.text).toMatch(/[\u4e00-\u9fff]{4}/u);
        }
      }
    }
  });

  test('in prose is silent', () => {
    expect(hover(draftOf(REPORT), REPORT.indexOf('组织培训'), 'zh-cn')).toBeUndefined();
  });
});

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
