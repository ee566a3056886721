const DIGITS = '〇一二三四五六七八九';
const SAME_DIGIT: Readonly<Record<string, string>> = { 零: '〇', 两: '二', 廿: '二十' };
const SMALL: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const LARGE: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/**
 * Reads a whole Chinese numeral, spoken (三千零五) or digit by digit (二〇二三), or a whole number in
 * half- or full-width digits; undefined for anything else.
 */
export function readNumeral(text: string): bigint | undefined {
  const folded = text.normalize('NFKC').replace(/[零两廿]/gu, (mark) => SAME_DIGIT[mark] ?? mark);
  if (folded === '') return undefined;
  if (/^\d+$/u.test(folded)) return BigInt(folded);
  if (/^[〇一二三四五六七八九]+$/u.test(folded)) return digitByDigit(folded);
  return spoken(folded);
}

/**
 * The Chinese numeral of a whole number that is not negative, as it is spoken: 三千零五, 十二. `two` is
 * what a 2 at its head is written with before 百, 千, 万 and 亿, and where it stands alone.
 */
export function writeNumeral(value: number | bigint, two: '二' | '两' = '二'): string {
  if (value === 0 || value === 0n) return '零';
  const spelt = speak(BigInt(value)).replace(/^一十/u, '十');
  return spelt.replace(/^二(?=[百千万亿]|$)/u, two);
}

/** Digits without their places, as years are written: 二〇二三. Takes ASCII digits. */
export function writeDigitByDigit(digits: string): string {
  return digits.replace(/\d/gu, (digit) => DIGITS.charAt(Number(digit)));
}

function digitByDigit(text: string): bigint {
  return BigInt([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
}

function spoken(text: string): bigint | undefined {
  let total = 0n;
  let section = 0n;
  let digit: bigint | undefined;
  for (const mark of text) {
    const value = DIGITS.indexOf(mark);
    if (value >= 0) {
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = BigInt(value);
      continue;
    }
    const small = SMALL[mark];
    const large = LARGE[mark];
    if (small !== undefined) section += (digit || 1n) * small;
    else if (large !== undefined) {
      total = withLarge(total, section + (digit ?? 0n), large);
      section = 0n;
    } else return undefined;
    digit = undefined;
  }
  return total + section + (digit ?? 0n);
}

/** 二千万 behind 一亿 is added to it, while 亿 behind 三万 takes it along; 万 alone is one of them. */
function withLarge(total: bigint, part: bigint, large: bigint): bigint {
  if (total >= large) return total + part * large;
  return (total + part || 1n) * large;
}

const PLACES: readonly (readonly [power: bigint, mark: string])[] = [
  [100_000_000n, '亿'],
  [10_000n, '万'],
  [1000n, '千'],
  [100n, '百'],
  [10n, '十'],
];

function speak(value: bigint): string {
  for (const [power, mark] of PLACES) {
    if (value < power) continue;
    const rest = value % power;
    const tail = rest === 0n ? '' : `${rest < power / 10n ? '零' : ''}${speak(rest)}`;
    return speak(value / power) + mark + tail;
  }
  return DIGITS.charAt(Number(value));
}
