import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { factsOf } from '../../shared/src/draft/facts';
import { type Locale, say } from '../../shared/src/messages';
import { comparisons } from '../../shared/src/series/comparisons';
import { findingsIn, swap } from '../helpers/check';
import { EVERY_LAYOUT } from '../helpers/layouts';
import { factsOfFile } from '../helpers/neighbours';
import { figureIn, seriesOf, type YearFigures, yearReport } from '../helpers/series';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const LAST = 'test/fixtures/report-2021-last-year.md';
const REPORT = STANDARD_REPORTS['2021'];

/** What a report is found to have wrong beside last year’s, as short lines. */
function beside(text: string, lastText: string): string[] {
  const lastYear = factsOf(draftOf(lastText), 'file:///reports/last-year.md');
  return findingsIn(text, { lastYear })
    .filter(({ rule }) => rule.startsWith('series.'))
    .map(({ rule, from, to }) => `${rule} «${text.slice(from, to)}»`);
}

/** The same, and what the rules on one report say of it, without what is said of it by itself. */
function newBeside(text: string, lastText: string): string[] {
  const lastYear = factsOf(draftOf(lastText), 'file:///reports/last-year.md');
  const alone = new Set(findingsIn(text).map(({ rule, from }) => `${rule} ${from}`));
  return findingsIn(text, { lastYear })
    .filter(({ rule, from }) => !alone.has(`${rule} ${from}`))
    .map(({ rule, from, to }) => `${rule} «${text.slice(from, to)}»`);
}

/** Years of a series with figures of one of them changed. */
function changed(
  figures: YearFigures,
  changes: Readonly<Record<string, number | string>>,
): YearFigures {
  const of = new Map(figures.of);
  for (const [path, to] of Object.entries(changes)) of.set(path, String(to));
  return { ...figures, of };
}

function textOf(figures: YearFigures, last?: YearFigures): string {
  return yearReport(figures, { layout: 'markdown', organ: '青溪县水利局', last });
}

describe('a series in which each report follows from the one before', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('has no finding beside its last year (%i)', (seed) => {
    const years = seriesOf(seed, [2019, 2020, 2021, 2022, 2023]);
    for (const [index, figures] of years.entries()) {
      const last = years[index - 1];
      if (last) expect(newBeside(textOf(figures, last), textOf(last))).toEqual([]);
    }
  });

  test.each(EVERY_LAYOUT)('has none either in the layout %s, and says the same', (layout) => {
    const [last, now] = seriesOf(11, [2022, 2023]);
    if (!last || !now) throw new Error('two years');
    const write = (figures: YearFigures, before?: YearFigures) =>
      yearReport(figures, { layout, organ: '青溪县水利局', last: before });
    expect(newBeside(write(now, last), write(last))).toEqual([]);
    const values = (text: string) =>
      factsOf(draftOf(text), '').tables.map(({ table, values: own }) => [table, own]);
    expect(values(write(now))).toEqual(values(textOf(now)));
  });

  test('each relation holds, for every column of table three and both rows of documents', () => {
    const [last, now] = seriesOf(3, [2022, 2023]);
    if (!last || !now) throw new Error('two years');
    const lastYear = factsOf(draftOf(textOf(last)), 'file:///last.md');
    const compared = comparisons(draftOf(textOf(now, last)).report, lastYear);
    expect(compared.map(({ carry, result }) => `${carry.id} ${result}`)).toEqual([
      ...Array(2).fill('stock holds'),
      ...Array(7).fill('over holds'),
    ]);
    expect(compared.every(({ range, uri }) => range !== undefined && uri === lastYear.uri)).toBe(
      true,
    );
  });
});

/** A year and the one before, in which one thing is wrong, and what is said of it. */
const [LAST_YEAR, THIS_YEAR] = seriesOf(5, [2022, 2023]) as [YearFigures, YearFigures];
const now = (path: string) => figureIn(THIS_YEAR, path);

const PLANTED: [string, Readonly<Record<string, number | string>>, ...string[]][] = [
  [
    'three more natural persons carried in, and as many fewer new ones',
    {
      'three/new/person': now('three/new/person') - 3,
      'three/new/total': now('three/new/total') - 3,
      'three/carried-in/person': now('three/carried-in/person') + 3,
      'three/carried-in/total': now('three/carried-in/total') + 3,
    },
    `series.carry «${now('three/carried-in/total') + 3}»`,
  ],
  [
    'one carried in from another kind of applicant',
    {
      'three/new/person': now('three/new/person') + 1,
      'three/new/business': now('three/new/business') - 1,
      'three/carried-in/person': now('three/carried-in/person') - 1,
      'three/carried-in/business': now('three/carried-in/business') + 1,
    },
    `series.carry-columns «${now('three/carried-in/person') - 1}»`,
  ],
  [
    'documents in force',
    { 'two/normative/in-force': now('two/normative/in-force') + 7 },
    `series.in-force «${now('two/normative/in-force') + 7}»`,
  ],
  [
    'documents repealed',
    { 'two/normative/repealed': now('two/normative/repealed') + 1 },
    `series.in-force «${now('two/normative/in-force')}»`,
  ],
  ['fees in 元', { 'two/fees/amount': '4120000' }, 'series.jump «4120000»'],
  ['a figure that is blank', { 'two/normative/in-force': '' }],
  ['a dash for the repealed', { 'two/normative/repealed': '—' }],
  // A slip within this year’s table is told there.
  [
    'one cell of those carried in',
    { 'three/carried-in/person': now('three/carried-in/person') + 2 },
  ],
  [
    'the total of those carried in',
    { 'three/carried-in/total': now('three/carried-in/total') + 2 },
  ],
];

describe('one thing that is wrong is told once:', () => {
  test.each(PLANTED)('%s', (...[, changes, ...found]) => {
    const text = textOf(changed(THIS_YEAR, changes), LAST_YEAR);
    expect(beside(text, textOf(LAST_YEAR))).toEqual(found);
  });

  test('a slip in last year’s table is last year’s alone', () => {
    const total = figureIn(LAST_YEAR, 'three/carried-out/total');
    const slip = changed(LAST_YEAR, { 'three/carried-out/total': total + 4 });
    expect(beside(textOf(THIS_YEAR, LAST_YEAR), textOf(slip))).toEqual([]);
  });

  test('where last year’s report is consistent and has others, this year’s is told', () => {
    const { of } = LAST_YEAR;
    const add = (path: string, by: number) => ({ [path]: Number(of.get(path)) + by });
    const other = changed(LAST_YEAR, {
      ...add('three/new/person', 4),
      ...add('three/new/total', 4),
      ...add('three/carried-out/person', 4),
      ...add('three/carried-out/total', 4),
    });
    expect(beside(textOf(THIS_YEAR), textOf(other))).toEqual([
      `series.carry «${now('three/carried-in/total')}»`,
    ]);
  });

  test('of blank columns nothing is said, and the totals are compared', () => {
    const columns = ['person', 'business', 'research', 'welfare', 'legal-service'];
    const blank = Object.fromEntries(columns.map((one) => [`three/carried-in/${one}`, '']));
    const last = textOf(LAST_YEAR);
    expect(beside(textOf(changed(THIS_YEAR, blank), LAST_YEAR), last)).toEqual([]);
  });
});

test('of two editions only what means the same is compared', () => {
  const [last, year] = seriesOf(8, [2020, 2021]);
  if (!last || !year) throw new Error('two years');
  const lastYear = factsOf(draftOf(textOf(last)), 'file:///last.md');
  const compared = comparisons(draftOf(textOf(year, last)).report, lastYear);
  expect(new Set(compared.map(({ carry }) => carry.id))).toEqual(new Set(['over']));
  const fee = changed(year, {
    'two/licence/decisions': figureIn(last, 'two/licence/decisions') * 10_000,
  });
  expect(beside(textOf(fee, last), textOf(last))).toEqual([]);
});

test('a table that stands twice, or has no readable figures, is not compared', () => {
  const table = /\| （本列[\s\S]*?(?=\n\n)/u.exec(REPORT)?.[0] ?? '';
  const lastYear = factsOfFile(LAST);
  const report = (text: string) => comparisons(draftOf(text).report, lastYear);
  const ids = (text: string) => new Set(report(text).map(({ carry }) => carry.id));
  expect(ids(REPORT)).toEqual(new Set(['stock', 'over']));
  expect(ids(swap(REPORT, table, `${table}\n\n${table}`))).toEqual(new Set(['stock']));
});

/** Numbers of a city’s published reports, year after year, which fit exactly. */
const CITY = [
  { year: 2023, normative: ['', '', 597], rules: ['', '', 11], out: 121, carried: '' },
  { year: 2024, normative: [50, 227, 420], rules: [2, 1, 12], out: 125, carried: 121 },
  { year: 2025, normative: [61, 59, 422], rules: [3, 0, 15], out: '', carried: 125 },
] as const;

test('a city whose reports fit has no finding, though not all of its figures are known', () => {
  const texts = CITY.map(({ year, normative, rules, out, carried }) =>
    yearReport(
      {
        year,
        of: new Map<string, string>(
          Object.entries({
            'two/normative/issued': normative[0],
            'two/normative/repealed': normative[1],
            'two/normative/in-force': normative[2],
            'two/rules/issued': rules[0],
            'two/rules/repealed': rules[1],
            'two/rules/in-force': rules[2],
            'three/carried-out/total': out,
            'three/carried-in/total': carried,
          }).map(([path, value]) => [path, String(value)]),
        ),
      },
      { layout: 'markdown', organ: '临江市', unknown: '' },
    ),
  );
  const [first = '', second = '', third = ''] = texts;
  expect(beside(second, first)).toEqual([]);
  expect(beside(third, second)).toEqual([]);
  expect(beside(swap(second, ' 420 ', ' 402 '), first)).toEqual(['series.in-force «402»']);
});

describe('what is said of a carry', () => {
  const text = swap(
    REPORT,
    '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |\n| 二、上年结转政府信息公开申请数量 |  |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
    '| 48 | 3 | 0 | 1 | 0 | 0 | 52 |\n| 二、上年结转政府信息公开申请数量 |  |  | 0 | 2 | 0 | 0 | 0 | 0 | 2 |',
  );
  const [finding] = findingsIn(text, { lastYear: factsOfFile(LAST) });

  test.each<[Locale, ...string[]]>([
    ['zh-cn', '为 2', '为 0', '多 2', '商业企业 2，上年 0'],
    ['en', 'is 2', 'is 0', '2 too many', '商业企业 2, last year 0'],
  ])('in %s', (locale, ...parts) => {
    for (const part of parts) expect(finding && say(finding.message, locale)).toContain(part);
  });

  test('names both cells of both years, those of last year in its own file', () => {
    const last = readText(LAST).split('\n');
    const shown = finding?.related.map(({ from, to, elsewhere }) => {
      if (!elsewhere) return text.slice(from, to);
      const { start, end } = elsewhere.range;
      expect(elsewhere.uri).toBe('file:///reports/report-2021-last-year.md');
      const line = last[start.line] ?? '';
      return `last ${line.slice(2, 9)} ${line.slice(start.character, end.character)}`;
    });
    expect(shown).toEqual(['last 四、结转下年度 0', '2', 'last 四、结转下年度 0']);
  });

  test('its fix writes what last year carried out into all columns that differ', () => {
    const [fix] = finding?.fixes ?? [];
    expect(fix?.edits.map(({ text: written }) => written)).toEqual(['0', '0']);
    expect(fix?.preferred).toBe(false);
  });
});
