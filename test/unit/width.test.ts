import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../shared/src/text/width';
import { STANDARD_REPORTS } from '../helpers/texts';

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

/** The library is right about every writing of the world; it is slow to load, and tests have the time. */
describe('as the library says', () => {
  const wide = { ambiguousIsNarrow: false };
  const differing = (texts: readonly string[]) =>
    texts.filter(
      (text) =>
        displayWidth(text) !== stringWidth(text) ||
        displayWidth(text, 'wide') !== stringWidth(text, wide),
    );

  test('any character of the first plane by itself', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(differing(characters)).toEqual([]);
  });

  test('what is put together of several', () => {
    const texts = [
      '❤️',
      '❤',
      '1️⃣',
      '1⃣',
      '🇨🇳',
      '👩‍🚀',
      '❤‍🔥',
      'が',
      'ｶﾞ',
      'ｶﾞー',
      '한',
      'नि',
      'a\ufe0f',
      '\u0301',
    ];
    expect(differing([...texts, ...texts.map((text) => `（${text}）3.危及“三安全”`)])).toEqual([]);
  });

  test('every line of the reports', () => {
    const texts = Object.values(STANDARD_REPORTS).flatMap((report) => report.split('\n'));
    expect(texts.length).toBeGreaterThan(100);
    expect(differing(texts)).toEqual([]);
  });
});
