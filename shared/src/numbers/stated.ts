import {
  approximationBefore,
  approximationBehind,
  approximationBetween,
  approximationEnd,
  together,
} from './approximate';
import { isFractional } from './decimal';
import { type Candidate, countsAmong } from './joined';
import { isNoCount, measureEnd } from './measure';
import { isName, isWord } from './not-counts';
import type { StatedNumber } from './stated-number';
import { sticky } from './sticky';
import { readDigits, readSpoken } from './written';

export { agrees } from './agrees';
export { writeStated } from './restate';
export type { StatedNumber } from './stated-number';
export { inTenThousandYuan, inUnitOf } from './yuan';

const NUMERAL =
  /([百千]分之)?(?:(\d[\d,.]*)|([〇零一二两三四五六七八九十百千万亿廿]+(?:点[〇零一二三四五六七八九]+[万亿]*)?))/gu;
const UNIT = sticky('[十百千]?[万亿]|万亿|[百千]');
const PERCENTS: Readonly<Record<string, string>> = { 百分之: '%', 千分之: '‰' };
/** Words for what there is no half of, so that 1.38件 is item 1 and 38, or a slip. */
const WHOLE = /^(?:[件条起宗例个封份项部笔名位家篇]|[件条]次)$/u;

/**
 * The numbers that prose states, in order. `words` has no blanks or line breaks; its digits, letters,
 * points, brackets and % are half width, and its Chinese punctuation is as written. Years, dates,
 * ordinals, ranges, fractions, times and list numbers are left out, and so is what is in doubt.
 */
export function statedNumbers(words: string): StatedNumber[] {
  const candidates: Candidate[] = [];
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(words); match; match = NUMERAL.exec(words)) {
    const [, percent = '', digits, spoken = ''] = match;
    const bare = digits?.replace(/[,.]{1,3}$/u, '') ?? spoken;
    const from = match.index + percent.length;
    const found = candidateAt(words, { from, text: bare, percent, isSpoken: digits === undefined });
    candidates.push(found);
    NUMERAL.lastIndex = Math.max(found.end, from + bare.length);
  }
  return countsAmong(words, candidates);
}

interface Numeral {
  readonly from: number;
  readonly text: string;
  /** 百分之 or 千分之 before it, or nothing. */
  readonly percent: string;
  readonly isSpoken: boolean;
}

/** Where the pieces of a number end: its numeral, its unit, and the words 余 and 多 on both sides of it. */
interface Pieces {
  readonly numeral: number;
  readonly digits: number;
  readonly number: number;
  readonly measure: number;
  readonly unit: string;
  readonly isMore: boolean;
}

function piecesOf(words: string, { from, text, isSpoken }: Numeral): Pieces {
  let numeral = from + text.length;
  // 三十八万元 is 38 of 万元, as 38万元 is.
  if (isSpoken && isMoneyUnit(words, numeral - 1)) numeral--;
  const between = approximationEnd(words, numeral);
  let unitEnd = UNIT(words, between);
  if (unitEnd > between && isMoneyUnit(words, unitEnd - 1)) unitEnd--;
  const number =
    unitEnd > between && between === numeral ? approximationEnd(words, unitEnd) : unitEnd;
  return {
    numeral,
    digits: between === numeral ? unitEnd : numeral,
    number,
    measure: measureEnd(words, number),
    unit: words.slice(between, unitEnd),
    isMore: between > numeral || number > unitEnd,
  };
}

function isMoneyUnit(words: string, at: number): boolean {
  return words[at + 1] === '元' && measureEnd(words, at) === at + 2;
}

function candidateAt(words: string, numeral: Numeral): Candidate {
  const { from, percent, isSpoken } = numeral;
  const pieces = piecesOf(words, numeral);
  const start = from - percent.length;
  const end = percent ? pieces.number : pieces.measure;
  const measure = PERCENTS[percent] ?? words.slice(pieces.number, pieces.measure);
  const nothing: Candidate = { from: start, end, fate: 'nothing' };
  if (!percent && isNoCount(words, pieces.number))
    return { ...nothing, end: pieces.number, fate: 'name' };
  if (!isSpoken && isName(words, from, pieces.digits, measure)) return { ...nothing, fate: 'name' };
  if (isFraction(words, start, pieces.number)) return nothing;
  if (isSpoken && !percent && isWord(words, { from, ...pieces })) {
    return { ...nothing, fate: words[start - 1] === '第' ? 'name' : 'nothing' };
  }
  const stated = numberAt(words, numeral, pieces, { measure, measureTo: end });
  return stated ? { from: start, end, fate: 'count', stated } : nothing;
}

function isFraction(words: string, from: number, to: number): boolean {
  return words.startsWith('分之', to) || words.slice(Math.max(0, from - 2), from) === '分之';
}

function numberAt(
  words: string,
  { from, text, percent, isSpoken }: Numeral,
  pieces: Pieces,
  measured: Pick<StatedNumber, 'measure' | 'measureTo'>,
): StatedNumber | undefined {
  const numeral = text.slice(0, pieces.numeral - from);
  const written = (isSpoken ? readSpoken : readDigits)(numeral, pieces.unit);
  if (!written) return undefined;
  if (isFractional(written.value) && WHOLE.test(measured.measure)) return undefined;
  const before = approximationBefore(words, from - percent.length, isSpoken);
  const behind = approximationBehind(words, measured.measureTo);
  const around = together([before, approximationBetween(pieces.isMore), behind]);
  // 百件 alone is a way of speaking; 百余件 and 近百件 are numbers.
  if (around.bound === 'exact' && isSpoken && !percent && /^[百千万亿]+$/u.test(numeral))
    return undefined;
  const isBare = measured.measure === '';
  const to = isBare ? behind.to : pieces.number;
  const { value, step, notation } = written;
  const { bound, near } = around;
  return {
    from: before.from,
    to,
    digits: { from, to: pieces.digits },
    value,
    step,
    notation,
    bound,
    near,
    measure: measured.measure,
    measureTo: isBare ? to : measured.measureTo,
  };
}
