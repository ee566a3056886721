import { describe, expect, test } from 'vitest';
import { type Draft, draftOf } from '../../shared/src/draft';
import { highlightsAt } from '../../shared/src/features/figures/highlight';
import { definitionAt, referencesAt } from '../../shared/src/features/figures/navigate';
import { LATEST } from '../../shared/src/format';
import type { Span } from '../../shared/src/text/span';
import { swap } from '../helpers/check';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { tableIn } from '../helpers/tables';
import { STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];

/** Where the figure of a row and a column is, of which a text has a cell. */
function cellOf(text: string, table: string, row: string, column: string): Span {
  const found = tableIn(text, table)
    ?.byRow.get(row)
    ?.figures.find((one) => one.column.id === column);
  if (!found?.cell) throw new Error(`no cell ${table} ${row} ${column}`);
  return { from: found.cell.from, to: found.cell.to };
}

/** The names of rows and columns whose cells these are, so that a layout makes no difference. */
function namesOf(text: string, spans: readonly Span[]): string[] {
  return spans.map((span) => {
    for (const id of ['two', 'three', 'four']) {
      for (const row of tableIn(text, id)?.rows ?? []) {
        const figure = row.figures.find(
          ({ cell }) => cell?.from === span.from && cell.to === span.to,
        );
        if (figure) return `${row.spec.id}/${figure.column.id}`;
      }
    }
    return text.slice(span.from, span.to);
  });
}

const ROW = ['person', 'business', 'research', 'welfare', 'legal-service', 'other-organisation'];

describe.each(EVERY_LAYOUT)('in the layout %s', (layout) => {
  const text = reportIn(layout, LATEST);
  const draft = draftOf(text);
  const at = (row: string, column: string) => cellOf(text, 'three', row, column).from;

  test('the definition of a total is what it is worked out from', () => {
    const found = definitionAt(draft, at('disclosed', 'total'));
    expect(found?.origin).toEqual(cellOf(text, 'three', 'disclosed', 'total'));
    expect(namesOf(text, found?.targets ?? [])).toEqual(ROW.map((column) => `disclosed/${column}`));
  });

  test('the definition of what is left over is the rest of the balance', () => {
    const found = definitionAt(draft, at('carried-out', 'person'));
    expect(namesOf(text, found?.targets ?? [])).toEqual([
      'new/person',
      'carried-in/person',
      'total/person',
    ]);
  });

  test('the definition of a part is the totals that it goes into', () => {
    const found = definitionAt(draft, at('disclosed', 'person'));
    expect(namesOf(text, found?.targets ?? [])).toEqual(['disclosed/total', 'total/person']);
  });

  test('the references of a part are all that share an identity with it', () => {
    const others = referencesAt(draft, at('new', 'business'), false);
    const expected = [
      ...[...ROW, 'total'].filter((one) => one !== 'business').map((one) => `new/${one}`),
      ...['carried-in', 'total', 'carried-out'].map((one) => `${one}/business`),
    ];
    expect(namesOf(text, others)).toEqual(expected);
    const all = referencesAt(draft, at('new', 'business'), true);
    expect(all).toContainEqual(cellOf(text, 'three', 'new', 'business'));
    expect(all.length).toBe(others.length + 1);
  });

  test('the same are highlighted, each by what it is to the figure', () => {
    const found = highlightsAt(draft, at('new', 'business')) ?? [];
    const ofKind = (kind: string) =>
      namesOf(
        text,
        found.filter((one) => one.kind === kind),
      );
    expect(ofKind('itself')).toEqual(['new/business']);
    expect(ofKind('total')).toEqual(['new/total', 'carried-out/business']);
    expect(ofKind('term')).toEqual([
      ...ROW.filter((one) => one !== 'business').map((one) => `new/${one}`),
      'carried-in/business',
      'total/business',
    ]);
  });

  test('references go both ways, in the order of the text, from every figure', () => {
    for (const { cell, targets } of everyReference(text, draft)) {
      expect(targets).toEqual([...targets].sort((a, b) => a.from - b.from));
      for (const { from } of targets) {
        expect(referencesAt(draft, from, false)).toContainEqual(cell);
      }
    }
  });

  test('the label of a row shows its figures', () => {
    const row = tableIn(text, 'three')?.byRow.get('disclosed');
    const found = highlightsAt(draft, row?.label?.from ?? -1) ?? [];
    expect(namesOf(text, found.slice(1))).toEqual(
      [...ROW, 'total'].map((one) => `disclosed/${one}`),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['itself', ...Array<string>(7).fill('term')]);
  });
});

function everyReference(text: string, draft: Draft): { cell: Span; targets: Span[] }[] {
  const rows = tableIn(text, 'three')?.rows ?? [];
  return rows
    .flatMap(({ figures }) => figures.flatMap(({ cell }) => cell ?? []))
    .map(({ from, to }) => ({ cell: { from, to }, targets: referencesAt(draft, from, false) }));
}

test('the head of a column shows the figures under it, and a group of columns those of all', () => {
  const draft = draftOf(REPORT);
  const under = (words: string) => highlightsAt(draft, REPORT.indexOf(words)) ?? [];
  expect(namesOf(REPORT, under('科研机构')).slice(1, 3)).toEqual([
    'new/research',
    'carried-in/research',
  ]);
  expect(under('科研机构').length).toBe(1 + 25);
  expect(under('法人或其他组织').length).toBe(1 + 5 * 25);
});

test('a blank cell has its place among the others', () => {
  const text = swap(REPORT, '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 29 |  | 0 | 1 | 0 | 0 | 31 |');
  const blank = text.indexOf('| 29 |  |') + '| 29 | '.length;
  const { targets = [] } = definitionAt(draftOf(text), blank) ?? {};
  expect(namesOf(text, targets)).toEqual(['disclosed/total', 'total/business']);
  const total = cellOf(text, 'three', 'disclosed', 'total');
  expect(namesOf(text, definitionAt(draftOf(text), total.from)?.targets ?? [])).toEqual(
    ROW.map((column) => `disclosed/${column}`),
  );
});

test('a figure of table two is tied to none, and shows itself alone', () => {
  const at = REPORT.indexOf('57 |');
  const draft = draftOf(REPORT);
  expect(definitionAt(draft, at)).toBeUndefined();
  expect(referencesAt(draft, at, false)).toEqual([]);
  expect(highlightsAt(draft, at)).toEqual([{ from: at, to: at + 2, kind: 'itself' }]);
});

test('prose and headings are left to the editor', () => {
  const draft = draftOf(REPORT);
  for (const words of ['组织培训', '## 三、', '# 青溪县']) {
    const at = REPORT.indexOf(words);
    expect(highlightsAt(draft, at)).toBeUndefined();
    expect(definitionAt(draft, at)).toBeUndefined();
    expect(referencesAt(draft, at, true)).toEqual([]);
  }
});
