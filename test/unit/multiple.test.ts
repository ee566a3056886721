import { expect, test } from 'vitest';
import { agreesWithRatio } from '../../shared/src/numbers/agrees';
import { formatDecimal } from '../../shared/src/numbers/decimal';
import { readMultiple } from '../../shared/src/numbers/multiple';

test.each([
  ['2倍', '2', 'exact', '2'],
  ['1.5倍', '1.5', 'exact', '1.5'],
  ['两倍', '2', 'exact', '两'],
  ['十二倍', '12', 'exact', '十二'],
  ['近3倍', '3', 'below', '3'],
  ['超过3倍', '3', 'above', '3'],
  ['约1.2倍', '1.2', 'about', '1.2'],
  ['2倍多', '2', 'above', '2'],
  ['2倍以上', '2', 'above', '2'],
  ['2倍左右', '2', 'about', '2'],
])('%s', (words, value, bound, numeral) => {
  const multiple = readMultiple(words);
  expect(multiple && formatDecimal(multiple.value)).toBe(value);
  expect(multiple?.bound).toBe(bound);
  expect(words.slice(multiple?.from, multiple?.to)).toBe(numeral);
});

test.each([
  '倍',
  '0倍',
  '成倍',
  '2.3.4倍',
  '2倍还多',
  '上升2倍',
  '2倍2',
  '2',
  '',
  '数十倍',
  '12345678倍',
])('no number of times: %s', (words) => {
  expect(readMultiple(words)).toBeUndefined();
});

test('a multiple is rounded, or cut off, at its last place', () => {
  const fits = (words: string, over: bigint, under: bigint) => {
    const multiple = readMultiple(words);
    const whole = (units: bigint) => ({ units, scale: 0 });
    return multiple !== undefined && agreesWithRatio(multiple, whole(over), whole(under));
  };
  expect(fits('2倍', 15n, 10n)).toBe(true);
  expect(fits('2倍', 29n, 10n)).toBe(true);
  expect(fits('2倍', 30n, 10n)).toBe(false);
  expect(fits('1.5倍', 159n, 100n)).toBe(true);
  expect(fits('1.5倍', 144n, 100n)).toBe(false);
  expect(fits('近2倍', 21n, 10n)).toBe(false);
});
