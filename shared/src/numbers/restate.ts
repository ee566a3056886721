import { type Decimal, formatDecimal, isFractional, shorten, timesPowerOfTen } from './decimal';
import { writeDigitByDigit, writeNumeral } from './numeral';
import type { StatedNumber } from './stated-number';

/**
 * Another value in the author’s own notation, to be written over `digits`; `source` is what stands
 * there. Undefined where the author says 余 or 约: the word would have to go as well.
 */
export function writeStated(
  stated: StatedNumber,
  value: Decimal,
  source: string,
): string | undefined {
  if (stated.bound !== 'exact' || value.units < 0n) return undefined;
  switch (stated.notation) {
    case 'digits':
    case 'grouped':
      return inDigits(stated, value, source);
    case 'spoken':
      return isFractional(value)
        ? spokenDecimal(value, source)
        : spokenWhole(value.units / 10n ** BigInt(value.scale), source);
    case 'digit-by-digit':
      return isFractional(value) ? undefined : inPlaces(value, source);
  }
}

function inDigits({ notation }: StatedNumber, value: Decimal, source: string): string {
  const written = inUnit(value, source) ?? formatDecimal(value);
  const [, whole = '', rest = ''] = /^(\d+)(.*)$/u.exec(written) ?? [];
  const grouped = notation === 'grouped' ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  const number = grouped + rest;
  if (!/[０-９]/u.test(source)) return number;
  const wide = number.replace(/\d/gu, widen);
  return source.includes('．') ? wide.replace('.', '．') : wide;
}

const UNIT_POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** With the author’s 万 or 亿, where no more places are needed than the author has. */
function inUnit(value: Decimal, source: string): string | undefined {
  const unit = /[百千万亿]+$/u.exec(source)?.[0];
  if (unit === undefined || value.units === 0n) return undefined;
  const power = [...unit].reduce((sum, mark) => sum + (UNIT_POWERS[mark] ?? 0), 0);
  const places = /[.．]([\d０-９]+)/u.exec(source)?.[1]?.length ?? 0;
  const short = shorten(timesPowerOfTen(value, -power));
  return short.scale > places ? undefined : formatDecimal(short) + unit;
}

function spokenWhole(whole: bigint, source: string): string {
  const two = whole === 2n || source.includes('两') ? '两' : '二';
  const written = writeNumeral(whole, two);
  return source.includes('〇') ? written.replaceAll('零', '〇') : written;
}

/** 三十八点五; with the author’s 万 or 亿 nothing is written behind a point that is not there. */
function spokenDecimal(value: Decimal, source: string): string {
  const [whole = '', fraction = ''] = formatDecimal(value).split('.');
  const zero = source.includes('〇') ? '〇' : '零';
  return `${writeNumeral(BigInt(whole))}点${writeDigitByDigit(fraction)}`.replaceAll(
    /[〇零]/gu,
    zero,
  );
}

function inPlaces(value: Decimal, source: string): string {
  const written = writeDigitByDigit(formatDecimal(shorten(value)));
  return source.includes('零') ? written.replaceAll('〇', '零') : written;
}

function widen(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}
