import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { withoutBlanks } from '../../shared/src/text/blanks';
import { brief, findingsIn, swap } from '../helpers/check';
import { tablesIn } from '../helpers/tables';
import { MANNERS, readText } from '../helpers/texts';

interface Written {
  /** What stands between two figures of a row. */
  readonly between: string;
  /** How a figure that was left out is written, with ⟦ ⟧ around what is marked; absent where nothing is left of it. */
  readonly blank?: string;
  /** What is said of the correct report. */
  readonly says?: readonly string[];
}

const HTML_CELL = '      <td style="border:1px solid #000;"><p style="text-align: center;">';

/** The correct reports in test/fixtures/layouts, their tables as published reports lay them out. */
const LAYOUTS: Readonly<Record<string, Written>> = {
  'pipe-rows.txt': { between: ' | ', blank: '⟦ ⟧' },
  'pipe-rows-dropped.txt': { between: '  | ', blank: '⟦⟧' },
  'pipe-rows-split-head.txt': { between: ' | ', blank: '⟦ ⟧' },
  'lead-pipe.txt': { between: ' | ', blank: '⟦ ⟧' },
  'scrape.txt': { between: ' | ', blank: '⟦ ⟧' },
  'pipe-cells.txt': { between: ' |\n', blank: '⟦⟧' },
  'pipe-lines.txt': { between: '\n|\n', blank: '⟦⟧' },
  'blank-lines.txt': { between: '\n\n ' },
  'pdf-text.txt': { between: ' ' },
  'pdf-text-between.txt': { between: ' ' },
  'pdf-vertical.txt': { between: ' ' },
  'html.txt': { between: `</p></td>\n${HTML_CELL}`, blank: '⟦&nbsp;⟧' },
  'html-2019.txt': { between: '</td><td>', blank: '⟦⟧' },
  'markdown-captions.md': {
    between: '|',
    blank: '⟦ ⟧',
    says: ['label.variant «行政复议行政诉讼»'],
  },
};

const NEW = ['48', '5', '0', '1', '0', '0', '54'];
const DISCLOSED = ['29', '1', '0', '1', '0', '0', '31'];
const NEW_LABEL = '一、本年新收政府信息公开申请数量';

interface Planted {
  readonly text: string;
  readonly rule: string;
  /** The words that are marked, or, of a blank, the stretch in which it lies. */
  readonly words: string | { readonly from: number; readonly to: number };
}

/** One defect planted in a correct report. */
type Defect = (text: string, written: Written) => Planted;

const DEFECTS: Readonly<Record<string, Defect>> = {
  'a wrong total': (text, { between }) => ({
    text: swapRow(text, between, DISCLOSED, [...DISCLOSED.slice(0, -1), '30']),
    rule: 'table.identity',
    words: '30',
  }),
  'a missing row': (text) => ({
    text: text.slice(0, lineOf(text, '2.重复申请')) + text.slice(lineOf(text, '3.要求提供')),
    rule: 'row.missing',
    words: '1.信访举报投诉类申请',
  }),
  'a missing cell': (text, { between }) => ({
    text: swapRow(text, between, NEW, ['48', ...NEW.slice(2)]),
    rule: 'row.too-few-cells',
    words: NEW_LABEL,
  }),
  'a blank': (text, { between, blank }) => {
    const left = ['48', '5', ...NEW.slice(3)];
    if (blank === undefined) {
      const shorter = swapRow(text, between, NEW, left);
      return { text: shorter, rule: 'row.too-few-cells', words: NEW_LABEL };
    }
    const marked = swapRow(text, between, NEW, [...NEW.slice(0, 2), blank, ...NEW.slice(3)]);
    const from = marked.indexOf('⟦');
    const unmarked = marked.replace(/[⟦⟧]/gu, '');
    // The blanks between the marks of the layout belong to the cell as well.
    const to = from + blank.length - 2;
    const words = { from: from - between.length, to: to + between.length };
    return { text: unmarked, rule: 'figure.blank', words };
  },
  'a changed label': (text) => ({
    text: swap(text, '4.保护第三方合法权益', '4.保护第三人合法权益'),
    rule: 'label.changed',
    words: '4.保护第三人合法权益',
  }),
};

/** Exchanges the figures of a row; a table that is aligned by width has more blanks between them. */
function swapRow(text: string, between: string, figures: string[], others: string[]): string {
  if (between !== '|') return swap(text, figures.join(between), others.join(between));
  const row = new RegExp(figures.join(' +\\| +'), 'u').exec(text)?.[0] ?? '';
  return swap(text, row, others.join(' | '));
}

/** Where the line starts that holds the only occurrence of some words. */
function lineOf(text: string, words: string): number {
  expect(text.split(words).length - 1, words).toBe(1);
  return text.lastIndexOf('\n', text.indexOf(words)) + 1;
}

describe.each(Object.entries(LAYOUTS))('%s', (name, written) => {
  const correct = readText(`test/fixtures/layouts/${name}`);

  test.each(MANNERS)('is correct, in $name', ({ apply }) => {
    expect(brief(apply(correct))).toEqual(written.says ?? []);
  });

  test('every figure of the form is bound, none to another’s cell', () => {
    const { tables } = draftOf(correct).report;
    expect(tables.map(({ spec }) => spec.id)).toEqual(['two', 'three', 'four']);
    for (const { missing, rows } of tables) {
      expect(missing).toEqual([]);
      const cells = rows.flatMap(({ figures }) => figures.map(({ cell }) => cell?.from));
      expect(cells).not.toContain(undefined);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test.each(Object.entries(DEFECTS))('%s is one finding at its place', (_, plant) => {
    for (const { apply } of MANNERS.slice(0, 2)) {
      const { text, rule, words } = plant(correct, written);
      const manner = apply(text);
      const known = written.says ?? [];
      const [finding, ...others] = findingsIn(manner).filter(
        ({ rule: id, from, to }) => !known.includes(`${id} «${manner.slice(from, to)}»`),
      );
      expect(others.map((other) => other.rule)).toEqual([]);
      expect(finding?.rule).toBe(rule);
      const marked = { from: finding?.from ?? 0, to: finding?.to ?? 0 };
      if (typeof words === 'string') {
        // A PDF may have a radical in the place of a character.
        const shown = withoutBlanks(manner.slice(marked.from, marked.to));
        expect(shown.normalize('NFKC')).toBe(words.normalize('NFKC'));
      } else if (manner === text) {
        expect(marked.from).toBeGreaterThanOrEqual(words.from);
        expect(marked.to).toBeLessThanOrEqual(words.to);
      }
    }
  });
});

describe.each(Object.entries(LAYOUTS))('%s', (name, written) => {
  const correct = readText(`test/fixtures/layouts/${name}`);
  const rows = tablesIn(correct).flatMap((table) => table.rows);
  const said = (text: string) => brief(text).filter((line) => !written.says?.includes(line));

  test('whichever row lacks a cell, that is all that is said', () => {
    for (const [at, row] of rows.entries()) {
      const cells = row.figures.map(({ cell }) => cell);
      const lost = cells[at % cells.length];
      const next = cells[(at % cells.length) + 1];
      if (!lost || !next) continue;
      const found = said(correct.slice(0, lost.from) + correct.slice(next.from));
      expect(found, row.spec.id).toEqual([expect.stringMatching(/^row\.too-few-cells /u)]);
    }
  });

  test.runIf(written.blank)('the last figure of a row may be blank', () => {
    for (const row of rows.filter(({ figures }) => figures.length > 1)) {
      const last = row.figures.at(-1)?.cell;
      if (!last) continue;
      // Where cell and pipe take turns, a blank cell has no line of its own.
      const to = last.to + Number(written.between === '\n|\n');
      const found = said(correct.slice(0, last.from) + correct.slice(to));
      expect(found, row.spec.id).toEqual([
        expect.stringMatching(/^(?:figure\.blank|row\.unplaced) /u),
      ]);
    }
  });
});

describe('what cannot be read is said, and nothing is guessed', () => {
  const rulesIn = (name: string) =>
    findingsIn(readText(`test/fixtures/layouts/${name}`)).map(({ rule }) => rule);

  test('headings whose tables are missing are one finding each', () => {
    expect(rulesIn('no-tables.txt')).toEqual(['table.missing', 'table.missing', 'table.missing']);
  });

  test('tables whose blank cells were taken out have no figures, and no sum is judged', () => {
    const { tables } = draftOf(readText('test/fixtures/layouts/dropped.txt')).report;
    const figures = tables.map(({ rows }) => rows.flatMap((row) => row.figures).length);
    // Of table two the rows without a blank cell lack nothing.
    expect(figures).toEqual([7, 0, 0]);
    expect(rulesIn('dropped.txt')).toEqual([
      'row.too-few-cells',
      'table.unreadable',
      'row.too-few-cells',
    ]);
  });
});
