import { describe, expect, test } from 'vitest';
import { say } from '../../shared/src/messages';
import { findingsIn, swap } from '../helpers/check';
import { factsOfFile } from '../helpers/neighbours';
import { STANDARD_REPORTS } from '../helpers/texts';

const SENTENCE =
  '收到政府信息公开申请54件，比上年增长12.5%，办结50件，其中予以公开占62%，结转下年度继续办理4件。';
const lastYear = factsOfFile('test/fixtures/report-2021-last-year.md');

/** What is said of a sentence in the report for 2023, which has 54 requests; last year had 48. */
function saidOf(sentence: string, neighbours: Parameters<typeof findingsIn>[1] = {}) {
  const text = swap(STANDARD_REPORTS['2021'], SENTENCE, sentence);
  return findingsIn(text, neighbours).map((one) => ({
    brief: `${one.rule} «${text.slice(one.from, one.to)}»`,
    related: one.related.map(({ from, to }) => text.slice(from, to)),
    words: say(one.message, 'zh-cn'),
    english: say(one.message, 'en'),
  }));
}

describe('what two numbers of a sentence do not give is told without last year’s report:', () => {
  test.each([
    ['收到政府信息公开申请54件，比上年的49件增加6件。', '6', '增加 5'],
    ['收到政府信息公开申请54件，比上年的48件减少6件。', '6', '增加 6'],
    ['收到政府信息公开申请54件（上年48件），增长25%。', '25', '增长 13%，这里写增长 25%'],
    ['收到政府信息公开申请54件，2022年为48件，增加16件。', '16', '增加 6'],
    ['2022年收到政府信息公开申请48件，2023年收到54件，增加16件。', '16', '增加 6'],
    ['政府信息公开申请由上年的48件升至54件，增加5件。', '5', '增加 6'],
    ['收到政府信息公开申请54件，上年为48件，是上年的2倍。', '2倍', '1.13 倍'],
    [
      '收到政府信息公开申请54件，上年为48件，与上年持平。',
      '持平',
      '上年 48、本年 54，这里写与上年持平',
    ],
    ['上年收到政府信息公开申请47件，本年收到54件，增加6件。', '6', '增加 7'],
    ['行政事业性收费476.42万元，比上年的431.08万元增加54.34万元。', '54.34', '增加 45.34'],
  ])('%s', (sentence, words, part) => {
    const [said, ...others] = saidOf(sentence);
    expect(others.map(({ brief }) => brief)).toEqual([]);
    expect(said?.brief).toBe(`claim.change «${words}»`);
    expect(said?.words).toContain(part);
    expect(said?.english).not.toMatch(/[{}]|undefined|□/u);
    expect(said?.related).toHaveLength(2);
  });
});

describe('nothing is said where they give it, or are not certain:', () => {
  test.each([
    '收到政府信息公开申请54件，比上年的49件增加5件。',
    '收到政府信息公开申请54件，比上年的48件增加6件，增长12.5%。',
    '收到政府信息公开申请54件，上年为48件，增长13%。',
    '收到政府信息公开申请54件，比上年的40余件增加6件。',
    '收到政府信息公开申请54件，比上年的约50件增加6件。',
    '收到政府信息公开申请54件，比上年的49件增加近10件。',
    '收到政府信息公开申请54件，办结50件，比上年的48件增加6件。',
    '收到政府信息公开申请54件，上年办结48件，增加5件。',
    '收到政府信息公开申请54件，其中网上申请40件，比上年的30件增加6件。',
    '收到政府信息公开申请54件，比上年的48件有所增加，第四季度增加3件。',
    '行政事业性收费4764200元，比上年的4310800元增加45.34万元。',
    // Money that was rounded.
    '行政事业性收费476万元，比上年431万元增加45.34万元。',
    '行政事业性收费476.4万元，比上年的431万元增加45.34万元。',
    '行政事业性收费476万元，比上年的431万元增加46万元。',
    '行政事业性收费4.8百万元，比上年的431万元增加45万元。',
  ])('%s', (sentence) => {
    expect(saidOf(sentence).map(({ brief }) => brief)).toEqual([]);
  });
});

describe('of several years nothing is told, with last year’s report or without:', () => {
  test.each([
    '2021年收到政府信息公开申请40件，2022年收到48件，增加8件，2023年收到54件，增加6件。',
    '2021年收到政府信息公开申请40件，2022年收到政府信息公开申请48件，增长20%，2023年收到政府信息公开申请54件，增长12.5%。',
    '2021年收到政府信息公开申请40件，2022年收到48件，增加8件；2023年收到54件，比上年增加6件。',
    '2020年收到政府信息公开申请30件，2021年40件，2022年48件，2023年54件，比上年增加6件。',
    '收到政府信息公开申请54件，上年为48件，同比增加6件，较2021年增加14件。',
    '收到政府信息公开申请54件，2021年为40件，比上年增加6件。',
    '收到政府信息公开申请54件（2021年40件），同比增加6件。',
    '收到政府信息公开申请54件（2022年48件，2021年40件），比上年增加6件。',
    '收到政府信息公开申请54件（上年48件），比2021年增加14件，增长35%。',
    '收到政府信息公开申请54件，比上年48件增加6件，比2021年增加14件，增加35%。',
    '收到政府信息公开申请54件，比2019年的39件增加15件，增长38.5%。',
    '收到政府信息公开申请54件，比2019年的39件增加5件。',
  ])('%s', (sentence) => {
    expect([saidOf(sentence), saidOf(sentence, { lastYear })]).toEqual([[], []]);
  });
});

describe('of a number and two changes the one that fits neither of the others is told, once:', () => {
  test.each([
    ['收到政府信息公开申请54件，上年为47件，增加6件，增长12.5%。', '47', '上年应为 48'],
    ['收到政府信息公开申请54件，上年为48件，增加5件，增长12.5%。', '5', '增加 6'],
    ['收到政府信息公开申请54件，上年为48件，增加6件，增长25%。', '25', '增长 13%'],
    ['收到政府信息公开申请54件，上年为64件，减少6件，下降10%。', '64', '上年应为 60'],
  ])('%s', (sentence, words, part) => {
    const [said, ...others] = saidOf(sentence);
    expect(others).toEqual([]);
    expect(said?.brief).toBe(`claim.change «${words}»`);
    expect(said?.words).toContain(part);
    expect(said?.english).not.toMatch(/[{}]|undefined|□/u);
  });

  test('nothing where no two of them agree', () => {
    expect(saidOf('收到政府信息公开申请54件，上年为47件，增加9件，增长25%。')).toEqual([]);
  });

  test.each([
    '现行有效行政规范性文件84件，上年为62件，增加24件，减少2件。',
    '现行有效行政规范性文件84件，比上年增加24件，减少2件。',
  ])('what came and what went are no change: %s', (sentence) => {
    expect([saidOf(sentence), saidOf(sentence, { lastYear })]).toEqual([[], []]);
  });
});

test('where a table or last year’s report tells which number is wrong, that one is told', () => {
  const told = (sentence: string, neighbours = {}) =>
    saidOf(sentence, neighbours).map(({ brief }) => brief);
  expect(told('收到政府信息公开申请45件，比上年的48件增加6件。')).toEqual(['claim.figure «45»']);
  const wrongBefore = '收到政府信息公开申请54件，比上年的47件增加6件。';
  expect(told(wrongBefore, { lastYear })).toEqual(['series.growth «47»']);
  expect(told(wrongBefore)).toEqual(['claim.change «6»']);
  const wrongChange = '收到政府信息公开申请54件，比上年的48件增加5件。';
  expect(told(wrongChange, { lastYear })).toEqual(['series.growth «5»']);
  expect(told('收到政府信息公开申请54件，比上年的48件增长12.71%。')).toEqual([
    'claim.growth «12.71»',
  ]);
});
