import { expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { factsOf } from '../../shared/src/draft/facts';
import { figureOf } from '../../shared/src/facts/figures';
import { organKey } from '../../shared/src/facts/organ-key';
import { Reports } from '../../shared/src/folder/reports';
import { STANDARD_REPORTS } from '../helpers/texts';

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

test('one organ is the same however its name is written, and its office is another', () => {
  const names = ['青石县', '青石县人民政府', '青石縣人民政府', '青石县 人民政府'];
  expect(new Set(names.map(organKey)).size).toBe(1);
  expect(organKey('青石县人民政府办公室')).not.toBe(organKey('青石县'));
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
