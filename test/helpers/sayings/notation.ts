import type { Random } from './random';

const DIGITS = '〇一二三四五六七八九';
/** What stands before a number on a line of its own must be a word, or the line before has ended. */
const WORD = /\p{Script=Han}$/u;

/** A whole number in some hand: a clerk’s, a typist’s, or that of a page cut into lines. */
export function written(value: number, before: string, random: Random): string {
  const plain = String(value);
  const hand = random.between(1, 100);
  if (hand <= 62) return plain;
  if (hand <= 70) return fullWidth(plain);
  if (hand <= 77) return value >= 1000 ? grouped(plain) : plain;
  if (hand <= 82) return value > 0 && value < 100 ? inChinese(value) : plain;
  if (hand <= 94) return ` ${plain} `;
  return WORD.test(before) ? broken(plain, random) : plain;
}

function fullWidth(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function grouped(text: string): string {
  const first = text.length % 3 || 3;
  const groups = [text.slice(0, first)];
  for (let at = first; at < text.length; at += 3) groups.push(text.slice(at, at + 3));
  return groups.join(',');
}

/** 1 to 99; of a counted thing two is 两. */
function inChinese(value: number): string {
  if (value === 2) return '两';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return ten + (ones === 0 ? '' : DIGITS[ones]);
}

/** The line of a page ends before the number, within it, or behind it. */
function broken(text: string, random: Random): string {
  const at = random.between(0, text.length);
  return `${text.slice(0, at)}\n${text.slice(at)}`;
}

/** A percentage of hundred parts, rounded to so many decimals; zeros at its end are left away, or not. */
export function percent(part: number, whole: number, digits: number, random: Random): string {
  return decimal(percentUnits(part, whole, digits), digits, random.chance(50));
}

/** The same in units of its last decimal: half a unit and more counts as one. */
export function percentUnits(part: number, whole: number, digits: number): number {
  return Math.floor((2 * part * 100 * 10 ** digits + whole) / (2 * whole));
}

/** So many units of the last of some decimals. */
export function decimal(units: number, digits: number, trimmed: boolean): string {
  if (digits === 0) return String(units);
  const text = String(units).padStart(digits + 1, '0');
  const whole = text.slice(0, -digits);
  const rest = trimmed ? text.slice(-digits).replace(/0+$/u, '') : text.slice(-digits);
  return rest === '' ? whole : `${whole}.${rest}`;
}
