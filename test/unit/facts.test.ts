import { expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { factsOf } from '../../shared/src/draft/facts';
import { figureOf } from '../../shared/src/facts/figures';
import { organKey } from '../../shared/src/facts/organ-key';
import type { ReportFacts } from '../../shared/src/facts/types';
import { neighboursOf } from '../../shared/src/folder/neighbours';
import { Reports } from '../../shared/src/folder/reports';
import { NO_POLICY } from '../../shared/src/policy/types';
import { verdictOf } from '../../shared/src/policy/verdict';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const TEXT = STANDARD_REPORTS['2021'];
const URI = 'file:///reports/2023.md';

test('facts are plain data, and have each figure with its place', () => {
  const facts = factsOf(draftOf(TEXT), URI);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  const figure = figureOf(facts, 'two', 'penalty', 'decisions');
  expect(figure?.value).toEqual({ units: 129n, scale: 0 });
  const { start, end } = figure?.range ?? {};
  expect(TEXT.split('\n')[start?.line ?? -1]?.slice(start?.character, end?.character)).toBe('129');
  expect(facts.sentences.length).toBeGreaterThan(0);
});

test('a figure that is blank or has no cell is not known, and never 0', () => {
  const blank = TEXT.replace('| 行政处罚 | 129 |', '| 行政处罚 |  |');
  const facts = factsOf(draftOf(blank), URI);
  expect(figureOf(facts, 'two', 'penalty', 'decisions')?.value).toBeUndefined();
  expect(figureOf({ ...facts, tables: [] }, 'two', 'penalty', 'decisions')).toBeUndefined();
});

/** Names of which those of a line are one organ, and those of two lines are not. */
const ORGANS: readonly (readonly string[])[] = [
  ['青石县', '青石县人民政府', '青石縣人民政府', '青石县 人民政府', '青石县政府'],
  ['青石县人民政府办公室', '青石县政府办公室', '青石县人民政府办'],
  ['青石县人民政府（本级）', '青石县本级', '青石县政府(本级)'],
  ['青石县云溪镇人民政府', '青石县云溪镇'],
  ['临江市南湖街道办事处', '临江市南湖街道', '临江市南湖街道办'],
  ['临江市南湖街道党政办公室', '临江市南湖街道党政办'],
  ['青石县水利局', '青石县水利局 ', '青石縣水利局', '青石县水利局（河长制办公室）'],
  ['青石县卫生健康委员会', '青石县卫生健康委'],
  ['临江经济开发区管理委员会', '临江经济开发区管委会'],
  ['国家税务总局青石县税务局', '青石县税务局'],
  ['国家税务总局'],
  ['中华人民共和国临江海关', '临江海关'],
  ['青石县公安局', '青石县公安局'],
  ['青石县公安局（交通管理局）', '青石县公安局(交通管理局)'],
  ['青石县自然资源局（高新区分局）', '青石县自然资源局(高新区分局)'],
  ['临江海关（关区）', '临江海关 (关区)'],
  ['青石县水务局'],
];

test('one organ is the same however its name is written, and its office is another', () => {
  const keys = ORGANS.map((names) => new Set(names.map(organKey)));
  expect(keys.map(({ size }) => size)).toEqual(keys.map(() => 1));
  expect(new Set(keys.flatMap((key) => [...key])).size).toBe(ORGANS.length);
  expect(organKey('')).toBe('');
});

const PROSE = [
  '一、总体情况',
  '（一）县政府网站首页新设公开专栏，方便群众查阅。2022年组织两期业务培训，覆盖各乡镇；按季度通报更新情况，逐项整改。',
  '二是2022年度组织两期业务培训，覆盖各乡镇。',
  '本年度未收取信息处理费，也没有减免的情形。',
  '全年没有发生行政复议和行政诉讼案件，也无责任追究。',
  '本报告所列数据的统计期限自2022年1月1日起。',
  '本报告电子版可以在县政府门户网站下载，欢迎查阅。',
  '（四）政府信息公开平台建设情况',
].join('\n\n');

test('a sentence has a number by its words alone; what is the same in all reports has none', () => {
  const facts = factsOf(draftOf(`青石县2022年政府信息公开工作年度报告\n\n${PROSE}\n`), URI);
  const prints = facts.sentences.filter((_, index) => index % 3 === 0);
  const lines = facts.sentences.filter((_, index) => index % 3 === 1);
  expect(prints).toHaveLength(4);
  // The second and the last differ in their numbering and in how they name the year.
  expect(prints[3]).toBe(prints[1]);
  expect(new Set(prints).size).toBe(3);
  expect(lines).toEqual([4, 4, 4, 6]);
});

test('of reports of one organ, the one a year before is found unless there are two', () => {
  const reports = new Reports();
  const head = (year: number, uri = `file:///${year}`) => ({
    uri,
    organ: '青石县',
    organKey: '青石县',
    year,
  });
  for (const year of [2021, 2023, 2022]) reports.put(head(year));
  expect(reports.lastYearOf(head(2023))?.uri).toBe('file:///2022');
  expect(reports.nextYearOf(head(2023))).toBeUndefined();
  reports.put(head(2022, 'file:///copy'));
  expect(reports.lastYearOf(head(2023))).toBeUndefined();
  reports.remove('file:///2022');
  expect(reports.lastYearOf(head(2023))?.uri).toBe('file:///copy');
});

test('of several reports of last year none is taken, and the report says so once', () => {
  const before = readText('test/fixtures/report-2021-last-year.md');
  const reports = new Reports<ReportFacts>();
  for (const name of ['2022.md', '2022-final.md']) {
    reports.put(factsOf(draftOf(before), `file:///reports/${name}`));
  }
  const draft = draftOf(TEXT.replace('比上年增长12.5%', '比上年增长12.6%'));
  const neighbours = neighboursOf(factsOf(draft, URI), reports);
  const { findings } = verdictOf(draft, NO_POLICY, neighbours);
  const told = findings.filter(({ rule }) => rule.startsWith('series.'));
  expect(told.map(({ rule }) => rule)).toEqual(['series.twice']);
  expect(told.map(({ message }) => message.args?.files)).toEqual(['2022-final.md、2022.md']);
  reports.remove('file:///reports/2022-final.md');
  expect(neighboursOf(factsOf(draft, URI), reports).lastYears).toBeUndefined();
});
