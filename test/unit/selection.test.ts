import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { selectionsAt } from '../../shared/src/features/selection';
import { LATEST } from '../../shared/src/format';
import type { Span } from '../../shared/src/text/span';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { tableIn } from '../helpers/tables';
import { MANNERS, readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const LAYOUT_FIXTURES = ['html', 'pdf-text', 'pdf-vertical', 'pipe-cells', 'scrape'].map((name) =>
  readText(`test/fixtures/layouts/${name}.txt`),
);

function spansAt(text: string, offset: number): Span[] {
  return selectionsAt(draftOf(text), [offset])[0] ?? [];
}

/** Each stretch by its first and last words. */
function shown(text: string, offset: number): string[] {
  return spansAt(text, offset).map(({ from, to }) => {
    const words = text.slice(from, to).trim();
    return words.length <= 24 ? words : `${words.slice(0, 10)}…${words.slice(-8)}`;
  });
}

/** What must hold of any answer: each lies in the next, and the last is the whole text. */
function lawful(text: string, offset: number, spans: readonly Span[]): void {
  let inner: Span = { from: offset, to: offset };
  for (const { from, to } of spans) {
    expect(from <= inner.from && inner.to <= to).toBe(true);
    expect(to - from).toBeGreaterThan(inner.to - inner.from);
    inner = { from, to };
  }
  if (text !== '') expect(inner).toEqual({ from: 0, to: text.length });
}

test('from a figure it goes over its row, its group and its table to its section', () => {
  const at = REPORT.indexOf('| 1.属于国家秘密 |') + '| 1.属于国家秘密 | '.length;
  const chain = shown(REPORT, at);
  expect(chain[0]).toBe('0');
  const row = chain.findIndex((one) => one.startsWith('|  | （三）不予'));
  expect(row).toBeGreaterThan(0);
  expect(chain.slice(row + 1)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\| （本列数据的/u),
      expect.stringMatching(/^## 三、收到/u),
    ]),
  );
  expect(chain.at(-1)).toMatch(/^# 青溪县/u);
});

test('in prose it goes over word, part of a sentence, sentence, line and section', () => {
  const text = swap(
    REPORT,
    '组织培训，',
    '年初制定计划。他说：“先培训，后考核；先自查，后互评。”组织培训，',
  );
  const chain = shown(text, text.indexOf('考核；先'));
  expect(chain.slice(0, 3)).toEqual([
    '考核',
    '他说：“先培训，后考核；',
    '他说：“先培训，后考核；先自查，后互评。”',
  ]);
  expect(chain[3]).toMatch(/^年初制定计划。/u);
  expect(chain.some((one) => one.startsWith('## 一、总体情况'))).toBe(true);
});

test('a paragraph that a converter broke is one before its section', () => {
  const text = readText('test/fixtures/layouts/pdf-text.txt');
  const chain = shown(text, text.indexOf('发行政规范性文件'));
  expect(chain.slice(1)).toEqual([
    '发行政规范性文件 24 件。',
    '（一）主动公开。通过…文件 24 件。',
    '（一）主动公开。通过…\n任追究的情形。',
    '一、总体情况\n（一）…\n任追究的情形。',
    '青溪县农业农村局 2…费。\n- 5 -',
  ]);
});

test('a title is its own words first', () => {
  const chain = shown(REPORT, REPORT.indexOf('青溪县'));
  expect(chain[1]).toBe('# 青溪县2023年政府信息公开工作年度报告');
});

describe.each(EVERY_LAYOUT)('in the layout %s', (layout) => {
  test('a figure is within its row, and that within its table', () => {
    for (const { apply } of MANNERS) {
      const text = apply(reportIn(layout, LATEST));
      const table = tableIn(text, 'three');
      const row = table?.byRow.get('disclosed');
      const cell = row?.figures[0]?.cell;
      const spans = spansAt(text, cell?.from ?? 0);
      lawful(text, cell?.from ?? 0, spans);
      expect(spans).toContainEqual({ from: cell?.from, to: cell?.to });
      const isIn = (one: Span, other: Span | undefined) =>
        other !== undefined && one.from <= other.from && other.to <= one.to;
      const chain = [cell, row, table].map((one) => spans.findIndex((span) => isIn(span, one)));
      expect(chain).toEqual([...chain].sort((a, b) => a - b));
      expect(spans.length).toBeGreaterThanOrEqual(5);
    }
  });
});

test('several carets are answered in their order', () => {
  const offsets = [0, 100, REPORT.length, 40];
  const answers = selectionsAt(draftOf(REPORT), offsets);
  expect(answers).toEqual(offsets.map((offset) => spansAt(REPORT, offset)));
});

test('the laws hold at every place of published layouts', () => {
  for (const text of [REPORT, ...LAYOUT_FIXTURES]) {
    const offsets = Array.from({ length: 150 }, (_, at) => Math.floor((at * text.length) / 149));
    const answers = selectionsAt(draftOf(text), offsets);
    for (const [index, spans] of answers.entries()) lawful(text, offsets[index] ?? 0, spans);
  }
});

test('the laws hold in texts nobody would write', () => {
  const pieces = [REPORT, ...LAYOUT_FIXTURES].flatMap((text) => text.split('\n'));
  const line = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.nat(3000), (lines, at) => {
      const text = lines.join('\n');
      const offset = Math.min(at, text.length);
      lawful(text, offset, spansAt(text, offset));
    }),
    { numRuns: 300 },
  );
});
