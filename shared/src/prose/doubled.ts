import type { Span } from '../text/span';
import { isMeant } from './doubled-meant';

/** The second of two equal stretches that stand next to each other. */
export interface Doubled extends Span {
  readonly text: string;
}

/** No phrase that is written twice by mistake is longer; the work is so many looks for each character. */
const LONGEST = 40;
const HAN = /[\u3400-\u9fff]/gu;
const MARKS = '，、；。,;';
const TWO_MARKS = /[，、；。,;]{2}/u;
/** Of two marks the one that ends more is kept. */
const STRONGER = '、,，;；。';
const DIGIT = /\d/u;

/**
 * Finds what stands twice in a row in words without blanks: words and phrases of two characters or more,
 * members of a list, and marks. In order; no two share a character, and what is said twice on purpose is
 * passed over.
 */
export function doubledIn(words: string): Doubled[] {
  // The heads of a table that nobody recognised come again and again, and have no marks between.
  if (!/[，。；、：,;]/u.test(words)) return [];
  const found = [...phrases(words), ...marks(words), ...lastMembers(words)];
  return apart(found.sort((one, other) => one.from - other.from));
}

function apart(sorted: readonly Doubled[]): Doubled[] {
  const kept: Doubled[] = [];
  let end = 0;
  for (const doubled of sorted) {
    if (doubled.from < end) continue;
    kept.push(doubled);
    end = doubled.to;
  }
  return kept;
}

/** Phrases by their length, the shortest first: what is found of one length is not looked at again. */
function phrases(words: string): Doubled[] {
  const found: Doubled[] = [];
  const seen = new Uint8Array(words.length);
  const lengths = distances(words);
  for (let length = 2; length <= LONGEST && 2 * length <= words.length; length++) {
    if (!lengths[length]) continue;
    let run = 0;
    for (let at = 0; at + length <= words.length; at++) {
      const same =
        at + length < words.length && words.charCodeAt(at) === words.charCodeAt(at + length);
      if (same) {
        run++;
        continue;
      }
      if (run >= length) found.push(...repeated(words, at - run, run, length, seen));
      run = 0;
    }
  }
  return found;
}

/** So many pairs of characters are told apart; more would only be looked at in vain less often. */
const PAIRS = 1024;

/** At which distances, up to the longest phrase, some pair of characters stands again: most are none. */
function distances(words: string): Uint8Array {
  const found = new Uint8Array(LONGEST + 1);
  /** Where a pair was seen last, and by that place where it was seen before. */
  const last = new Int32Array(PAIRS).fill(-1);
  const before = new Int32Array(words.length);
  let unit = words.charCodeAt(0);
  for (let at = 0; at + 1 < words.length; at++) {
    const next = words.charCodeAt(at + 1);
    const pair = (31 * unit + next) % PAIRS;
    const known = last[pair] ?? -1;
    for (let other = known; other >= 0 && at - other <= LONGEST; other = before[other] ?? -1)
      found[at - other] = 1;
    before[at] = known;
    last[pair] = at;
    unit = next;
  }
  return found;
}

/** A run of characters that each stand again `length` further on begins at `from`. */
function repeated(
  words: string,
  from: number,
  run: number,
  length: number,
  seen: Uint8Array,
): Doubled[] {
  const end = from + run + length;
  for (let at = from; at < end; at++) if (seen[at]) return [];
  const start = wordStart(words, from, run - length);
  const phrase = words.slice(start, start + length);
  seen.fill(1, from, end);
  if (!isPhrase(phrase)) return [];
  // 务服务服务 is 务服 twice as well as 服务 twice: one sound reading is enough.
  for (let at = from; at <= from + run - length; at++)
    if (isMeant(words.slice(at, at + length), words, at)) return [];
  if (isListOfEnds(phrase, words, start)) return [];
  const times = Math.floor((end - start) / length);
  return [{ from: start + length, to: start + times * length, text: phrase }];
}

/** A phrase does not begin with a mark where it may as well begin behind it. */
function wordStart(words: string, from: number, slack: number): number {
  let start = from;
  while (start < from + slack && /[，、；。：,;:)）”》]/u.test(words[start] ?? '')) start++;
  return start;
}

/** Enough of it are words, and it has no figures: these may well be the same twice. */
function isPhrase(phrase: string): boolean {
  // The way to a page, 首页 > 年报 > 年报 >, is none.
  if (/[>|/\\]/u.test(phrase)) return false;
  const characters = phrase.match(HAN)?.length ?? 0;
  if (characters < 2) return false;
  if (DIGIT.test(phrase)) return characters >= 4 && phrase.length >= 8;
  return new Set(phrase).size > 1;
}

/**
 * In 县政府网站、网站、 what stands twice is but the end of the first member: short words that follow a
 * longer member are left alone.
 */
function isListOfEnds(phrase: string, words: string, start: number): boolean {
  const isMember = phrase.endsWith('、');
  if (!isMember || phrase.length > 4 || start === 0) return false;
  return !/[，、；。：,;:(（]/u.test(words[start - 1] ?? '');
}

/** Two marks in a row; three dots or stops stand for an ellipsis. */
function marks(words: string): Doubled[] {
  if (!TWO_MARKS.test(words)) return [];
  const found: Doubled[] = [];
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1] ?? '', words[at] ?? ''];
    if (!MARKS.includes(first) || !MARKS.includes(second)) continue;
    if (MARKS.includes(words[at + 1] ?? ' ') || MARKS.includes(words[at - 2] ?? ' ')) continue;
    const weaker = STRONGER.indexOf(first) < STRONGER.indexOf(second) ? at - 1 : at;
    found.push({ from: weaker, to: weaker + 1, text: words[weaker] ?? '' });
  }
  return found;
}

/** The last member of a list, which no mark follows: 甲公众号、甲公众号等. */
function lastMembers(words: string): Doubled[] {
  const found: Doubled[] = [];
  for (let at = words.indexOf('、'); at >= 0; at = words.indexOf('、', at + 1)) {
    const member = LAST_MEMBER.exec(words.slice(at + 1, at + 1 + LONGEST))?.[1];
    if (!member || !words.endsWith(member, at) || isMeant(member, words, at - member.length))
      continue;
    const before = words[at - member.length - 1];
    const isWhole = before === undefined || /[，、；。：,;:]/u.test(before);
    if (!isWhole && member.length < 4) continue;
    // The mark before it goes with the second one.
    found.push({ from: at, to: at + 1 + member.length, text: member });
  }
  return found;
}

const LAST_MEMBER = /^([\u3400-\u9fffA-Za-z]{2,30}?)(?:等(?!级|次|候|待|同|额)|[，；。,;]|$)/u;
