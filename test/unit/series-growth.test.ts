import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { say } from '../../shared/src/messages';
import { isGrowth, priorYears } from '../../shared/src/numbers/share';
import { statedNumbers } from '../../shared/src/numbers/stated';
import { findingsIn, swap } from '../helpers/check';
import { factsOfFile } from '../helpers/neighbours';
import { STANDARD_REPORTS } from '../helpers/texts';

const SENTENCE =
  '收到政府信息公开申请54件，比上年增长12.5%，办结50件，其中予以公开占62%，结转下年度继续办理4件。';
const lastYear = factsOfFile('test/fixtures/report-2021-last-year.md');

/** What the rule says of a sentence in the report for 2023, which has 54 requests; last year had 48. */
function saidOf(sentence: string) {
  const text = swap(STANDARD_REPORTS['2021'], SENTENCE, sentence);
  const found = findingsIn(text, { lastYear }).filter(({ rule }) => rule === 'series.growth');
  return found.map((one) => ({ text, finding: one, words: text.slice(one.from, one.to) }));
}

describe('what last year’s report gives is right:', () => {
  test.each([
    '收到政府信息公开申请54件，比上年增长12.5%。',
    '收到政府信息公开申请54件，同比增长13%。',
    '收到政府信息公开申请54件，同比增长12%。',
    '收到政府信息公开申请54件，较上年增长约10%。',
    '收到政府信息公开申请54件，较2022年增长12.5%。',
    '收到政府信息公开申请54件，同比增长10%以上。',
    '办结政府信息公开申请50件，比上年增长4.2%。',
    '收到自然人提出的政府信息公开申请48件，同比增长17.1%。',
    '作出行政许可1106件，同比增长6%。',
    '行政事业性收费476.42万元，同比增长10.5%。',
    '因政府信息公开引发行政复议6件，同比增长200%。',
  ])('%s', (sentence) => {
    expect(saidOf(sentence)).toEqual([]);
  });
});

describe('what it does not give is told:', () => {
  test.each([
    ['收到政府信息公开申请54件，比上年增长17.4%。', '17.4', '上年 48、本年 54，增长 12.5%'],
    ['收到政府信息公开申请54件，较2022年增长20%。', '20', '上年 48、本年 54，增长 13%'],
    ['政府信息公开申请数量下降10%。', '10', '增长 13%'],
    ['作出行政许可1106件，同比增长38%。', '38', '“行政许可”上年 1043、本年 1106，增长 6%'],
    ['行政事业性收费476.42万元，同比下降10.5%。', '10.5', '上年 431.08、本年 476.42，增长 10.5%'],
    ['办结政府信息公开申请50件，同比增长25%。', '25', '上年 48、本年 50，增长 4%'],
  ])('%s', (sentence, words, part) => {
    const [said, ...others] = saidOf(sentence);
    expect(others).toEqual([]);
    expect(said?.words).toBe(words);
    expect(said && say(said.finding.message, 'zh-cn')).toContain(part);
  });
});

describe('of what is not about all of last year nothing is said:', () => {
  test.each([
    '收到政府信息公开申请54件，较2019年增长38.5%。',
    '收到政府信息公开申请54件，较前年增长38.5%。',
    '收到政府信息公开申请54件，环比增长38.5%。',
    '收到政府信息公开申请54件，网上申请同比增长38.5%。',
    '收到政府信息公开申请54件，其中网上申请40件，同比增长38.5%。',
    '办结政府信息公开申请50件，办结率同比提高25%。',
    '第四季度收到政府信息公开申请同比增长38.5%。',
    '预计明年收到政府信息公开申请增长38.5%。',
    '收到政府信息公开申请54件，连续三年增长38.5%。',
    '收到政府信息公开申请54件，年均增长38.5%。',
    '门户网站访问量同比增长38.5%。',
    '收到政府信息公开申请54件，其中自然人申请48件，占88.9%，比上年上升38.5%。',
    '办结政府信息公开申请50件，办结率92.6%，同比上升3.1%。',
    '收到政府信息公开申请54件，增幅较上年回落25%。',
    '收到政府信息公开申请同比增幅由上年的30%降至12.5%。',
    '收到政府信息公开申请54件、办结50件，同比分别增长12.5%、4.2%。',
    '收到政府信息公开申请54件，行政复议6件，分别比上年增长12.5%和200%。',
    // Last year had none: nobody can say by how much it grew.
    '处理补正后申请内容仍不明确的政府信息公开申请0件，保护第三方合法权益的增长100%。',
    // Told as impossible whatever last year was.
    '收到政府信息公开申请54件，比上年增长12.71%。',
  ])('%s', (sentence) => {
    expect(saidOf(sentence)).toEqual([]);
  });
});

test('the fix writes the growth at its own precision, and only where it goes the same way', () => {
  const [up] = saidOf('收到政府信息公开申请54件，比上年增长17.4%。');
  const [edit] = up?.finding.fixes ?? [];
  expect(up && applyEdits(up.text, edit?.edits ?? [])).toContain('比上年增长12.5%。');
  const [down] = saidOf('收到政府信息公开申请54件，比上年下降10%。');
  expect(down?.finding.fixes).toEqual([]);
});

test.each([
  '收到政府信息公开申请54件，比上年增长12.5%。',
  '收到政府信息公开申请54件，比上年增加6件。',
])('what is right with a mistake of either table put right is not told: %s', (sentence) => {
  const row = '| 一、本年新收政府信息公开申请数量 |  |  | 48 | 5 | 0 | 1 | 0 | 0 | 54 |';
  const text = swap(
    swap(STANDARD_REPORTS['2021'], SENTENCE, sentence),
    row,
    row.replace('54', '45'),
  );
  const rules = findingsIn(text, { lastYear }).map(({ rule }) => rule);
  expect(rules).toEqual(['table.identity']);
});

test('the years before that a growth allows are those from which it is a growth', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 400 }),
      fc.integer({ min: 1, max: 400 }),
      fc.nat({ max: 2000 }),
      fc.constantFrom('', '约', '近'),
      fc.constantFrom('up', 'down'),
      (now, before, tenths, about, direction) => {
        const [stated] = statedNumbers(`${about}${Math.floor(tenths / 10)}.${tenths % 10}%`);
        if (!stated) return;
        const allowed = priorYears(stated, BigInt(now), direction, 2000).includes(BigInt(before));
        const exact = (value: number) => ({ units: BigInt(value), scale: 0 });
        expect(isGrowth(stated, exact(now), exact(before), direction)).toBe(allowed);
      },
    ),
  );
});
