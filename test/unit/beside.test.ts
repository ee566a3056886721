import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { beside, type Direction, figureBeside } from '../../shared/src/features/beside';
import { FORMATS, LATEST } from '../../shared/src/format';
import { figureCount } from '../../shared/src/format/tree';
import { NEW_REPORT_LAYOUTS } from '../../shared/src/names';
import { sectionSkeleton } from '../../shared/src/report/skeleton';
import { caretIn } from '../helpers/caret';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS, STANDARD_REPORTS } from '../helpers/texts';

const SOUND = STANDARD_REPORTS['2021'];

/** What is selected, with what stands around it on its line, after going from the caret. */
function go(marked: string, direction: Direction): string | undefined {
  const { text, caret } = caretIn(marked);
  const found = figureBeside(draftOf(text), { from: caret, to: caret }, direction);
  if (!found) return undefined;
  const { from, to } = found;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return `${text.slice(start, from)}[${text.slice(from, to)}]${text.slice(to, end)}`;
}

const NORMS = '| 行政规范性文件 | 24 | 2 | 84 |';

describe('going from figure to figure', () => {
  test.each([['from before a table', 'next', '$0## 二、', '| 规章 | [0] | 0 | 0 |']] as const)(
    '%s',
    (_, direction, at, line) => {
      expect(go(swap(SOUND, '## 二、', at), direction)).toBe(line);
    },
  );

  test.each([
    [
      'from a label',
      'next',
      '| 行政规$0范性文件 | 24 | 2 | 84 |',
      '| 行政规范性文件 | [24] | 2 | 84 |',
    ],
    [
      'from within a figure',
      'next',
      '| 行政规范性文件 | 2$04 | 2 | 84 |',
      '| 行政规范性文件 | 24 | [2] | 84 |',
    ],
    [
      'from its start',
      'next',
      '| 行政规范性文件 | 24 | $02 | 84 |',
      '| 行政规范性文件 | 24 | [2] | 84 |',
    ],
    [
      'from the end of a row',
      'next',
      '| 行政规范性文件 | 24 | 2 | 84$0 |',
      '| 行政许可 | [1106] |  |  |',
    ],
    [
      'back from within a figure',
      'previous',
      '| 行政规范性文件 | 24 | 2 | 8$04 |',
      '| 行政规范性文件 | 24 | [2] | 84 |',
    ],
    [
      'back from the start of a row',
      'previous',
      '| 行政规范性文件 | $024 | 2 | 84 |',
      '| 规章 | 0 | 0 | [0] |',
    ],
    [
      'to a blank cell',
      'next',
      '| 行政规范性文件 | 24$0 |   | 84 |',
      '| 行政规范性文件 | 24 | []  | 84 |',
    ],
    [
      'to a cell without any blank',
      'next',
      '| 行政规范性文件 | 24$0 || 84 |',
      '| 行政规范性文件 | 24 |[]| 84 |',
    ],
    [
      'in a row that lacks a cell',
      'next',
      '| 行政规范性文件 | 24$0 | 84 |',
      '| 行政规范性文件 | 24 | [84] |',
    ],
  ] as const)('%s', (_, direction, row, line) => {
    expect(go(swap(SOUND, NORMS, row), direction)).toBe(line);
  });

  test('goes into the first table from before it', () => {
    expect(go(swap(SOUND, '## 二、', '$0## 二、'), 'next')).toBe('| 规章 | [0] | 0 | 0 |');
  });

  test('goes round at both ends', () => {
    const { text, caret } = caretIn(`${SOUND}$0`);
    const draft = draftOf(text);
    const first = figureBeside(draft, { from: caret, to: caret }, 'next');
    expect(first?.from).toBe(text.indexOf('| 规章 | 0') + '| 规章 | '.length);
    const last = first && figureBeside(draft, first, 'previous');
    expect(last?.from).toBeGreaterThan(text.indexOf('## 四、'));
  });

  test('is nowhere without a national table', () => {
    expect(go('一、总体情况\n\n$0| 甲 | 5 |\n| 乙 | 6 |\n', 'next')).toBeUndefined();
  });

  test.each(
    FORMATS.flatMap((format) =>
      EVERY_LAYOUT.flatMap((layout) =>
        MANNERS.map((manner) => ({ layout, id: format.id, format, manner })),
      ),
    ),
  )(
    'meets every figure once, in $layout of $id with $manner.name',
    ({ layout, format, manner }) => {
      expect(roundThrough(manner.apply(reportIn(layout, format)))).toBe(
        format.tables.reduce((sum, table) => sum + figureCount(table), 0),
      );
    },
  );

  test.each([...NEW_REPORT_LAYOUTS, 'html'] as const)(
    'meets every blank figure once, in %s',
    (layout) => {
      const manner = { layout, lineBreak: '\n' };
      const text = LATEST.sections.map((one) => sectionSkeleton(one, LATEST, manner)).join('\n');
      expect(roundThrough(text)).toBe(
        LATEST.tables.reduce((sum, table) => sum + figureCount(table), 0),
      );
    },
  );
});

/** How many figures are met on the way round; the way back meets them too, the other way about. */
function roundThrough(text: string): number {
  const draft = draftOf(text);
  const there: string[] = [];
  let at = { from: 0, to: 0 };
  for (;;) {
    const next = figureBeside(draft, at, 'next');
    if (!next || there.includes(`${next.from}-${next.to}`)) break;
    there.push(`${next.from}-${next.to}`);
    const back = figureBeside(draft, next, 'previous');
    if (there.length > 1) expect(`${back?.from}-${back?.to}`).toBe(there.at(-2));
    at = next;
  }
  return there.length;
}

test('findings are met one after the other, those within others too', () => {
  const spans = [
    { from: 5, to: 30 },
    { from: 10, to: 12 },
    { from: 20, to: 20 },
  ];
  expect(beside(spans, { from: 0, to: 0 }, 'next')).toBe(spans[0]);
  expect(beside(spans, { from: 5, to: 30 }, 'next')).toBe(spans[1]);
  expect(beside(spans, { from: 10, to: 12 }, 'next')).toBe(spans[2]);
  expect(beside(spans, { from: 20, to: 20 }, 'next')).toBe(spans[0]);
  expect(beside(spans, { from: 10, to: 12 }, 'previous')).toBe(spans[0]);
  expect(beside(spans, { from: 5, to: 30 }, 'previous')).toBe(spans[2]);
  expect(beside([], { from: 0, to: 0 }, 'next')).toBeUndefined();
});
