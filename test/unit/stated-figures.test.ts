import { describe, expect, test } from 'vitest';
import { type Draft, draftOf } from '../../shared/src/draft';
import { highlightsAt } from '../../shared/src/features/figures/highlight';
import { definitionAt, referencesAt } from '../../shared/src/features/figures/navigate';
import { renamableAt, renameAt } from '../../shared/src/features/figures/rename';
import { applyEdits } from '../../shared/src/features/fixes';
import { say } from '../../shared/src/messages';
import type { Span } from '../../shared/src/text/span';
import { swap } from '../helpers/check';
import { tableIn } from '../helpers/tables';
import { STANDARD_REPORTS } from '../helpers/texts';

const SENTENCE =
  '收到政府信息公开申请54件，比上年增长12.5%，办结50件，其中予以公开占62%，结转下年度继续办理4件。';
const REPORT = STANDARD_REPORTS['2021'];

/** The standard report with other words where it tells of requests. */
function withWords(words: string): string {
  return swap(REPORT, SENTENCE, words);
}

function cellOf(text: string, row: string, column = 'total'): Span {
  const found = tableIn(text, 'three')
    ?.byRow.get(row)
    ?.figures.find((one) => one.column.id === column);
  if (!found?.cell) throw new Error(`no cell ${row} ${column}`);
  return { from: found.cell.from, to: found.cell.to };
}

/** Where a number stands within a fragment of the text. */
function numberIn(text: string, fragment: string, number: string): Span {
  const from = text.indexOf(fragment) + fragment.indexOf(number);
  return { from, to: from + number.length };
}

function itself(draft: Draft, offset: number): Span[] {
  const found = highlightsAt(draft, offset) ?? [];
  return found.filter(({ kind }) => kind === 'itself').map(({ from, to }) => ({ from, to }));
}

function sentenceAfter(text: string, fragment: string, number: string, name: string): string {
  const { refusal, edits } = renameAt(draftOf(text), numberIn(text, fragment, number).from, name);
  return refusal ? `! ${say(refusal, 'zh-cn')}` : applyEdits(text, edits ?? []);
}

describe('a figure and the sentence that states it are one', () => {
  const draft = draftOf(REPORT);
  const cell = cellOf(REPORT, 'new');
  const stated = numberIn(REPORT, SENTENCE, '54');

  test('the definition of the number is the cell', () => {
    expect(definitionAt(draft, stated.to)).toEqual({ origin: stated, targets: [cell] });
  });

  test('both light up from either, with the figures that share a sum', () => {
    expect(itself(draft, stated.from)).toEqual([stated, cell]);
    expect(itself(draft, cell.from)).toEqual([stated, cell]);
    expect(highlightsAt(draft, stated.from)).toEqual(highlightsAt(draft, cell.from));
    expect(highlightsAt(draft, cell.from)?.length).toBeGreaterThan(6);
  });

  test('the references of either are the other, and what it shares a sum with', () => {
    const others = referencesAt(draft, cell.from, false);
    expect(others).toContainEqual(stated);
    expect(others).not.toContainEqual(cell);
    expect(referencesAt(draft, cell.from, true)).toContainEqual(cell);
    expect(referencesAt(draft, stated.from, false)).toEqual(others);
  });

  test('renamed from either, both are written, and each says what becomes of it', () => {
    const after = swap(
      swap(REPORT, '申请54件', '申请53件'),
      '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |',
      '| 48 | 5 | 0 | 1 | 0 | 0 | 53 |',
    );
    for (const at of [stated.from, cell.to]) {
      const { edits = [] } = renameAt(draft, at, '53');
      expect(applyEdits(REPORT, edits)).toBe(after);
      expect(edits.map(({ words }) => words)).toEqual([
        '“收到政府信息公开申请54件”：54 → 53',
        '一、本年新收政府信息公开申请数量 · 总计：54 → 53',
      ]);
    }
    expect(renamableAt(draft, stated.from)).toEqual({ ...stated, text: '54' });
  });
});

describe('a sentence is written as its author writes', () => {
  test.each([
    ['收到政府信息公开申请五十四件。', '五十四', '六十一', '收到政府信息公开申请六十一件。'],
    ['收到政府信息公开申请５４件。', '５４', '61', '收到政府信息公开申请６１件。'],
    ['收到政府信息公开申请 54 件。', '54', '1234', '收到政府信息公开申请 1234 件。'],
    ['收到政府信息公开申请**54**件。', '54', '61', '收到政府信息公开申请**61**件。'],
  ])('%s', (words, number, name, after) => {
    expect(sentenceAfter(withWords(words), words, number, name)).toContain(after);
  });

  test('money in the unit of its sentence, the cell in 万元', () => {
    const words = '收取行政事业性收费4764200元。';
    const text = withWords(words);
    const found = definitionAt(draftOf(text), numberIn(text, words, '4764200').from);
    expect(found?.targets.map(({ from, to }) => text.slice(from, to))).toEqual(['476.42']);
    const after = sentenceAfter(text, words, '4764200', '5000000');
    expect(after).toContain('收取行政事业性收费5000000元');
    expect(after).toContain('| 行政事业性收费 | 500 |');
  });
});

describe('what states no single figure', () => {
  const words =
    '收到政府信息公开申请54件，不予公开8件，占16%；其中通过网络收到申请20件。收到政府信息公开申请50余件。未发生行政复议案件。';
  const text = withWords(words);
  const draft = draftOf(text);

  test('a sum leads to all its cells, and is not renamed', () => {
    const { from } = numberIn(text, words, '8件');
    expect(definitionAt(draft, from)?.targets.length).toBe(8);
    const { refusal } = renameAt(draft, from, '9');
    expect(refusal && say(refusal, 'zh-cn')).toMatch(/几格之和.*（三）不予公开/u);
    const shown = highlightsAt(draft, from) ?? [];
    expect(shown.map(({ kind }) => kind)).toEqual(['itself', ...Array<string>(8).fill('term')]);
  });

  test.each([
    ['占16%', '16', /百分比.*（三）不予公开、（七）总计/u],
    ['网络收到申请20件', '20', /其中一部分.*一、本年新收/u],
    ['申请50余件', '50', /约数.*一、本年新收/u],
    ['未发生行政复议案件', '未', /没有数字.*行政复议/u],
  ])('%s leads to its cells, and is changed by hand', (fragment, number, reason) => {
    const { from } = numberIn(text, fragment, number);
    expect(definitionAt(draft, from)?.targets.length).toBeGreaterThan(0);
    for (const { refusal } of [renameAt(draft, from, '9'), renamableAt(draft, from)]) {
      expect(refusal && say(refusal, 'zh-cn')).toMatch(reason);
    }
  });

  test('where the figure is renamed, these are references and stay as they are', () => {
    const cell = cellOf(text, 'new');
    const { edits = [] } = renameAt(draft, cell.from, '55');
    expect(edits.map(({ from, to }) => text.slice(from, to))).toEqual(['54', '54']);
    const stated = referencesAt(draft, cell.from, false).slice(0, 3);
    expect(stated.map(({ from, to }) => text.slice(from, to))).toEqual(['54', '20', '50']);
  });

  test('a sum is among the references of its parts', () => {
    const part = cellOf(text, 'refused.third-party');
    expect(referencesAt(draft, part.from, false)).toContainEqual({
      ...numberIn(text, words, '8'),
    });
  });
});

describe('a sentence that contradicts the table', () => {
  const words = '办结政府信息公开申请51件。';
  const text = withWords(words);
  const stated = numberIn(text, words, '51');

  test('leads to the cell that it can mean', () => {
    expect(definitionAt(draftOf(text), stated.from)?.targets).toEqual([cellOf(text, 'total')]);
    expect(itself(draftOf(text), stated.from)).toEqual([stated]);
  });

  test('is left where the cell is renamed, and renamed with it from where it stands', () => {
    const cell = cellOf(text, 'total');
    const { edits = [] } = renameAt(draftOf(text), cell.from, '49');
    expect(edits.map(({ from }) => from)).toEqual([cell.from]);
    const own = renameAt(draftOf(text), stated.from, '49');
    expect(own.edits?.map(({ from }) => from)).toEqual([stated.from, cell.from]);
    const settled = renameAt(draftOf(text), stated.from, '50');
    expect(settled.edits?.map(({ from }) => from)).toEqual([stated.from]);
  });
});
