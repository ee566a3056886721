import { expect, test } from 'vitest';
import { brief, swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

const SEARCH = '完善政府信息公开专栏的检索和下载功能。';

/** What is found in the standard report, which counts 54 requests, with other words in section one. */
const found = (words: string) => brief(swap(STANDARD_REPORTS['2021'], SEARCH, words));

test.each([
  '12月收到申请7件，为全年最多。',
  '12月份收到申请7件。',
  '1月至6月收到申请27件。',
  '2023年6月底前收到申请27件。',
  '十一月，收到申请5件。',
  '10月15日收到申请1件。',
  '2023年11月，收到政府信息公开申请5件，办结5件。',
  '2023年上半年，收到政府信息公开申请27件，办结20件。',
  '县政府本级，收到申请27件。',
  '12月，未收到政府信息公开申请。',
  '例如，收到1件政府信息公开申请，要求公开规划图。',
  '延期答复申请3件。',
])('a part of the year or of the whole is none of it: %s', (words) => {
  expect(found(words)).toEqual([]);
});

test('a part is not more than the whole, however it is narrowed', () => {
  expect(found('2023年11月，收到政府信息公开申请55件。')).toEqual(['claim.figure «55»']);
});

test.each([
  '截至12月31日，共收到政府信息公开申请55件。',
  '1月1日至12月31日，收到政府信息公开申请55件。',
  '截至2023年12月底，收到政府信息公开申请55件。',
  // What was narrow in one sentence is not in the next.
  '上半年，组织培训。全年收到政府信息公开申请55件。',
])('the first and the last day of the year narrow nothing: %s', (words) => {
  expect(found(words)).toEqual(['claim.figure «55»']);
});

test('numbers of topics in brackets are of nothing that the form counts', () => {
  expect(found('申请内容主要涉及征地拆迁（20件）、城乡建设（12件）等方面。')).toEqual([]);
});
