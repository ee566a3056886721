import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, readDraft } from '../../shared/src/draft';
import { tokensIn } from '../../shared/src/features/tokens';
import { tableTokens } from '../../shared/src/features/tokens/table-tokens';
import type { LineToken } from '../../shared/src/features/tokens/types';
import { FORMATS, LATEST } from '../../shared/src/format';
import { reparse } from '../../shared/src/syntax/reparse';
import { splitLines } from '../../shared/src/text/lines';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { tablesIn } from '../helpers/tables';
import { MANNERS, readText, STANDARD_REPORTS } from '../helpers/texts';
import { briefTokens } from '../helpers/tokens';

const REPORT = STANDARD_REPORTS['2021'];
const ROW = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
const LAYOUT_FIXTURES = [
  ...['blank-lines', 'html', 'html-2019', 'lead-pipe', 'pdf-text', 'pdf-text-between'],
  ...['pdf-vertical', 'pipe-cells', 'pipe-lines', 'pipe-rows', 'pipe-rows-split-head', 'scrape'],
].map((name) => readText(`test/fixtures/layouts/${name}.txt`));

function brief(text: string): string[] {
  return briefTokens(text, tokensIn(draftOf(text)));
}

/** What must hold of the tokens of any text. */
function lawful(text: string, tokens: readonly LineToken[]): void {
  const lines = splitLines(text);
  let before: LineToken | undefined;
  for (const token of tokens) {
    const { from = 0, to = -1 } = lines[token.line] ?? {};
    expect(token.length).toBeGreaterThan(0);
    expect(token.character + token.length).toBeLessThanOrEqual(to - from);
    if (before?.line === token.line) {
      expect(token.character).toBeGreaterThanOrEqual(before.character + before.length);
    } else expect(token.line).toBeGreaterThan(before?.line ?? -1);
    before = token;
  }
}

describe('what is marked', () => {
  test('organ and year in the title, and the numerals of the sections', () => {
    const tokens = brief(REPORT).filter((one) => /^(?:namespace|keyword)/u.test(one));
    expect(tokens).toEqual([
      'namespace «青溪县»',
      ...['一、', '二、', '三、', '四、', '五、', '六、'].map((one) => `keyword «${one}»`),
    ]);
    expect(brief(REPORT).slice(0, 2)).toEqual(['namespace «青溪县»', 'number «2023»']);
  });

  test('a row with its label, its figures and its total', () => {
    const tokens = brief(REPORT);
    const at = tokens.indexOf('variable «（一）予以公开»');
    expect(tokens.slice(at, at + 8)).toEqual([
      'variable «（一）予以公开»',
      ...['29', '1', '0', '1', '0', '0'].map((one) => `number «${one}»`),
      'number.total «31»',
    ]);
    expect(tokens).toContain('variable.total «（七）总计»');
    expect(tokens).toContain('type.total «总计»');
    expect(tokens).toContain('type «商业企业»');
  });

  test('the figure that a mistake is told at, and no other', () => {
    const tokens = brief(swap(REPORT, ROW, '| 29 | 1 | 0 | 1 | 0 | 0 | 30 |'));
    expect(tokens.filter((one) => one.includes('wrong'))).toEqual(['number.total.wrong «30»']);
  });

  test('a number that its figure cannot be', () => {
    const tokens = brief(swap(REPORT, '| 行政强制 | 57 |', '| 行政强制 | -57 |'));
    expect(tokens.filter((one) => one.includes('wrong'))).toEqual(['number.wrong «-57»']);
  });

  test('both figures of an exchange', () => {
    const text = swap(REPORT, '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 1 | 29 | 0 | 1 | 0 | 0 | 31 |');
    const wrong = brief(text).filter((one) => one.includes('wrong'));
    expect(wrong).toEqual(['number.wrong «1»', 'number.wrong «29»']);
  });

  test('signs and words in place of numbers, and no blank', () => {
    const tokens = brief(swap(REPORT, ROW, '| / |  | 若干 | 1 | 0 | 0 | 31 |'));
    const at = tokens.indexOf('variable «（一）予以公开»');
    expect(tokens.slice(at + 1, at + 4)).toEqual(['string «/»', 'string «若干»', 'number «1»']);
  });

  test('nothing in a text that is no report', () => {
    expect(brief('第一行\n第二行 31\n')).toEqual([]);
  });
});

test('a label that is broken around its figures is marked in pieces between them', () => {
  const text = readText('test/fixtures/layouts/pdf-text-between.txt');
  const broken = tablesIn(text).flatMap(({ rows }) => rows.filter(({ label }) => label?.broken));
  expect(broken.length).toBeGreaterThan(0);
  const tokens = brief(text);
  for (const { figures } of broken) expect(figures.length).toBeGreaterThan(0);
  const numbers = tokens.filter((one) => /^number/u.test(one)).length;
  const cells = tablesIn(text).flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
  expect(numbers).toBe(1 + cells.filter(({ reading }) => reading.kind === 'number').length);
});

describe.each(EVERY_LAYOUT)('in the layout %s', (layout) => {
  test.each(FORMATS.map((format) => [format.id, format] as const))(
    'of form %s tokens are in order, apart and within lines, and each figure is one',
    (_, format) => {
      for (const { apply } of MANNERS) {
        const text = apply(reportIn(layout, format));
        const tokens = tokensIn(draftOf(text));
        lawful(text, tokens);
        const figures = tablesIn(text).flatMap(({ rows }) => rows.flatMap((row) => row.figures));
        // The year of the title is a number as well.
        expect(tokens.filter(({ type }) => type === 'number').length).toBe(figures.length + 1);
      }
    },
  );

  test('some lines have the tokens that all lines have there', () => {
    const text = reportIn(layout, LATEST);
    const draft = draftOf(text);
    const all = tokensIn(draft);
    const last = splitLines(text).length;
    for (const [from, to] of [
      [0, 0],
      [3, 40],
      [40, 41],
      [0, last],
      [last, last],
    ] as const) {
      const wanted = all.filter(({ line }) => from <= line && line <= to);
      expect(tokensIn(draft, { from, to })).toEqual(wanted);
    }
  });
});

test('the laws hold in published layouts', () => {
  for (const text of LAYOUT_FIXTURES) {
    for (const { apply } of MANNERS) lawful(apply(text), tokensIn(draftOf(apply(text))));
  }
});

test('the laws hold in texts nobody would write', () => {
  const pieces = [REPORT, ...LAYOUT_FIXTURES].flatMap((text) => text.split('\n'));
  const line = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
      const text = lines.join('\n');
      lawful(text, tokensIn(draftOf(text)));
    }),
    { numRuns: 300 },
  );
});

test('a keystroke in a paragraph makes no token of a table anew', () => {
  const before = draftOf(REPORT);
  const known = before.report.tables.map(tableTokens);
  const from = REPORT.indexOf('组织培训');
  const { tree } = reparse(before.tree, { from, to: from, text: '\n\n字' });
  const after = readDraft(tree, before);
  expect(after.report.tables.map(tableTokens).every((one, at) => one === known[at])).toBe(true);
  const lines = (tokens: readonly LineToken[]) => tokens.map(({ line }) => line);
  const behind = (line: number) => (line > 10 ? line + 2 : line);
  expect(lines(tokensIn(after))).toEqual(lines(tokensIn(before)).map(behind));
});
