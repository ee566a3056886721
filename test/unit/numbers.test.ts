import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal, parseDecimal, subtract, sum } from '../../shared/src/numbers/decimal';
import { type FigureKind, readFigure, writeFigure } from '../../shared/src/numbers/figure';
import { readNumeral, writeNumeral } from '../../shared/src/numbers/numeral';
import { yearsIn } from '../../shared/src/numbers/year';

/** A figure in short: its value in the unit of its column, or what else the cell says. */
function value(text: string, kind: FigureKind = 'count'): string {
  const reading = readFigure(text, kind);
  return reading.kind === 'number' ? formatDecimal(reading.value) : reading.kind;
}

describe('a cell', () => {
  test.each([
    ['0', '0'],
    ['\u00a00', '0'],
    [' 2', '2'],
    ['26684 ', '26684'],
    ['１２３', '123'],
    ['1,234,567', '1234567'],
    ['1，234', '1234'],
    ['12,34', 'word'],
    ['1,23', 'word'],
    ['1234,567', 'word'],
    ['4 8', 'word'],
    ['+2', '2'],
    ['-1', '-1'],
    ['－417', '-417'],
    ['−8', '-8'],
    ['增10', '10'],
    ['减3', '-3'],
    ['+(0) -(0)', 'word'],
    ['3件', '3'],
    ['3.8万', '38000'],
    ['2亿', '200000000'],
    ['251000元', 'word'],
    ['007', '7'],
    ['1.5', '1.5'],
    ['1.', 'word'],
    ['11398889', '11398889'],
    ['12345678901234567890', '12345678901234567890'],
    ['', 'blank'],
    ['\u00a0', 'blank'],
    ['\u3000', 'blank'],
    ['/', 'slash'],
    ['／', 'slash'],
    ['-', 'dash'],
    ['—', 'dash'],
    ['——', 'dash'],
    ['无', 'none'],
    ['N/A', 'none'],
    ['若干', 'word'],
    ['〇', '0'],
    ['六', '6'],
    ['48①', 'word'],
    ['48²', 'word'],
  ])('of a count: %j is %s', (text, wanted) => {
    expect(value(text)).toBe(wanted);
  });

  test.each([
    ['23.754 ', '23.754'],
    ['59237.2449', '59237.2449'],
    ['18.8710', '18.8710'],
    ['251000元', '25.1'],
    ['1276.5534万元', '1276.5534'],
    ['1.5亿元', '15000'],
    ['687.82', '687.82'],
    ['8,040', '8040'],
    ['3件', '3'],
  ])('of money in 万元: %j is %s', (text, wanted) => {
    expect(value(text, 'money')).toBe(wanted);
  });

  test('written back in the author’s style is what it was', () => {
    for (const text of [
      '0',
      '１２３',
      '1,234,567',
      '+2',
      '-417',
      '增10',
      '减3',
      '3件',
      '23.7540',
    ]) {
      const kind = text.includes('.') ? 'money' : 'signed-count';
      const reading = readFigure(text, kind);
      if (reading.kind !== 'number') throw new Error(text);
      expect(writeFigure(reading.value, kind, reading.style)).toBe(text);
    }
  });

  test('any decimal in any style is read as itself', () => {
    const style = fc.record({
      fullWidth: fc.boolean(),
      grouped: fc.boolean(),
      sign: fc.constantFrom('' as const, '增' as const, '+' as const),
      unit: fc.constant(''),
    });
    const decimal = fc.record({
      units: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      scale: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(decimal, style, (wanted, how) => {
        const reading = readFigure(writeFigure(wanted, 'money', how), 'money');
        expect(reading.kind === 'number' && subtract(reading.value, wanted).units).toBe(0n);
      }),
      { numRuns: 500 },
    );
  });
});

describe('decimals', () => {
  test('add up exactly where binary floats do not', () => {
    const terms = ['0.1', '0.2', '687.82', '23.754'].flatMap((text) => parseDecimal(text) ?? []);
    expect(formatDecimal(sum(terms))).toBe('711.874');
  });

  test('keep the places that they were written with', () => {
    expect(
      ['12.00', '-0.5', '0'].map((text) =>
        formatDecimal(parseDecimal(text) ?? { units: 9n, scale: 0 }),
      ),
    ).toEqual(['12.00', '-0.5', '0']);
  });
});

describe('numerals', () => {
  test.each([
    ['六', 6n],
    ['十', 10n],
    ['十二', 12n],
    ['二十', 20n],
    ['一百零五', 105n],
    ['三千零五十', 3050n],
    ['三万八千', 38000n],
    ['一亿零三', 100000003n],
    ['二〇二三', 2023n],
    ['二零二三', 2023n],
    ['２０２３', 2023n],
    ['', undefined],
    ['公开', undefined],
    ['一二十', undefined],
  ])('%j is %s', (text, wanted) => {
    expect(readNumeral(text)).toBe(wanted);
  });

  test('from 1 to 99 are read as they are written', () => {
    for (let number = 1; number < 100; number++) {
      expect(readNumeral(writeNumeral(number)), writeNumeral(number)).toBe(BigInt(number));
    }
  });
});

test('years are found in digits and in Chinese, and nothing else is taken for one', () => {
  const years = (text: string) => yearsIn(text).map(({ year }) => year);
  expect(years('2023年，较2022 年增长；二〇二一年度；２０２０年')).toEqual([
    2023, 2022, 2021, 2020,
  ]);
  expect(years('12345年 3.2019年 办理2023件 1949年')).toEqual([]);
  const [mention] = yearsIn('统计期限自2022 年');
  expect(mention && '统计期限自2022 年'.slice(mention.from, mention.to)).toBe('2022');
});
