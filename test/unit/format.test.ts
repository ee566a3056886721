import { describe, expect, test } from 'vitest';
import { looksLikeReport } from '../../shared/src/detect';
import { FORMATS, formatOfYear } from '../../shared/src/format';
import {
  everyNode,
  figureColumns,
  figureCount,
  figureRows,
  leaves,
} from '../../shared/src/format/tree';
import type { BlockSpec, Explanation, TableSpec } from '../../shared/src/format/types';
import { SECTION_TITLES, TABLES, tableLabels } from '../../shared/src/format/vocabulary';
import { labelKey } from '../../shared/src/text/key';

describe('years', () => {
  test.each([
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
  ])('%i is reported on the form of %s', (year, id) => {
    expect(formatOfYear(year)?.id).toBe(id);
  });

  test('no two formats claim the same year', () => {
    for (let year = 2000; year < 2050; year++) {
      const claims = FORMATS.filter(
        ({ years }) => years.from <= year && year <= (years.to ?? year),
      );
      expect(claims.length, String(year)).toBeLessThanOrEqual(1);
    }
  });
});

test('tables hold as many figures as the printed forms', () => {
  const counts = FORMATS.map(({ id, tables }) => [id, ...tables.map(figureCount)]);
  expect(counts).toEqual([
    ['2019', 22, 161, 15],
    ['2021', 10, 175, 15],
  ]);
});

describe.each(
  TABLES.map((table) => ({ name: `${table.name.en} of ${figureCount(table)}`, table })),
)('$name', ({ table }) => {
  test('row ids are unique in the table, column ids in the block', () => {
    expectUnique(table.blocks.flatMap(({ rows }) => everyNode(rows).map(({ id }) => id)));
    for (const block of table.blocks) expectUnique(everyNode(block.columns).map(({ id }) => id));
  });

  test('no two row labels, and no two column paths of a block, normalise to the same text', () => {
    expectUnique(
      table.blocks.flatMap(({ rows }) =>
        everyNode(rows).flatMap(({ label }) => (label ? [labelKey(label.text)] : [])),
      ),
    );
    for (const block of table.blocks) expectUnique(columnPaths(block.columns));
  });

  test('every known wording of a label finds that label', () => {
    for (const block of table.blocks) {
      for (const { label } of [...everyNode(block.rows), ...everyNode(block.columns)]) {
        for (const text of label ? wordings(label) : []) {
          const hits = tableLabels(table).find(text);
          expect(
            hits.map(({ item }) => labelOf(item)),
            text,
          ).toContain(label);
        }
      }
    }
  });

  test('identities close: every id they name carries figures, and the total is one of them', () => {
    for (const identity of table.identities) {
      const ids = new Set(
        identity.each === 'row'
          ? table.blocks.flatMap((block) => figureColumns(block).map(({ id }) => id))
          : figureRows(table).map(({ row }) => row.id),
      );
      const named = [...identity.left, ...identity.right];
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      expect(named).toContain(identity.total);
      expectUnique(named);
    }
  });

  test('every row and column is explained in both languages', () => {
    for (const { explanation, what } of explanations(table)) {
      expect(explanation?.zh, what).toMatch(/[\u4e00-\u9fff]{4}/u);
      expect(explanation?.en, what).toMatch(/[a-z]{3}/u);
      expect(explanation?.zh, what).not.toBe(explanation?.en);
    }
  });
});

test('the leaves that add up to （七） are all results but （七） itself', () => {
  for (const table of TABLES.filter(({ id }) => id === 'three')) {
    const results = everyNode(table.blocks[0]?.rows ?? []).find(({ id }) => id === 'results');
    const wanted = leaves(results?.children ?? []).map(({ id }) => id);
    const identity = table.identities.find(({ id }) => id === 'leaf-total');
    expect([...(identity?.left ?? []), 'total']).toEqual(wanted);
  }
});

test('the cheap test of the client knows every national title and the first head of table two', () => {
  const titles = FORMATS.flatMap(({ sections }) => sections.map(({ title }) => title.text));
  for (const title of new Set(titles)) {
    const other = titles.find((candidate) => candidate !== title) ?? '';
    expect(looksLikeReport(`${title}\n\n${other}\n`), title).toBe(true);
    expect(looksLikeReport(`${title}\n`), title).toBe(false);
  }
  for (const table of TABLES.filter(({ id }) => id === 'two')) {
    expect(looksLikeReport(table.blocks[0]?.heading?.text ?? '')).toBe(true);
  }
  expect(SECTION_TITLES.find('一、总体情况')).toHaveLength(1);
});

function expectUnique(values: readonly string[]): void {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  expect(twice).toEqual([]);
}

function columnPaths(columns: BlockSpec['columns'], path = ''): string[] {
  return columns.flatMap(({ label, children }) => {
    const own = `${path}/${labelKey(label.text)}`;
    return [own, ...columnPaths(children ?? [], own)];
  });
}

function wordings(label: {
  text: string;
  accepted?: readonly string[];
  listed?: readonly string[];
}) {
  return [label.text, ...(label.accepted ?? []), ...(label.listed ?? [])];
}

function labelOf(role: ReturnType<ReturnType<typeof tableLabels>['find']>[number]['item']) {
  if (role.role === 'row') return role.row.label;
  return role.role === 'column' ? role.column.label : undefined;
}

function* explanations(
  table: TableSpec,
): Generator<{ readonly what: string; readonly explanation: Explanation | undefined }> {
  for (const block of table.blocks) {
    for (const { id, explanation } of everyNode(block.rows)) yield { what: id, explanation };
    for (const { id, explanation } of everyNode(block.columns)) yield { what: id, explanation };
  }
}
