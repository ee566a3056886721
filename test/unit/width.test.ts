import { expect, test } from 'vitest';
import { displayWidth } from '../../shared/src/text/width';

test.each([
  ['', 0],
  ['0', 1],
  ['行政许可', 8],
  ['１２', 4],
  ['　', 2],
  ['\u00a0', 1],
  ['\u200b\ufeff', 0],
  ['𠮷', 2],
  ['e\u0301', 1],
  ['👍🏽', 2],
  ['👨‍👩‍👧', 2],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
  expect(displayWidth(text, 'wide')).toBe(width);
});

test('what is ambiguous takes one column or two, as the font has it', () => {
  expect(displayWidth('3.危及“三安全一稳定”')).toBe(20);
  expect(displayWidth('3.危及“三安全一稳定”', 'wide')).toBe(22);
  expect([displayWidth('①—…'), displayWidth('①—…', 'wide')]).toEqual([3, 6]);
});
