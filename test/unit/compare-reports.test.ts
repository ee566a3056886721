import { describe, expect, test } from 'vitest';
import { readDraftFile } from '../../shared/src/draft/file';
import {
  type Comparison,
  compareReports,
  type FindingLine,
} from '../../shared/src/features/compare';
import { comparisonMarkdown, comparisonText } from '../../shared/src/features/compare/write';
import { exportReport } from '../../shared/src/features/export';
import { displayWidth } from '../../shared/src/text/width';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const OLD = STANDARD_REPORTS['2019'];

function compared(before: string, after: string): Comparison {
  const report = (text: string) => exportReport(readDraftFile(text));
  return compareReports(
    { path: 'a.md', report: report(before) },
    { path: 'b.md', report: report(after) },
  );
}

function figure({ tables }: Comparison, table: string, row: string, column: string) {
  return tables
    .find(({ id }) => id === table)
    ?.figures.find((one) => one.row === row && one.column === column);
}

/** The figures that are not what they were, as short lines. */
function changes({ tables }: Comparison): string[] {
  return tables
    .flatMap(({ figures }) => figures)
    .filter(({ change }) => change !== 'none')
    .map(({ row, column, before, after, difference, percent }) =>
      [`${row}/${column}`, before, after, difference, percent].join(' '),
    );
}

function section({ sections }: Comparison, id: string) {
  return sections.find((one) => one.id === id);
}

describe('two versions of a report', () => {
  test('that are the same have no difference', () => {
    const comparison = compared(REPORT, REPORT);
    expect(comparison.relation).toBe('versions');
    expect(changes(comparison)).toEqual([]);
    expect(comparison.tables.map(({ figures }) => figures.length)).toEqual([10, 175, 15]);
    expect(comparison.tables.flatMap(({ alone }) => alone)).toEqual([]);
    for (const { added, dropped } of comparison.sections)
      expect([...added, ...dropped]).toEqual([]);
    expect(section(comparison, 'one')?.share).toBe('100');
  });

  test('that differ in figures give value, difference and percent, exactly', () => {
    const after = swap(
      swap(REPORT, '| 行政许可 | 1106 |', '| 行政许可 | 1,200 |'),
      '476.42',
      '476.4',
    );
    expect(changes(compared(REPORT, after))).toEqual([
      'licence/decisions 1106 1200 94 8.50',
      'fees/amount 476.42 476.4 -0.02 0.00',
    ]);
  });

  test('what is blank is not 0, and what was 0 has no percent', () => {
    const after = swap(
      swap(REPORT, '| 行政处罚 | 129 |', '| 行政处罚 |  |'),
      '| 规章 | 0 | 0 | 0 |',
      '| 规章 | 2 | 0 | 0 |',
    );
    const comparison = compared(REPORT, after);
    expect(changes(comparison)).toEqual(['rules/issued 0 2 2 ', 'penalty/decisions 129   ']);
    expect(figure(comparison, 'two', 'penalty', 'decisions')?.change).toBe('became-unknown');
  });

  test('that differ in a sentence show it in its section', () => {
    const after = swap(REPORT, '逐件审核。', '逐件审核。建立会商制度。');
    const comparison = compared(REPORT, after);
    expect(section(comparison, 'five')).toMatchObject({
      sentences: { before: 2, after: 3 },
      repeated: 2,
      share: '67',
      added: [{ text: '建立会商制度。' }],
      dropped: [],
    });
    expect(section(comparison, 'one')?.share).toBe('100');
    const line = section(comparison, 'five')?.added[0]?.line ?? 0;
    expect(after.split('\n')[line - 1]).toContain('建立会商制度。');
  });

  test('a sentence that stands twice is repeated once where it stood once', () => {
    const after = swap(REPORT, '逐件审核。', '逐件审核。修订答复文书范本，逐件审核。');
    expect(section(compared(REPORT, after), 'five')).toMatchObject({ repeated: 2 });
  });
});

describe('two reports', () => {
  test('of two years of one organ, however it is called, repeat sentences but for the year', () => {
    const before = REPORT.replaceAll('2023', '2022').replace('青溪县', '青溪县人民政府');
    const comparison = compared(before, REPORT);
    expect(comparison.relation).toBe('years');
    expect(section(comparison, 'opening')?.share).toBe('100');
    const versions = compared(REPORT.replace('自2023年', '自2022年'), REPORT);
    expect(section(versions, 'opening')?.share).not.toBe('100');
  });

  test('of two organs, or of whom nobody knows', () => {
    expect(compared(REPORT.replace('青溪县2023', '青石县2023'), REPORT).relation).toBe('organs');
    expect(compared('今天天气很好。', REPORT).relation).toBe('other');
  });

  test('of two editions are compared where rows and columns mean the same', () => {
    const { tables } = compared(OLD, REPORT);
    const [two, three, four] = tables;
    expect(two?.editions).toEqual({ before: '2019', after: '2021' });
    // The edition of 2019 counts other things at what are the same labels.
    expect(two?.figures).toEqual([]);
    expect(two?.alone).toHaveLength(22 + 10);
    // One row of the form of 2019 is three in that of 2021.
    expect(three?.figures).toHaveLength(23 * 7);
    expect(three?.alone).toEqual([]);
    expect(four?.editions).toBeUndefined();
    expect(four?.figures).toHaveLength(15);
  });

  test('a row of one edition is held against the sum of those of the other', () => {
    const after = swap(
      swap(
        REPORT,
        '再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n|  |  | 2',
        '再处理其政府信息公开申请 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n|  |  | 2',
      ),
      '3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '3.其他 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |',
    );
    const other = figure(compared(OLD, after), 'three', 'other', 'total');
    expect(other).toMatchObject({ after: '5', summed: 'after', places: { after: null } });
    expect(figure(compared(after, OLD), 'three', 'other', 'total')).toMatchObject({
      before: '5',
      summed: 'before',
    });
  });

  test('a table that is not there, or stands twice, is not compared', () => {
    const none = REPORT.replace(/\| 行政复议 \|[^#]*## 五/u, '## 五');
    const table = REPORT.slice(REPORT.indexOf('| 行政复议 |'), REPORT.indexOf('## 五'));
    const twice = REPORT.replace('## 五', () => `${table}\n## 五`);
    const reasonOf = ({ tables }: Comparison) => tables.find(({ id }) => id === 'four')?.reason;
    expect(reasonOf(compared(none, REPORT))).toBe('missing-before');
    expect(reasonOf(compared(REPORT, none))).toBe('missing-after');
    expect(reasonOf(compared(twice, REPORT))).toBe('unclear-before');
    expect(reasonOf(compared(none, none))).toBeUndefined();
  });

  test('findings are new, gone, or still there', () => {
    const finding = (fingerprint: string): FindingLine => ({
      rule: 'figure.unit',
      severity: 'warning',
      message: fingerprint,
      line: 1,
      column: 1,
      fingerprint,
    });
    const report = exportReport(readDraftFile(REPORT));
    const { findings } = compareReports(
      { path: 'a.md', report, findings: [finding('one'), finding('two')] },
      { path: 'b.md', report, findings: [finding('two'), finding('three')] },
    );
    expect(findings?.appeared.map(({ message }) => message)).toEqual(['three']);
    expect(findings?.gone.map(({ message }) => message)).toEqual(['one']);
    expect(findings?.remaining.map(({ message }) => message)).toEqual(['two']);
  });

  test('are plain data', () => {
    const comparison = compared(OLD, REPORT);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});

describe('a comparison in words', () => {
  const after = swap(REPORT, '| 行政许可 | 1106 |', '| 行政许可 | 998 |');
  const comparison = compared(REPORT, after);

  test('as text has its columns below each other, by the width at which they show', () => {
    const text = comparisonText(comparison, 'zh-cn');
    expect(text).toContain('同一机关、同一年度的两稿');
    expect(text).toContain('10 个数据项，1 个有变化');
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('998'));
    expect(lines[at]).toMatch(/行政许可 · 本年处理决定数量 {2}1106 {2}998 {2}−108 {2}−9\.76%$/u);
    expect(displayWidth(lines[at] ?? '')).toBe(displayWidth(lines[at - 1] ?? ''));
    expect(text).not.toContain('行政处罚');
    expect(comparisonText(comparison, 'zh-cn', { all: true })).toContain('行政处罚');
  });

  test('as Markdown is a table of figures', () => {
    const markdown = comparisonMarkdown(comparison, 'zh-cn');
    expect(markdown).toMatch(/^# 青溪县 2023/u);
    expect(markdown).toContain('| 行政许可 · 本年处理决定数量 | 1106 | 998 | −108 | −9.76% |');
  });

  test('says where the editions differ, and names what is not compared', () => {
    const text = comparisonText(compared(OLD, REPORT), 'en');
    expect(text).toContain('two editions (2019 before, 2021 after)');
    expect(text).toContain('22 figures that only the first edition has, not compared: ');
  });

  test('of figures that are known in one of the two only gives their number, where they are many', () => {
    const blank = REPORT.replace(/(?<=\| )\d+(?= \|)/gu, '');
    const text = comparisonText(compared(blank, REPORT), 'zh-cn');
    expect(text).toContain('175 个数据项前一份未知，后一份有数字');
    expect(text).not.toContain('—  48');
  });
});
