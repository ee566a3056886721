import { type Decimal, parseDecimal, timesPowerOfTen } from './decimal';
import { readNumeral, writeNumeral } from './numeral';
import type { Notation } from './stated-number';

/** What a numeral says. */
export interface Written {
  readonly value: Decimal;
  readonly step: Decimal;
  readonly notation: Notation;
}

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const ONE: Decimal = { units: 1n, scale: 0 };
/** No count has so many digits, but numbers of identity cards and accounts do. */
const LONGEST = 15;
const LONGEST_SPOKEN = 30;

/**
 * Reads ASCII digits, thousands in threes or not at all, with the unit 百, 千, 万 or 亿 behind them;
 * undefined for what is no sound number, such as 12,34, 007 or 2023.1.1.
 */
export function readDigits(digits: string, unit: string): Written | undefined {
  if (digits.length > LONGEST + LONGEST / 3) return undefined;
  const [whole = '', fraction, ...more] = digits.split('.');
  const groups = whole.split(',');
  const isGrouped = groups.length > 1;
  const plain = groups.join('');
  if (more.length > 0 || fraction?.includes(',') || plain.length > LONGEST) return undefined;
  if (isGrouped && !areThousands(groups)) return undefined;
  if (plain.length > 1 && plain.startsWith('0')) return undefined;
  const number = parseDecimal(fraction === undefined ? plain : `${plain}.${fraction}`);
  if (number === undefined) return undefined;
  return at(number, powerOf(unit), isGrouped ? 'grouped' : 'digits');
}

function areThousands([first = '', ...others]: readonly string[]): boolean {
  return first !== '' && first.length <= 3 && others.every((group) => group.length === 3);
}

/**
 * Reads a Chinese numeral with the unit behind it, whether 万 is part of it or comes after 余;
 * undefined for what is none, or may be two (二三, 一百五).
 */
export function readSpoken(text: string, unit: string): Written | undefined {
  if (text === '' || text.length > LONGEST_SPOKEN) return undefined;
  const point = text.indexOf('点');
  if (point >= 0) return readPoint(text.slice(0, point), text.slice(point + 1), unit);
  if (/^[〇零一二三四五六七八九两]{2,}$/u.test(text)) return readPlaces(text, unit);
  const value = soundly(text);
  if (value === undefined) return undefined;
  const power = powerOf(unit);
  const step = timesPowerOfTen(ONE, power + lastPlace(text, value));
  return { value: timesPowerOfTen({ units: value, scale: 0 }, power), step, notation: 'spoken' };
}

/** 二三 may be 2 or 3; three digits, or a zero among them, are places. */
function readPlaces(text: string, unit: string): Written | undefined {
  const isSure = text.length > 2 || /[〇零]/u.test(text);
  if (!isSure || /^[〇零]|两/u.test(text) || text.length > LONGEST) return undefined;
  const units = readNumeral(text);
  return units === undefined ? undefined : at({ units, scale: 0 }, powerOf(unit), 'digit-by-digit');
}

function readPoint(whole: string, behind: string, unit: string): Written | undefined {
  const fraction = behind.replace(/[万亿]+$/u, '');
  const units = soundly(whole);
  const places = [...fraction].map((digit) => readNumeral(digit)).join('');
  const number = parseDecimal(`${units ?? ''}.${places}`);
  if (number === undefined) return undefined;
  return at(number, powerOf(behind.slice(fraction.length)) + powerOf(unit), 'spoken');
}

function at(number: Decimal, power: number, notation: Notation): Written {
  const step = timesPowerOfTen({ units: 1n, scale: number.scale }, power);
  return { value: timesPowerOfTen(number, power), step, notation };
}

/** Below 10,000 a spoken number is exact; of 三万八千 nobody says what comes behind 千. */
function lastPlace(text: string, value: bigint): number {
  if (value < 10_000n) return 0;
  const tail = /[万亿]+$/u.exec(text)?.[0];
  if (tail !== undefined) return powerOf(tail);
  return /0*$/u.exec(String(value))?.[0].length ?? 0;
}

function powerOf(unit: string): number {
  let power = 0;
  for (const mark of unit) power += POWERS[mark] ?? 0;
  return power;
}

/** The value of a numeral that is spelt as numerals are; 一百五 and 三百五百 are not. */
function soundly(text: string): bigint | undefined {
  const value = readNumeral(text);
  return value !== undefined && bare(writeNumeral(value)) === bare(text) ? value : undefined;
}

/** The spelling without what speakers choose: 两 or 二, 〇 or 零, 一百一十二 or 一百十二, 百 for 一百. */
function bare(text: string): string {
  const folded = text.replaceAll('两', '二').replaceAll('〇', '零').replaceAll('廿', '二十');
  return folded.replaceAll('一十', '十').replace(/^一(?=[百千万亿])/u, '');
}
