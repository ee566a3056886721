import { add, compare, type Decimal, equals, sum } from '../../numbers/decimal';
import { rangeOf } from '../../numbers/range';
import type { StatedNumber } from '../../numbers/stated-number';
import { memoised } from '../../text/memo';
import type { Passage } from '../passage';
import { areApart, kindOf } from './kinds';
import type { WordUse } from './lexicon';
import { isUsed } from './signs';
import { type Token, tokensOf } from './tokens';

type Num = Extract<Token, { readonly kind: 'number' }>;

/** Numbers of one list that do not go together. */
export interface Misfit {
  /**
   * more: a part exceeds its whole. together: parts that have nothing in common do. unequal: a list of all
   * parts does not add up. shares: percentages of one list are more than all.
   */
  readonly kind: 'more' | 'together' | 'unequal' | 'shares';
  /** Absent for shares. */
  readonly whole: StatedNumber | undefined;
  readonly parts: readonly StatedNumber[];
}

const HUNDRED: Decimal = { units: 100n, scale: 0 };
const ENDS = '。！？!?；;';
/** What is counted with such words is no part of what was counted before, in whatever measure. */
const UNLIKE = /阅读|浏览|访问|点击|播放|下载|转发|点赞|粉丝|关注|用户|平均|最[高多大]|每/u;
/** A list in which such a word stands may not be of all parts, or not of parts alone. */
const OPEN = /[等余多另还含除未约近年月日第至超率0-9]|以上|以下|其中|涉及/u;
const JOINED = /^[、和及与]/u;
const ALL_TOLD = /共|合计|总计|总数|总量/u;
/** What a list tells of one part in more words is a sentence of its own. */
const LONGEST_PART = 14;

/** The lists of a passage whose numbers do not go together, by themselves. Linear in the passage. */
export const misfitsIn: (passage: Passage) => readonly Misfit[] = memoised(({ words }) => {
  if (!/其中|[含：:占]|包括|分别/u.test(words)) return [];
  const before: Wholes = new Map();
  return sentences(tokensOf(words)).flatMap((sentence) => {
    const wholes: Wholes = new Map();
    const found = [...ofWhich(words, sentence, { before, wholes }), ...inFull(words, sentence)];
    for (const { stated } of wholes.values()) grow(before, stated);
    return [...found, ...sharesIn(sentence)];
  });
});

/** Sentences with their stops, up to a full stop or a semicolon. */
function sentences(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'stop' && ENDS.includes(token.mark)) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

/** The greatest number of each measure so far: a part of anything may not exceed that. */
type Wholes = Map<string, { readonly stated: StatedNumber; readonly most: Decimal | undefined }>;

interface Told {
  /** Those of all sentences before: 其中 need not be of the last of them. */
  readonly before: Wholes;
  /** Those of this one, which grow. */
  readonly wholes: Wholes;
}

/** Behind 其中: one part, or several that have nothing in common, exceed all that was counted before. */
function ofWhich(words: string, sentence: readonly Token[], { before, wholes }: Told): Misfit[] {
  const found: Misfit[] = [];
  let last = 0;
  let at = -1;
  for (const [index, token] of sentence.entries()) {
    if (isUsed(token, 'ofWhich')) at = index;
    if (token.kind !== 'number') continue;
    const lead = sentence.slice(last, index);
    const own = lead.slice(lead.findLastIndex(({ kind }) => kind === 'stop') + 1);
    const { stated } = token;
    if (at >= last && isPlain(words, lead)) {
      // Only where a sentence begins with 其中 it is about those before.
      const all = last > 0 ? wholes : before;
      found.push(...exceeding(sentence, at, index, all.get(stated.measure)));
    }
    // A change, or a number of something else, is no whole; neither is what stands behind 其中.
    if (at < 0 && !own.some(isChange)) grow(wholes, stated);
    last = index + 1;
  }
  return found;
}

function exceeding(
  sentence: readonly Token[],
  at: number,
  index: number,
  whole: ReturnType<Wholes['get']>,
): Misfit[] {
  const first = sentence[index];
  if (!whole?.most || first?.kind !== 'number' || first.stated.measure === '%') return [];
  if (compare(least(first.stated), whole.most) > 0) {
    return [{ kind: 'more', whole: whole.stated, parts: [first.stated] }];
  }
  const parts = apartFrom(sentence, at, index);
  if (parts.length < 2 || parts.some(({ measure }) => measure !== first.stated.measure)) return [];
  const all = parts.map(least).reduce(add);
  return compare(all, whole.most) > 0 ? [{ kind: 'together', whole: whole.stated, parts }] : [];
}

/** The parts of a list from its first number on that have nothing in common. */
function apartFrom(sentence: readonly Token[], at: number, index: number): StatedNumber[] {
  const parts: StatedNumber[] = [];
  const kinds: ReturnType<typeof kindOf>[] = [];
  let start = at + 1;
  for (let next = index; next < sentence.length; next++) {
    const token = sentence[next];
    if (!token || (token.kind === 'stop' && token.mark !== '，') || isChange(token)) break;
    if (next > index && isUsed(token, 'ofWhich')) break;
    if (token.kind !== 'number') continue;
    const kind = kindOf(sentence.slice(start, next));
    if (!areApart([...kinds, kind])) break;
    kinds.push(kind);
    parts.push(token.stated);
    start = next + 1;
    if (parts.length > MOST_PARTS) break;
  }
  return parts;
}

/** No list of what has nothing in common is longer. */
const MOST_PARTS = 24;

function grow(wholes: Wholes, stated: StatedNumber): void {
  if (stated.measure === '' || stated.measure === '%') return;
  const known = wholes.get(stated.measure);
  const most = mostOf(stated);
  if (known && (!known.most || (most && compare(most, known.most) <= 0))) return;
  wholes.set(stated.measure, { stated, most });
}

/** A list behind a colon that ends with the sentence and leaves nothing open: it must add up. */
function inFull(words: string, sentence: readonly Token[]): Misfit[] {
  const at = sentence.findIndex(
    (token, index) => token.kind === 'number' && opensList(sentence, index),
  );
  const whole = sentence[at];
  const end = sentence.at(-1)?.to ?? 0;
  const start = sentence[0]?.from ?? 0;
  if (whole?.kind !== 'number' || !isExactCount(whole.stated)) return [];
  const numbers = sentence.slice(at + 1).filter((token) => token.kind === 'number');
  if (
    numbers.length < 2 ||
    numbers.length > MOST_PARTS ||
    !numbers.every(({ stated }) => isPartOf(stated, whole.stated))
  )
    return [];
  const gaps = gapsOf(words, whole, numbers, end);
  if (gaps.some((gap) => OPEN.test(gap) || /[（(]/u.test(gap))) return [];
  if (gaps.slice(0, -1).some(({ length }) => length > LONGEST_PART)) return [];
  // A part without a number: 当面若干.
  if (JOINED.test(gaps.at(-1) ?? '')) return [];
  const kinds = numbers.map((number, index) => {
    const from = index === 0 ? whole.to : (numbers[index - 1]?.to ?? 0);
    return kindOf(sentence.filter((token) => token.from >= from && token.to <= number.from));
  });
  const isKnown = areApart(kinds);
  const isListed = gaps.slice(1, -1).every((gap) => JOINED.test(gap));
  const isTold = ALL_TOLD.test(words.slice(start, whole.from));
  if (!isKnown && !(isListed && isTold)) return [];
  return doesNotAddUp(
    whole.stated,
    numbers.map(({ stated }) => stated),
    isKnown,
  );
}

function doesNotAddUp(whole: StatedNumber, parts: StatedNumber[], isKnown: boolean): Misfit[] {
  // What is greater than the whole is likely no part of it, unless its name says so.
  if (!isKnown && parts.some(({ value }) => compare(value, whole.value) > 0)) return [];
  let all: Decimal = { units: 0n, scale: 0 };
  for (const { value } of parts) {
    all = add(all, value);
    // What follows may be told of the same things once more, or of something else.
    if (equals(all, whole.value)) return [];
  }
  return [{ kind: 'unequal', whole, parts }];
}

function gapsOf(words: string, whole: Num, numbers: readonly Num[], end: number): string[] {
  const starts = [whole, ...numbers].map(({ to }) => to);
  const ends = [...numbers.map(({ from }) => from), end];
  return starts.map((from, index) => words.slice(from, ends[index]));
}

/** 12 件：…, or 12 件，分别为…. */
function opensList(sentence: readonly Token[], index: number): boolean {
  const [next, other] = sentence.slice(index + 1, index + 3);
  if (next?.kind === 'stop' && (next.mark === '：' || next.mark === ':')) return true;
  const word = next?.kind === 'stop' && next.mark === '，' ? other : next;
  return word !== undefined && isUsed(word, 'respectively');
}

function isPartOf(stated: StatedNumber, whole: StatedNumber): boolean {
  return isExactCount(stated) && stated.measure === whole.measure;
}

function isExactCount({ bound, measure, step }: StatedNumber): boolean {
  return bound === 'exact' && measure !== '' && measure !== '%' && isOne(step);
}

function isOne({ units, scale }: Decimal): boolean {
  return units === 1n && scale === 0;
}

/** Percentages of parts that have nothing in common, and are more than all together. */
function sharesIn(sentence: readonly Token[]): Misfit[] {
  const found: Misfit[] = [];
  let parts: StatedNumber[] = [];
  let kinds: ReturnType<typeof kindOf>[] = [];
  let start = 0;
  const close = () => {
    if (parts.length > 1 && isMoreThanAll(parts)) {
      found.push({ kind: 'shares', whole: undefined, parts });
    }
    parts = [];
    kinds = [];
  };
  for (const [index, token] of sentence.entries()) {
    if (token.kind !== 'number' || token.stated.measure !== '%') continue;
    const lead = sentence.slice(start, index);
    start = index + 1;
    const kind = kindOf(lead);
    const isShare = lead.some((one) => isUsed(one, 'share'));
    const isOther = lead.some((one) => isChange(one) || isUsed(one, 'ofWhich'));
    if (isOther || !isShare || !areApart([...kinds, kind]) || parts.length > MOST_PARTS) close();
    if (isOther || !isShare || !kind) continue;
    kinds.push(kind);
    parts.push(token.stated);
  }
  close();
  return found;
}

function isMoreThanAll(parts: readonly StatedNumber[]): boolean {
  const all = parts.map(({ value }) => value);
  const room = sum([HUNDRED, ...parts.map(({ step }) => step)]);
  return parts.every(({ bound }) => bound === 'exact') && compare(sum(all), room) > 0;
}

/** Whether words name a part of what was counted, and nothing that is counted otherwise. */
function isPlain(words: string, lead: readonly Token[]): boolean {
  const from = lead[0]?.from ?? 0;
  const to = lead.at(-1)?.to ?? 0;
  return !lead.some(isChange) && !UNLIKE.test(words.slice(from, to));
}

const CHANGES: readonly WordUse[] = ['more', 'less', 'compare', 'last'];

function isChange(token: Token): boolean {
  return CHANGES.some((use) => isUsed(token, use));
}

/** An exact count is what it is; 3.8 万 and 百余 are as much and as little as they may be. */
function mostOf(stated: StatedNumber): Decimal | undefined {
  return stated.bound === 'exact' && isOne(stated.step) ? stated.value : rangeOf(stated).high;
}

function least(stated: StatedNumber): Decimal {
  return stated.bound === 'exact' && isOne(stated.step) ? stated.value : rangeOf(stated).low;
}
