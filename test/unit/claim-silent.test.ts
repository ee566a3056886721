import { expect, test } from 'vitest';
import { brief, swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

const TOLD = '因政府信息公开被申请行政复议6件、行政诉讼2件。';

/** The standard report with other words about its six reviews and two suits. */
function found(words: string): string[] {
  const report = swap(STANDARD_REPORTS['2021'], TOLD, words);
  return brief(report).filter((one) => one.startsWith('claim.silent'));
}

test('reviews and suits in table four of which the prose never speaks are told at their totals', () => {
  expect(found('')).toEqual(['claim.silent «6»', 'claim.silent «2»']);
  expect(found('办理行政复议6件。')).toEqual(['claim.silent «2»']);
});

test.each([
  '妥善处理行政复议与行政诉讼。',
  '复议和应诉工作依法开展。',
  '复议后起诉的案件均已办理。',
  '被提起复议、诉讼的，逐件分析原因。',
])('prose that speaks of them, with a number or without, is left alone: %s', (words) => {
  expect(found(words)).toEqual([]);
});

test('a total of several cells is told at the first that is not 0', () => {
  const suits = swap(
    swap(STANDARD_REPORTS['2021'], TOLD, '办理行政复议6件。'),
    '| 0 | 6 | 0 | 0 | 6 | 1 | 0 | 1 | 0 | 2 | 0 | 0 | 0 | 0 | 0 |',
    '| 0 | 6 | 0 | 0 | 6 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 0 | 3 |',
  );
  const [finding, ...others] = brief(suits);
  expect([finding, others]).toEqual(['claim.silent «3»', []]);
});

test('where there are none, or the figures are blank, there is nothing to speak of', () => {
  const row = '| 0 | 6 | 0 | 0 | 6 | 1 | 0 | 1 | 0 | 2 | 0 | 0 | 0 | 0 | 0 |';
  for (const other of ['|  0'.repeat(15), '|  '.repeat(15)]) {
    const report = swap(swap(STANDARD_REPORTS['2021'], TOLD, ''), row, `${other} |`);
    expect(brief(report).filter((one) => one.startsWith('claim.'))).toEqual([]);
  }
});
