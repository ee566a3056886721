import { expect, test } from 'vitest';
import { brief, swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

/** What is said of two sentences in two passages of an otherwise correct report. */
function found(one: string, other: string, ...more: readonly string[]): string[] {
  const good = '完善政府信息公开专栏的检索和下载功能。';
  const said = swap(STANDARD_REPORTS['2021'], good, [good, one, ...more].join('\n\n'));
  const report = swap(said, '修订答复文书范本，', `${other}修订答复文书范本，`);
  return brief(report).filter((finding) => finding.startsWith('claim.'));
}

const SAID = '通过政府门户网站公开专栏发布政策解读';

test.each([
  [`全年${SAID}20条。`, `${SAID}16条。`],
  [`2023年，${SAID}20条。`, `${SAID}共16条。`],
  [`今年以来，${SAID}20条。`, `${SAID}共16条。`],
  [`${SAID}20条，组织培训。`, `组织培训，${SAID}16条。`],
  [`${SAID}２０条。`, `${SAID}十六条。`],
])('the same said with two numbers is told at the second: %s %s', (one, other) => {
  const [finding, ...others] = found(one, other);
  expect([finding?.replace(/十六/u, '16'), others]).toEqual(['claim.twice «16»', []]);
});

test.each([
  [`${SAID}20条。`, `${SAID}20条。`],
  [`${SAID}20条。`, `${SAID}二十条。`],
  [`${SAID}20条。`, `${SAID}16次。`],
  [`${SAID}20条。`, `${SAID}近30条。`],
  [`${SAID}20余条。`, `${SAID}30条。`],
  [`${SAID}20条。`, `上年${SAID}16条。`],
  [`${SAID}20条。`, `2022年，${SAID}16条。`],
  [`上半年${SAID}20条。`, `${SAID}36条。`],
  [`自条例施行以来，累计${SAID}200条。`, `${SAID}36条。`],
  [`近三年${SAID}200条。`, `${SAID}36条。`],
  [`县教育局${SAID}20条。`, `${SAID}16条。`],
  [`${SAID}20条。`, `${SAID}和图解16条。`],
  [`${SAID}20条、通报3条。`, `${SAID}16条、通报3条。`],
  ['开展培训3次。', '开展培训5次。'],
  [`${SAID}20条；其中图解3条。`, `${SAID}20条；其中图解5条。`],
])('other things, or less certain ones, are left alone: %s %s', (one, other) => {
  expect(found(one, other)).toEqual([]);
});

test('twice in one passage, or three times, it is a list', () => {
  expect(found(`${SAID}20条。${SAID}16条。`, '')).toEqual([]);
  expect(found(`${SAID}20条。`, `${SAID}16条。`, `${SAID}12条。`)).toEqual([]);
});

test('one figure stated with two numbers in other words is told where the table is blank', () => {
  const said = ['因政府信息公开引发行政复议3件。', '政府信息公开类行政复议案件4件。'] as const;
  const blank = (text: string) => swap(text, '| 0 | 6 | 0 | 0 | 6 | 1 |', '|  |  |  |  |  | 1 |');
  const report = (one: string, other: string) =>
    blank(
      swap(
        swap(STANDARD_REPORTS['2021'], '被申请行政复议6件、行政诉讼2件。', `${one}行政诉讼2件。`),
        '完善政府信息公开专栏的检索和下载功能。',
        `完善政府信息公开专栏。${other}`,
      ),
    );
  const told = (text: string) => brief(text).filter((finding) => finding.startsWith('claim.'));
  expect(told(report(...said))).toEqual(['claim.twice «4»']);
  expect(told(report(said[0], said[0]))).toEqual([]);
  // Received may be counted with those carried in, or without.
  expect(told(report('收到政府信息公开申请54件。', said[1]))).toEqual([]);
});
