import { describe, expect, test } from 'vitest';
import { type Decimal, parseDecimal } from '../../shared/src/numbers/decimal';
import { growthText, isShare, priorYears, shareText } from '../../shared/src/numbers/share';
import { statedNumbers } from '../../shared/src/numbers/stated';
import type { Statement } from '../../shared/src/numbers/stated-number';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`${text} is no decimal`);
  return value;
}

function percent(words: string): Statement {
  const [stated] = statedNumbers(words);
  if (!stated) throw new Error(`${words} states nothing`);
  return stated;
}

const YEARS = Array.from({ length: 200 }, (_, index) => index + 1);

function isGrowth(stated: Statement, change: number, year: number): boolean {
  return change >= 0 && isShare(stated, decimal(`${change}`), decimal(`${year}`));
}

describe('a share', () => {
  test.each([
    ['74%', '37', '50', true],
    ['33.9%', '258', '805', false],
    ['32.0%', '258', '805', true],
    ['1.1%', '1', '80', false],
    ['66.7%', '2', '3', true],
    ['66.6%', '2', '3', true],
    ['66.5%', '2', '3', false],
    ['100%', '38', '38', true],
    ['0%', '0', '38', true],
    ['50%以上', '20', '38', true],
    ['50%以上', '18', '38', false],
    ['近40%', '39', '100', true],
    ['近40%', '41', '100', false],
    ['约50%', '21', '50', true],
    ['50%', '0', '0', false],
    ['百分之三十八点五', '5', '13', true],
  ])('%s of %s in %s: %s', (words, part, whole, wanted) => {
    expect(isShare(percent(words), decimal(part), decimal(whole))).toBe(wanted);
  });

  test('is written with so many places, half up', () => {
    expect(shareText(decimal('258'), decimal('805'), 1)).toBe('32.0');
    expect(shareText(decimal('1'), decimal('8'), 0)).toBe('13');
    expect(shareText(decimal('1'), decimal('80'), 2)).toBe('1.25');
    expect(shareText(decimal('23.754'), decimal('47.508'), 1)).toBe('50.0');
    expect(shareText(decimal('1'), decimal('0'), 1)).toBeUndefined();
  });
});

describe('growth', () => {
  test('is written with its sign', () => {
    expect(growthText(decimal('54'), decimal('39'), 1)).toBe('38.5');
    expect(growthText(decimal('39'), decimal('54'), 1)).toBe('-27.8');
    expect(growthText(decimal('0'), decimal('9'), 0)).toBe('-100');
    expect(growthText(decimal('9'), decimal('0'), 0)).toBeUndefined();
  });

  test.each([
    ['38.5%', 54n, 'up', [39n]],
    ['38.7%', 54n, 'up', []],
    ['100%', 8n, 'up', [4n]],
    ['0%', 38n, 'up', [38n]],
    ['0%', 38n, 'down', [38n]],
    ['27.8%', 39n, 'down', [54n]],
    ['50%', 0n, 'down', []],
    ['38.5%', 0n, 'up', []],
    ['1.05%', 962n, 'up', [952n]],
    ['50%以上', 9n, 'up', [1n, 2n, 3n, 4n, 5n, 6n]],
    ['50%以上', 2n, 'down', [4n, 5n, 6n, 7n]],
  ] as const)('%s of %s %s', (words, now, direction, wanted) => {
    expect(
      priorYears(percent(words), now, direction, 7).slice(
        0,
        wanted.length + (wanted.length < 4 ? 1 : 0),
      ),
    ).toEqual(wanted);
  });

  test('all that is gone may have been any number', () => {
    expect(priorYears(percent('100%'), 0n, 'down', 3)).toEqual([1n, 2n, 3n]);
  });

  test.each(
    [
      '0%',
      '5%',
      '12.3%',
      '50%',
      '99%',
      '100%',
      '近40%',
      '约30%',
      '20%以上',
      '不足3%',
      '10余%',
    ].flatMap((words) => [[words, 'up'] as const, [words, 'down'] as const]),
  )('%s %s: the numbers are those that a search of all finds', (words, direction) => {
    const stated = percent(words);
    for (let now = 0; now <= 40; now++) {
      const found = YEARS.filter((year) =>
        isGrowth(stated, direction === 'up' ? now - year : year - now, year),
      );
      const solved = priorYears(stated, BigInt(now), direction, 1000).map(Number);
      expect(
        solved.filter((year) => year <= YEARS.length),
        `${now}`,
      ).toEqual(found);
    }
  });

  test('numbers of any size are solved at once', () => {
    expect(priorYears(percent('25%'), 10n ** 15n, 'up', 2)).toHaveLength(2);
  });
});
