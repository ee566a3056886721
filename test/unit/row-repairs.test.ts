import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { TABLE_THREE_2021 } from '../../shared/src/format/table-three';
import { figureValue, identitiesOver } from '../../shared/src/identities/identity';
import { filledCells, trialsOf } from '../../shared/src/identities/row-trials';
import type { BoundRow } from '../../shared/src/report/types';
import type { Span } from '../../shared/src/text/span';
import { tableFindingsIn } from '../helpers/check';
import { consistentTable, figuresOf } from '../helpers/figures';
import { formOf } from '../helpers/form';
import { tableIn } from '../helpers/tables';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const DRAFTS = {
  cells: readText('test/fixtures/twins/cells-2023.txt'),
  rows: readText('test/fixtures/twins/rows-2023.txt'),
  Markdown: STANDARD_REPORTS['2021'],
};

/** A text as it is read: table three, what its figures are, and the errors in it. */
function read(text: string) {
  const rows = tableIn(text, 'three')?.rows ?? [];
  const written = rows.flatMap(({ figures }) =>
    figures.map(({ row, column, cell }) => `${row.id} ${column.id} ${cell?.text}`),
  );
  const errors = tableFindingsIn(text).filter(({ severity }) => severity === 'error');
  return { rows, written, errors };
}

/** The text with other figures in table three, which agree. */
function withFigures(text: string, part: (index: number) => number): string {
  const figures = read(text).rows.flatMap((row) => row.figures);
  const values = consistentTable(TABLE_THREE_2021, part);
  const edits = figures.flatMap(({ cell }, at) =>
    cell ? [{ from: cell.from, to: cell.to, text: values[at] ?? '' }] : [],
  );
  return applyEdits(text, edits);
}

/** The text without a cell, and without what set it apart from its neighbour. */
function without(text: string, row: BoundRow, at: number): string {
  const [before, here, after] = [
    filledCells(row.cells)[at - 1],
    filledCells(row.cells)[at],
    filledCells(row.cells)[at + 1],
  ];
  if (!here) throw new Error('no such cell');
  const span = before
    ? { from: before.to, to: here.to }
    : { from: here.from, to: after?.from ?? here.to };
  return applyEdits(text, [{ ...span, text: '' }]);
}

/** The text with a cell before another, set apart as its neighbours are. */
function withCell(text: string, row: BoundRow, at: number, value: string): string {
  const [first, second] = filledCells(row.cells);
  const here: Span | undefined = filledCells(row.cells)[at];
  if (!first || !second || !here) throw new Error('no such cell');
  const gap = text.slice(first.to, second.from);
  return applyEdits(text, [{ from: here.from, to: here.from, text: value + gap }]);
}

/** The one error has the one fix that brings every figure back to its place. */
function expectMended(faulty: string, written: readonly string[], rule: string): void {
  const { errors } = read(faulty);
  expect(errors.map((error) => error.rule)).toEqual([rule]);
  const [fix] = errors[0]?.fixes ?? [];
  expect(fix?.preferred).toBe(true);
  const mended = read(applyEdits(faulty, fix?.edits ?? []));
  expect(mended.errors).toEqual([]);
  expect(mended.written).toEqual(written);
}

describe.each(Object.entries(DRAFTS))('table three in %s', (_name, text) => {
  const { rows, written } = read(text);

  test('any one cell deleted is found by the identities, with its figure', {
    timeout: 60_000,
  }, () => {
    for (const row of rows) {
      for (const at of filledCells(row.cells).keys()) {
        expectMended(without(text, row, at), written, 'row.too-few-cells');
      }
    }
  });

  test('any one cell written twice is found by the identities', () => {
    for (const row of rows) {
      for (const [at, cell] of filledCells(row.cells).entries()) {
        expectMended(withCell(text, row, at, cell.text), written, 'row.too-many-cells');
      }
    }
  });

  test('a number split over two cells is put together', () => {
    let split = 0;
    for (const row of rows) {
      for (const cell of filledCells(row.cells)) {
        if (cell.text.length < 2) continue;
        split++;
        const [first, second] = filledCells(row.cells);
        const gap = text.slice(first?.to, second?.from);
        const halves = `${cell.text[0]}${gap}${cell.text.slice(1)}`;
        const faulty = applyEdits(text, [{ ...cell, text: halves }]);
        expectMended(faulty, written, 'row.too-many-cells');
      }
    }
    expect(split).toBeGreaterThan(3);
  });
});

test('a blank whose row has others before and behind it is found by the identities', () => {
  const text = DRAFTS.rows;
  const { rows, written } = read(text);
  let unplaced = 0;
  for (const { figures } of rows) {
    for (const { cell } of [figures[0], figures.at(-1)].flatMap((figure) => figure ?? [])) {
      if (!cell) throw new Error('a figure without a cell');
      const faulty = applyEdits(text, [{ ...cell, text: '' }]);
      const found = tableFindingsIn(faulty).find(({ rule }) => rule === 'row.unplaced');
      // Where either blank may be the figure’s, for both would be 0, none is written into.
      if (!found || found.fixes.length === 0) continue;
      unplaced++;
      expectMended(faulty, written, 'row.unplaced');
    }
  }
  expect(unplaced).toBeGreaterThan(0);
});

describe('where the identities leave it open', () => {
  const table = STANDARD_REPORTS['2021'];

  test('two rows that both lack a cell get no fix, and no figure is guessed', () => {
    const faulty = table
      .replace('| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 29 | 1 | 1 | 0 | 0 | 31 |')
      .replace(
        '只计这一情形，不计其他情形） |  | 6 | 0 | 0 | 0 | 0 | 0 | 6 |',
        '只计这一情形，不计其他情形） |  | 6 | 0 | 0 | 0 | 0 | 6 |',
      );
    const errors = tableFindingsIn(faulty).filter(({ rule }) => rule === 'row.too-few-cells');
    expect(errors.map(({ fixes }) => fixes.length)).toEqual([0, 0]);
  });

  test('a row of table two gets no fix, for table two has no identities', () => {
    const faulty = table.replace(
      '| 行政规范性文件 | 24 | 2 | 84 |',
      '| 行政规范性文件 | 24 | 84 |',
    );
    expect(read(faulty).errors[0]?.fixes).toEqual([]);
  });

  test('a surplus cell of table two is not chosen, though any one of its cells might go', () => {
    const faulty = table.replace(
      '| 行政规范性文件 | 24 | 2 | 84 |',
      '| 行政规范性文件 | 0 | 0 | 0 | 0 |',
    );
    const [error] = read(faulty).errors;
    expect([error?.message.key, error?.fixes]).toEqual(['row.too-many-cells', []]);
  });

  test('two cells too few or too many get no fix', () => {
    for (const row of ['| 29 | 1 | 0 | 1 | 31 |', '| 29 | 1 | 0 | 1 | 0 | 0 | 31 | 0 | 7 |']) {
      const faulty = table.replace('| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', row);
      expect(read(faulty).errors[0]?.fixes).toEqual([]);
    }
  });
});

test('a count is inserted without a fraction, however its neighbours are written', () => {
  const table = STANDARD_REPORTS['2021'];
  const cut = table.replace('| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 29.0 | 1 | 0 | 1 | 0 | 0 |');
  const found = tableFindingsIn(cut).find(({ rule }) => rule === 'row.too-few-cells');
  expect(applyEdits(cut, found?.fixes[0]?.edits ?? [])).toContain(
    '| 29.0 | 1 | 0 | 1 | 0 | 0 | 31 |',
  );
});

describe('beside another mistake', () => {
  const table = STANDARD_REPORTS['2021'];
  const short = table.replace('| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 29 | 1 | 1 | 0 | 0 | 31 |');

  test('that is certain, the missing cell is still found', () => {
    const faulty = short.replace(
      '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |',
      '| 84 | 5 | 0 | 1 | 0 | 0 | 54 |',
    );
    const found = tableFindingsIn(faulty).find(({ rule }) => rule === 'row.too-few-cells');
    expect(applyEdits(faulty, found?.fixes[0]?.edits ?? [])).toContain(
      '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |',
    );
  });

  test('that is not certain, nothing is written', () => {
    const faulty = short.replace(
      '不计其他情形） |  | 6 | 0 | 0 | 0 | 0 | 0 | 6 |',
      '不计其他情形） |  | 7 | 0 | 0 | 0 | 0 | 0 | 6 |',
    );
    const found = tableFindingsIn(faulty).find(({ rule }) => rule === 'row.too-few-cells');
    expect(found?.fixes).toEqual([]);
  });

  test('that cannot be told, nothing is written, though its columns agree', () => {
    const agreed = withFigures(table, (index) => 10 + (index % 9));
    const rows = read(agreed).rows.slice(4, 12);
    // From row to row one is moved within a column: so many rows are wrong, and no column is.
    const wrong = rows.flatMap(({ figures }, at) => {
      const cell = figures[at >> 1]?.cell;
      const by = at % 2 === 0 ? 1 : -1;
      return cell ? [{ ...cell, text: String(Number(cell.text) + by * (1 + at)) }] : [];
    });
    const same = wrong.map((edit, at) =>
      at % 2 === 0 ? edit : { ...edit, text: String(Number(edit.text) + 1) },
    );
    const tangled = applyEdits(agreed, same);
    const [, , row] = read(tangled).rows;
    expect(tableFindingsIn(tangled).map(({ message }) => message.key)).toEqual([
      'table.identity/tangle',
    ]);
    const faulty = row ? without(tangled, row, 1) : '';
    const found = tableFindingsIn(faulty).find(({ rule }) => rule === 'row.too-few-cells');
    expect(found?.fixes).toEqual([]);
    const only = read(agreed).rows[2];
    const single = only ? without(agreed, only, 1) : '';
    expect(read(single).errors[0]?.fixes.length).toBe(1);
  });

  test('a cell of 0 before another is surplus, and no number that was split', () => {
    const faulty = table.replace(
      '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |',
      '| 0 | 29 | 1 | 0 | 1 | 0 | 0 | 31 |',
    );
    const found = tableFindingsIn(faulty).find(({ rule }) => rule === 'row.too-many-cells');
    expect(found?.message.key).toBe('row.too-many-cells/found');
    expect(applyEdits(faulty, found?.fixes[0]?.edits ?? [])).toBe(table);
  });
});

test('a row is not repaired where one of the figures it may lack follows from nothing', () => {
  const name = { zh: '各列之和', en: 'columns' };
  const parts = { left: ['a', 'b'], right: ['sum'], total: 'sum' };
  const form = formOf(
    ['row'],
    ['a', 'b', 'sum', 'free'],
    [{ id: 'row-total', name, each: 'row', ...parts }],
  );
  const figures = figuresOf(form, []);
  const row = { figures, identities: identitiesOver(form, figures), known: figureValue };
  const [spec] = form.blocks[0]?.rows ?? [];
  if (!spec) throw new Error('a form without a row');
  const bound = (written: readonly string[]): BoundRow => ({
    ...(read(DRAFTS.Markdown).rows[0] as BoundRow),
    spec,
    placement: { kind: 'too-few', found: written.length, expected: 4 },
    cells: written.map((text, at) => ({ from: at, to: at, text })),
  });
  expect(trialsOf(row, bound(['1', '3', '7']))).toBeUndefined();
});
