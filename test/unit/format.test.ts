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
import type { Bilingual, BlockSpec, Explanation, TableSpec } from '../../shared/src/format/types';
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

  test('what is carried from year to year names figures that are there, in every edition compared', () => {
    const editions = FORMATS.filter(({ id }) => table.comparable.includes(id)).flatMap(
      ({ tables }) => tables.filter(({ id }) => id === table.id),
    );
    expect(editions).toHaveLength(table.comparable.length);
    expect(editions).toContain(table);
    for (const { each, figure, last, plus, minus } of table.carries) {
      const own = linesNamed(table, each, [figure, ...plus, ...minus]);
      expect(own.length).toBeGreaterThan(0);
      for (const edition of editions) expect(linesNamed(edition, each, [last])).toEqual(own);
    }
  });

  test('compared editions have the same labels at the same row and column', () => {
    for (const { id, tables } of FORMATS) {
      const other = tables.find((one) => one.id === table.id);
      if (!other || !table.comparable.includes(id)) continue;
      const labels = new Map(labelledRows(other));
      const common = labelledRows(table).filter(([row]) => labels.has(row));
      expect(common.length).toBeGreaterThan(0);
      for (const [row, label] of common) expect(label).toBe(labels.get(row));
    }
  });

  test('every row, column and head is explained in both languages', () => {
    for (const { explanation, what } of explanations(table)) expectBilingual(explanation, what);
  });

  test('every row and column with figures says in what it counts, unless the form does not', () => {
    const rows = figureRows(table).map(({ row }) => row);
    const columns = table.blocks.flatMap(figureColumns);
    const without = [...rows, ...columns].filter(({ explanation: { unit, note } }) => {
      return !unit && !/没有写明单位/u.test(note?.zh ?? '');
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('what rests on no document is worded as practice, or says whose note it is', () => {
    for (const { explanation, what } of explanations(table)) {
      if (explanation?.basis) continue;
      expect(allWords(explanation, 'zh'), what).toMatch(/通常|一般|湖北省/u);
      expect(allWords(explanation, 'en'), what).toMatch(/usual|Hubei/u);
    }
  });
});

/** The articles of 国务院令第711号 behind the rows of table three, as the notes on the law have them. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  new: /第三十一条/u,
  'carried-out': /第三十三条/u,
  disclosed: /第三十六条第（一）、（二）项/u,
  partly: /第三十七条/u,
  refused: /第三十六条第（三）项/u,
  'refused.state-secret': /第十四条/u,
  'refused.banned-by-law': /第十四条/u,
  'refused.three-safeties': /第十四条/u,
  'refused.third-party': /第十五条、第三十二条/u,
  'refused.internal': /第十六条第一款/u,
  'refused.process': /第十六条第二款/u,
  'refused.enforcement-file': /第十六条第二款/u,
  'refused.query': /第三十六条第（七）项/u,
  'unable.not-held': /第三十六条第（四）、（五）项/u,
  'unable.not-ready': /第三十八条/u,
  'unable.unclear': /第三十条/u,
  'not-processed.petition': /第三十九条第一款/u,
  'not-processed.repeat': /第三十六条第（六）项/u,
  'not-processed.publication': /第三十九条第二款/u,
  'not-processed.excessive': /第三十五条/u,
  'other.not-corrected': /第三十条/u,
  'other.not-paid': /第四十二条/u,
};

test('the rows of table three name their articles', () => {
  for (const { blocks } of TABLES.filter(({ id }) => id === 'three')) {
    const rows = new Map(
      blocks.flatMap((block) => everyNode(block.rows)).map((row) => [row.id, row]),
    );
    for (const [id, article] of Object.entries(ARTICLES)) {
      const row = rows.get(id);
      if (row) expect(row.explanation.basis?.zh, id).toMatch(article);
      else expect(id).toMatch(/^other\./u);
    }
  }
});

test('the results of reviews and suits, which no note defines, are worded as usual practice', () => {
  for (const { blocks } of TABLES.filter(({ id }) => id === 'four')) {
    for (const { id, explanation } of blocks.flatMap(figureColumns)) {
      if (id.endsWith('.total')) continue;
      expect(explanation.zh, id).toContain('通常');
      expect(explanation.en, id).toMatch(/usual/iu);
    }
  }
});

test('title, period, sections and their parts are explained in both languages', () => {
  for (const { id, title, period, sections } of FORMATS) {
    expectBilingual(title, `title of ${id}`);
    expectBilingual(period, `period of ${id}`);
    expect(sections.map(({ parts }) => parts.length)).toEqual([5, 0, 0, 0, 2, 0]);
    for (const section of sections) {
      expectBilingual(section.explanation, section.id);
      for (const { label, explanation } of section.parts) expectBilingual(explanation, label.text);
    }
  }
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

function labelledRows(table: TableSpec): (readonly [string, string | undefined])[] {
  return figureRows(table).map(({ row }) => [row.id, row.label?.text]);
}

/** The rows of a table, or its columns, that have a figure for each of some columns, or rows. */
function linesNamed(table: TableSpec, each: 'row' | 'column', ids: readonly string[]): string[] {
  return table.blocks.flatMap((block) => {
    const rows = leaves(block.rows).map(({ id }) => id);
    const columns = figureColumns(block).map(({ id }) => id);
    const [lines, across] = each === 'row' ? [rows, columns] : [columns, rows];
    return ids.every((id) => across.includes(id)) ? lines : [];
  });
}

const FIELDS = ['unit', 'excludes', 'mistakes', 'note', 'basis'] as const;

/** The explanation itself and whatever it says besides. */
function textsOf(explanation: Explanation | undefined): Bilingual[] {
  if (!explanation) return [];
  return [explanation, ...FIELDS.flatMap((field) => explanation[field] ?? [])];
}

function allWords(explanation: Explanation | undefined, language: 'zh' | 'en'): string {
  return textsOf(explanation)
    .map((text) => text[language])
    .join(' ');
}

function expectBilingual(explanation: Explanation | undefined, what: string): void {
  expect(explanation?.zh, what).toMatch(/[\u4e00-\u9fff]{4}.*。$/u);
  expect(explanation?.en, what).toMatch(/[a-z]{3}.*\.$/u);
  for (const { zh, en } of textsOf(explanation)) {
    expect(zh, what).toMatch(/[\u4e00-\u9fff]/u);
    expect(en, what).toMatch(/[a-z]{2}|万元/u);
    expect(zh, what).not.toBe(en);
  }
}

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
    const { heading, corner, explanation: own } = block;
    if (heading ?? corner) yield { what: block.id, explanation: own };
    for (const { id, explanation } of everyNode(block.rows)) yield { what: id, explanation };
    for (const { id, explanation } of everyNode(block.columns)) yield { what: id, explanation };
  }
}
