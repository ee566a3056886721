import { describe, expect, test } from 'vitest';
import { organKey } from '../../shared/src/facts/organ-key';
import type { ReportHead } from '../../shared/src/facts/types';
import { neighboursOf } from '../../shared/src/folder/neighbours';
import { Reports } from '../../shared/src/folder/reports';
import { type SumDeclaration, summedBy, unitsOf } from '../../shared/src/folder/sums';
import { readConfig } from '../../shared/src/policy/config';
import { nearestConfig } from '../../shared/src/policy/nearest';

const FOLDER = 'file:///reports/%E9%9D%92%E7%9F%B3/';
const COUNTY = head('county-2023.md', '青石县');

function head(path: string, organ: string, year: number | undefined = 2023): ReportHead {
  return { uri: FOLDER + encodeURI(path), organ, organKey: organKey(organ), year };
}

function folderOf(...heads: readonly ReportHead[]): Reports<ReportHead> {
  const reports = new Reports<ReportHead>();
  for (const one of [COUNTY, ...heads]) reports.put(one);
  return reports;
}

const EDUCATION = head('units/2023/教育局.md', '青石县教育局');
const FINANCE = head('units/2023/财政局.md', '青石县财政局');
const OTHER_YEAR = head('units/2022/财政局.md', '青石县财政局', 2022);

function declared(sum: Partial<SumDeclaration>) {
  const whole = { file: 'county-2023.md', units: [], register: undefined, ...sum };
  return { declaredIn: `${FOLDER}nianbao.json`, sums: [whole] };
}

function found(sum: Partial<SumDeclaration>, ...heads: readonly ReportHead[]) {
  const { units = [], missing = [] } = unitsOf(COUNTY, declared(sum), folderOf(...heads)) ?? {};
  return {
    units: units.map(({ organ, uri }) => organ || uri),
    missing: missing.map(({ name, reason }) => `${name} ${reason}`),
  };
}

describe('the units of a report are', () => {
  const both = { units: ['青石县财政局', '青石县教育局'], missing: [] };

  test.each([
    ['by a pattern', { units: ['units/*/*.md'] }],
    ['by a pattern as written on another system', { units: ['.\\units\\**\\*.md'] }],
    ['by their paths', { units: ['units/2023/财政局.md', './units/2023/教育局.md'] }],
    ['by two patterns that both meet them', { units: ['units/**', 'units/2023/*'] }],
    ['by a register', { register: ['青石县教育局', '青石县 财政局'] }],
    [
      'by a register that names the county too',
      { register: ['青石县', '青石县教育局', '青石县财政局'] },
    ],
    ['by both', { units: ['units/**'], register: ['青石县教育局', '青石县财政局'] }],
    ['with the report itself met', { units: ['**/*.md'] }],
  ])('those of its year, %s', (_, sum) => {
    expect(found(sum, EDUCATION, FINANCE, OTHER_YEAR)).toEqual(both);
  });

  test('found where a path has marks of patterns in it', () => {
    const copy = head('units/教育局(1)[终].md', '青石县教育局');
    expect(found({ units: ['units/教育局(1)[终].md'] }, copy)).toEqual({
      units: ['青石县教育局'],
      missing: [],
    });
  });

  test('in the order of their paths, in whatever order they became known', () => {
    const tenth = head('units/10.md', '青石县审计局');
    const second = head('units/2.md', '青石县民政局');
    const names = ['青石县民政局', '青石县审计局'];
    expect(found({ units: ['units/*.md'] }, tenth, second).units).toEqual(names);
    expect(found({ units: ['units/*.md'] }, second, tenth).units).toEqual(names);
    expect(found({ units: ['units/10.md', 'units/*.md'] }, second, tenth).units).toEqual(
      names.toReversed(),
    );
  });

  test('met only below the folder of the file', () => {
    const outside = { ...EDUCATION, uri: 'file:///reports/other/units/2023/教育局.md' };
    expect(found({ register: ['青石县教育局'] }, outside).missing).toEqual(['青石县教育局 absent']);
  });
});

describe('missing is, with its reason,', () => {
  test.each<[string, Partial<SumDeclaration>, ReportHead[], string[], string[]]>([
    [
      'who has no report of the year',
      { register: ['青石县教育局', '青石县财政局'] },
      [EDUCATION, OTHER_YEAR],
      ['青石县教育局'],
      ['青石县财政局 absent'],
    ],
    [
      'who has two',
      { units: ['units/**'] },
      [EDUCATION, FINANCE, head('units/财政局副本.md', '青石县财政局')],
      ['青石县教育局'],
      ['青石县财政局 twice'],
    ],
    [
      'whom the register does not name',
      { units: ['units/**'], register: ['青石县教育局'] },
      [EDUCATION, FINANCE],
      ['青石县教育局'],
      ['青石县财政局 unregistered'],
    ],
    [
      'a file that is not there',
      { units: ['units/2023/*', 'units/水利局.md'] },
      [EDUCATION],
      ['青石县教育局'],
      ['units/水利局.md no-file'],
    ],
    [
      'a file of another year',
      { units: ['units/2023/*', 'units/2022/财政局.md'] },
      [EDUCATION, OTHER_YEAR],
      ['青石县教育局'],
      ['青石县财政局 absent'],
    ],
    [
      'a file of years ago',
      { units: ['units/2023/*', 'units/2022/财政局.md'] },
      [EDUCATION, { ...OTHER_YEAR, year: 2019 }],
      ['青石县教育局'],
      ['units/2022/财政局.md other-year'],
    ],
    [
      'an organ whose report is yet to come',
      { units: ['units/**'] },
      [EDUCATION, OTHER_YEAR],
      ['青石县教育局'],
      ['青石县财政局 absent'],
    ],
    [
      'a file under the name of the organ that sums',
      { units: ['units/**'] },
      [EDUCATION, head('units/本级.md', COUNTY.organ)],
      ['青石县教育局'],
      ['本级.md same-organ'],
    ],
    [
      'a report without a year',
      { units: ['units/**'] },
      [EDUCATION, { ...head('units/某局.md', '青石县水利局'), year: undefined }],
      ['青石县教育局'],
      ['青石县水利局 no-year'],
    ],
    ['a pattern that nothing meets', { units: ['towns/*'] }, [EDUCATION], [], ['towns/* no-match']],
    [
      'a pattern that only years long past meet',
      { units: ['units/**'] },
      [{ ...OTHER_YEAR, year: 2019 }],
      [],
      ['units/** no-match'],
    ],
    [
      'a register that could not be read',
      { units: ['units/**'], unread: 'units.txt' },
      [EDUCATION],
      ['青石县教育局'],
      ['units.txt no-register'],
    ],
  ])('%s', (_, sum, heads, units, missing) => {
    expect(found(sum, ...heads)).toEqual({ units, missing });
  });
});

describe('a unit that sums others of the units itself', () => {
  const town = head('towns/甲镇.md', '甲镇');
  const [school, station] = [
    head('towns/甲镇/学校.md', '甲镇学校'),
    head('towns/甲镇/站所.md', '甲镇站所'),
  ];
  const county = { file: 'county-2023.md', units: ['towns/**'], register: undefined };
  const of = (own: Partial<SumDeclaration>, ...heads: readonly ReportHead[]) => {
    const sums = [county, { file: 'towns/甲镇.md', units: [], register: undefined, ...own }];
    const declaredIn = `${FOLDER}nianbao.json`;
    return unitsOf(COUNTY, { declaredIn, sums }, folderOf(...heads))?.missing;
  };

  test.each<[string, Partial<SumDeclaration>]>([
    ['by patterns', { units: ['towns/甲镇/*.md'] }],
    ['by a register', { register: ['甲镇', '甲镇学校', '甲镇站所'] }],
    ['by both', { units: ['towns/**'], register: ['甲镇学校', '甲镇站所'] }],
  ])('is told once, with those that would count twice: %s', (_, own) => {
    expect(of(own, town, school, station)).toEqual([
      { name: '甲镇', reason: 'nested', parts: ['甲镇学校', '甲镇站所'] },
    ]);
  });

  test('is none where nothing is declared of it, or they are no units of the other', () => {
    const units = ['towns/甲镇/*.md'];
    expect(of({}, town, school)).toEqual([]);
    expect(of({ file: 'towns/乙镇.md', units }, town, school)).toEqual([]);
    expect(of({ units }, town)).toEqual([]);
    expect(of({ units }, school, station)).toEqual([]);
    expect(of({ units }, town, { ...school, year: 2022 })).toEqual([
      { name: '甲镇学校', reason: 'absent' },
    ]);
    expect(of({ units, register: ['甲镇站所'] }, town, school)).toEqual([]);
  });
});

test('a file that cannot be read, and may be a unit, leaves the sum open', () => {
  const reports = folderOf(EDUCATION);
  const unread = ['units/2023/水利局.md', 'notes/某文.md'].map((path) => head(path, '').uri);
  for (const units of [['units/**'], ['units/2023/教育局.md', 'units/2023/水利局.md']]) {
    const found = unitsOf(COUNTY, { ...declared({ units }), unread }, reports);
    expect(found?.missing).toEqual([{ name: 'units/2023/水利局.md', reason: 'unread' }]);
  }
});

test('a pattern for reports of several years: each sums its own', () => {
  const before = { ...head('county-2022.md', '青石县', 2022) };
  const reports = folderOf(before, EDUCATION, FINANCE, OTHER_YEAR);
  const sums = declared({ file: 'county-*.md', units: ['units/2022/*', 'units/2023/*'] });
  expect(unitsOf(before, sums, reports)).toMatchObject({ units: [OTHER_YEAR], missing: [] });
  expect(unitsOf(COUNTY, sums, reports)).toMatchObject({
    units: [FINANCE, EDUCATION],
    otherYears: [OTHER_YEAR.uri],
  });
  expect(unitsOf(EDUCATION, sums, reports)).toBeUndefined();
});

test('which reports sum a unit: those of its year, and none where it is no unit', () => {
  const before = { ...head('county-2022.md', '青石县', 2022) };
  const town = head('towns/甲镇.md', '甲镇');
  const reports = folderOf(before, EDUCATION, OTHER_YEAR, town);
  for (const sum of [{ units: ['units/**'] }, { register: [EDUCATION.organ] }]) {
    const sums = declared({ file: 'county-*.md', ...sum });
    expect(summedBy(EDUCATION, sums, reports)).toEqual([COUNTY]);
    expect(summedBy(town, sums, reports)).toEqual([]);
  }
  expect(
    summedBy(OTHER_YEAR, declared({ file: 'county-*.md', units: ['units/**'] }), reports),
  ).toEqual([before]);
});

test('neighbours are the same object as long as there are none', () => {
  const none = new Reports<never>();
  expect(neighboursOf(COUNTY, none)).toBe(neighboursOf(EDUCATION, none, declared({})));
});

describe('in nianbao.json', () => {
  const told = (text: string) =>
    readConfig(text).faults.map(
      ({ from, to, message }) => `${message.key} ${text.slice(from, to)}`,
    );

  test('sums are read', () => {
    const { sums, faults } = readConfig(
      '{ "sums": [{ "file": "县.md", "units": ["units/*.md"], "register": ["某局"] }, ] }',
    );
    expect(faults).toEqual([]);
    expect(sums).toEqual([{ file: '县.md', units: ['units/*.md'], register: ['某局'] }]);
  });

  test.each([
    ['{ "sums": {} }', ['config/array {}']],
    ['{ "sums": ["a"] }', ['config/object "a"']],
    ['{ "sums": [{ "units": ["a"] }] }', ['config/no-sum { "units": ["a"] }']],
    ['{ "sums": [{ "file": "a" }] }', ['config/no-units { "file": "a" }']],
    ['{ "sums": [{ "file": 1, "units": ["a"] }] }', ['config/string 1']],
    ['{ "sums": [{ "file": " ", "units": ["a"] }] }', ['config/empty " "']],
    ['{ "sums": [{ "file": "a", "units": "b" }] }', ['config/array "b"']],
    ['{ "sums": [{ "file": "a", "units": [] }] }', ['config/empty []']],
    ['{ "sums": [{ "file": "a", "units": ["b", "../c"] }] }', ['config/outside "../c"']],
    ['{ "sums": [{ "file": "/a", "units": ["b"] }] }', ['config/outside "/a"']],
    ['{ "sums": [{ "file": "a", "register": ["b", "b "] }] }', ['config/twice "b "']],
    ['{ "sums": [{ "file": "a", "register": "*.txt" }] }', ['config/one-file "*.txt"']],
    ['{ "sums": [{ "file": "a", "unit": ["b"], "units": ["c"] }] }', ['config/key "unit"']],
    [
      '{ "sums": [{ "file": "a", "units": ["b"] }, { "file": "./a", "units": ["c"] }] }',
      ['config/twice "./a"'],
    ],
  ])('what is wrong is told at its place, and counts for nothing: %s', (text, faults) => {
    expect(told(text)).toEqual(faults);
    expect(readConfig(text).sums.length).toBe(faults[0]?.includes('./a') ? 1 : 0);
  });

  const config = '{ "sums": [{ "file": "县.md", "register": "lists/单位.txt" }] }';
  const withFile = (register: string | undefined) =>
    nearestConfig(`${FOLDER}county.md`, (uri) => {
      if (uri === `${FOLDER}nianbao.json`) return Promise.resolve(config);
      return Promise.resolve(
        decodeURI(uri).endsWith('/青石/lists/单位.txt') ? register : undefined,
      );
    });

  test('a register may be a file of names, one a line', async () => {
    const found = await withFile(
      '\ufeff# 本县各单位\r\n青石县教育局\r\n\r\n 青石县财政局 \n青石县财政局',
    );
    expect(found?.config.sums[0]?.register).toEqual(['青石县教育局', '青石县财政局']);
    expect(found?.config.faults).toEqual([]);
  });

  test.each([
    [undefined, 'config/register-unread'],
    ['# 空\n', 'config/register-empty'],
  ])('a register that gives no names leaves its sum open, and is told', async (text, key) => {
    const found = await withFile(text);
    const [fault] = found?.config.faults ?? [];
    expect(fault?.message.key).toBe(key);
    expect(config.slice(fault?.from, fault?.to)).toBe('"lists/单位.txt"');
    expect(found?.config.sums[0]).toMatchObject({ unread: 'lists/单位.txt' });
  });
});
