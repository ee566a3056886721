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

/** The Chinese numeral of a whole number from 1 to 99, as sections and list items use it. */
export function writeNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return head + (ones === 0 ? '' : DIGITS[ones]);
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
      total = (total + section + (digit ?? 0n)) * large;
      section = 0n;
    } else return undefined;
    digit = undefined;
  }
  return total + section + (digit ?? 0n);
}
