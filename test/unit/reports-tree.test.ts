import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Root } from '../../client/src/reports/folders';
import { lookOf } from '../../client/src/reports/look';
import type { Layout, ReportsNode } from '../../client/src/reports/nodes';
import { treeOf } from '../../client/src/reports/tree';
import type { ReportItem } from '../../shared/src/names';

const seen = vi.hoisted(() => ({ language: 'en' }));

vi.mock('vscode', () => ({
  env: {
    get language() {
      return seen.language;
    },
  },
  workspace: { getConfiguration: () => ({ get: () => 'auto' }) },
}));

beforeEach(() => {
  seen.language = 'en';
});

const COUNTY: Root = { uri: 'file:///reports/county', name: 'county' };
const CITY: Root = { uri: 'file:///reports/city', name: 'city' };
const BY_ORGAN: Layout = { grouping: 'organ', order: 'name' };
const BY_FOLDER: Layout = { grouping: 'folder', order: 'name' };

/** A report below the county’s folder, without a finding but for those that are given. */
function report(
  path: string,
  organ: string,
  year: number | undefined,
  found: Partial<ReportItem> = {},
): ReportItem {
  const uri = path.includes(':') ? path : `${COUNTY.uri}/${path}`;
  const known = { uri, organ, organKey: organ, errors: 0, warnings: 0, others: 0 };
  return { ...known, ...(year !== undefined && { year }), ...found };
}

/** The rows as a user sees them: icon, words, and below them, further in, what is in them. */
function shown(nodes: readonly ReportsNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const { label, description, icon } = lookOf(node);
    const row = `${'  '.repeat(depth)}${icon.id}: ${[label, description].filter(Boolean).join(' | ')}`;
    return [row, ...(node.kind === 'report' ? [] : shown(node.children, depth + 1))];
  });
}

describe('by organ', () => {
  test('an organ has its years below it, the newest first, and shows the worst of them', () => {
    const reports = [
      report('2021.md', '青石县', 2021),
      report('2023.md', '青石县', 2023, { errors: 2, warnings: 1 }),
      report('2022.md', '青石县', 2022, { warnings: 1, others: 3 }),
    ];
    expect(shown(treeOf(reports, [COUNTY], BY_ORGAN))).toEqual([
      'error: 青石县 | 3 reports · 2 errors · 2 warnings · 3 notes',
      '  error: 2023 report | 2 errors · 1 warning',
      '  warning: 2022 report | 1 warning · 3 notes',
      '  pass: 2021 report',
    ]);
  });

  test('an organ with one report is one row, and organs stand by their pinyin', () => {
    const reports = [
      report('a.md', '云泽县水利局', 2023),
      report('b.md', '云泽县财政局', 2023, { others: 1 }),
      report('c.md', '安平县', 2023),
    ];
    expect(shown(treeOf(reports, [COUNTY], BY_ORGAN))).toEqual([
      'pass: 安平县 | 2023 report',
      'pass: 云泽县财政局 | 2023 report · 1 note',
      'pass: 云泽县水利局 | 2023 report',
    ]);
  });

  test('one that was not read says why, and what has no name stands last, by its file', () => {
    const reports = [
      report('drafts/%E7%A8%BF.md', '', undefined, { errors: 1 }),
      report('broken.md', '', undefined, { unread: 'It is larger than 5 MB' }),
      report('a.md', '青石县', 2023),
    ];
    expect(shown(treeOf(reports, [COUNTY], BY_ORGAN))).toEqual([
      'pass: 青石县 | 2023 report',
      'error: Organ not recognised | 2 reports · 1 error · 1 unread',
      '  error: 稿.md | drafts · 1 error',
      '  circle-slash: broken.md | It is larger than 5 MB',
    ]);
  });

  test('two reports of one organ and year are told apart by their files', () => {
    const reports = [report('a/2023.md', '青石县', 2023), report('b.txt', '青石县', 2023)];
    expect(shown(treeOf(reports, [COUNTY], BY_ORGAN))).toEqual([
      'pass: 青石县 | 2 reports',
      '  pass: 2023 report | 2023.md',
      '  pass: 2023 report | b.txt',
    ]);
  });

  test('a year that is not known stands below the others', () => {
    const reports = [report('x.md', '青石县', undefined), report('2023.md', '青石县', 2023)];
    expect(shown(treeOf(reports, [COUNTY], BY_ORGAN)).slice(1)).toEqual([
      '  pass: 2023 report',
      '  pass: Year not recognised',
    ]);
  });

  test('of several folders of the window each report names its own', () => {
    const reports = [
      report('2022.md', '青石县', 2022),
      report('file:///reports/city/2023.md', '青石县', 2023, { warnings: 1 }),
    ];
    expect(shown(treeOf(reports, [COUNTY, CITY], BY_ORGAN))).toEqual([
      'warning: 青石县 | 2 reports · 1 warning',
      '  warning: 2023 report | city · 1 warning',
      '  pass: 2022 report | county',
    ]);
  });

  test('those with the most to be looked at come first where this is wanted', () => {
    const reports = [
      report('a.md', '甲县', 2023),
      report('b.md', '乙县', 2023, { warnings: 9 }),
      report('c.md', '丙县', 2023, { errors: 1 }),
      report('d.md', '丁县', 2022, { errors: 1 }),
      report('e.md', '丁县', 2023, { errors: 1 }),
    ];
    const nodes = treeOf(reports, [COUNTY], { grouping: 'organ', order: 'findings' });
    expect(nodes.map((node) => lookOf(node).label)).toEqual(['丁县', '丙县', '乙县', '甲县']);
    expect(shown(nodes).slice(1, 3)).toEqual([
      '  error: 2023 report | 1 error',
      '  error: 2022 report | 1 error',
    ]);
  });

  test('last year’s report is known where there is exactly one', () => {
    const reports = [
      report('2020.md', '青石县', 2020),
      report('2022-a.md', '青石县', 2022),
      report('2023.md', '青石县', 2023),
      report('2024.md', '青石县', 2024),
      report('2022-b.md', '青石县', 2022),
    ];
    const [organ] = treeOf(reports, [COUNTY], BY_ORGAN);
    const years = organ?.kind === 'organ' ? organ.children : [];
    const lastYears = years.map((node) => node.kind === 'report' && node.lastYear?.uri);
    expect(lastYears).toEqual([
      `${COUNTY.uri}/2023.md`,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('by folder', () => {
  const reports = [
    report('county-2023.md', '青石县', 2023, { errors: 1 }),
    report('%E5%8D%95%E4%BD%8D/2023/b.md', '青石县水利局', 2023),
    report('%E5%8D%95%E4%BD%8D/2023/a.md', '', undefined, { unread: 'No text' }),
  ];

  test('folders come before files, and a folder in which there is only one is one row with it', () => {
    expect(shown(treeOf(reports, [COUNTY], BY_FOLDER))).toEqual([
      'symbol-folder: 单位/2023 | 2 reports · 1 unread',
      '  pass: 青石县水利局 | 2023 report',
      '  circle-slash: a.md | No text',
      'error: 青石县 | 2023 report · 1 error',
    ]);
  });

  test('of several folders of the window each is a row', () => {
    const all = [...reports, report('file:///reports/city/x.md', '临江市', 2023)];
    const rows = shown(treeOf(all, [COUNTY, CITY], BY_FOLDER));
    expect(rows.filter((row) => !row.startsWith(' '))).toEqual([
      'symbol-folder: city | 1 report',
      'symbol-folder: county | 3 reports · 1 error · 1 unread',
    ]);
  });

  test('a file outside of them stands in the folder that it lies in', () => {
    const all = [...reports, report('file:///elsewhere/drafts/x.md', '临江市', 2023)];
    const rows = shown(treeOf(all, [COUNTY], BY_FOLDER));
    expect(rows.filter((row) => !row.startsWith(' '))).toEqual([
      'symbol-folder: county | 3 reports · 1 error · 1 unread',
      'symbol-folder: drafts | 1 report',
    ]);
  });
});

describe('words', () => {
  test('what is read out has the state in words', () => {
    const reports = [
      report('2022.md', '青石县', 2022),
      report('2023.md', '青石县', 2023, { errors: 1 }),
    ];
    const [organ] = treeOf(reports, [COUNTY], BY_ORGAN);
    expect(organ && lookOf(organ).spoken).toBe('青石县, 2 reports, 1 error');
    const years = organ?.kind === 'organ' ? organ.children : [];
    expect(years.map((node) => lookOf(node).spoken)).toEqual([
      '青石县, 2023 report, 1 error',
      '青石县, 2022 report, No findings',
    ]);
  });

  test('the tooltip says organ, year, file and findings', () => {
    seen.language = 'zh-cn';
    const one = report('%E5%8D%95%E4%BD%8D/2023.md', '青石县', 2023, { warnings: 2 });
    const [node] = treeOf([one], [COUNTY, CITY], BY_ORGAN);
    expect(node && lookOf(node).tooltip).toBe('青石县\n2023 年度\ncounty/单位/2023.md\n2 个警告');
  });
});
