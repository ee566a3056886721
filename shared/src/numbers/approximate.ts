import type { Bound } from './stated-number';
import { sticky } from './sticky';

/** What the words around a number make of it. */
export interface Approximation {
  readonly bound: Bound;
  readonly near: boolean;
}

const EXACT: Approximation = { bound: 'exact', near: false };
const CLOSELY_ABOVE: Approximation = { bound: 'above', near: true };

/** How far back an approximating word may begin, its 为 or 有 included. */
const REACH = 6;
/** How far back 约占 may stand before the 的 of 约占总数的. */
const LONG_REACH = 16;

/** 近 is none in 最近 and 附近, 约 none in 节约 and 预约, 上 none in 线上: such words are not taken apart. */
const BEFORE: readonly (readonly [word: RegExp, bound: Bound, near: boolean])[] = [
  [
    /(?:[不未]超过|不多于|不高于|不大于|不足|[不未]到|[至最]多|(?<!不)[少低小]于)[为占有达]?$/u,
    'below',
    false,
  ],
  [/(?:将近|接近|(?<![最附就邻临贴靠远亲])近)$/u, 'below', true],
  [
    /(?:超过|超出|突破|不[少低小]于|不下于?|[至最]少|[多高大]于|超|逾)[为占有达了]?$/u,
    'above',
    false,
  ],
  [/(?:大约|大概|大致|(?<![节预合公违签制履条解契简])约)[为占有达计共]?$/u, 'about', true],
];

/** What such words end with: most numbers are asked for no more than this. */
const LAST = new Set('过足多到于近出破下少超逾概致约上为占有达了计共的');

/** 上百件, which is said of spoken numbers only. */
const UPWARDS = /(?<![线网以晚早路身手])上$/u;
const OF_A_WHOLE = /(约占|不足|不到|[不未]?超过|约为)[^，；：。、,;:]{0,10}的$/u;

/** Words that stand before the number at `at`: where they begin, and what they say. */
export function approximationBefore(
  words: string,
  at: number,
  spoken: boolean,
): Approximation & { from: number } {
  if (!LAST.has(words.charAt(at - 1))) return { from: at, ...EXACT };
  const before = words.slice(Math.max(0, at - REACH), at);
  for (const [word, bound, near] of BEFORE) {
    const match = word.exec(before);
    if (match) return { bound, near, from: at - match[0].length };
  }
  if (spoken && UPWARDS.test(before)) return { bound: 'above', near: false, from: at - 1 };
  return { from: at, ...ofWhole(words, at) };
}

/** 约占申请总数的38%: the word stands apart from the number, which still is not exact. */
function ofWhole(words: string, at: number): Approximation {
  if (words[at - 1] !== '的') return EXACT;
  const word = OF_A_WHOLE.exec(words.slice(Math.max(0, at - LONG_REACH), at))?.[1];
  if (word === undefined) return EXACT;
  if (word.startsWith('约')) return { bound: 'about', near: true };
  return { bound: word === '超过' ? 'above' : 'below', near: false };
}

const BETWEEN = sticky('余(?!下|额)|多(?![数样元项次种方为是])|几(?![乎年])');

/** Where 余 or 多, between a number and its unit or measure word, ends; `at` itself without one. */
export function approximationEnd(words: string, at: number): number {
  return BETWEEN(words, at);
}

/** 几 makes a number of a spoken numeral only: 十几件. */
export function approximationBetween(isThere: boolean): Approximation {
  return isThere ? CLOSELY_ABOVE : EXACT;
}

const BEHIND: readonly (readonly [
  word: (words: string, at: number) => number,
  bound: Bound,
  near: boolean,
])[] = [
  [sticky('及?以上|之多|有余'), 'above', false],
  [sticky('及?以[下内]'), 'below', false],
  [sticky('左右|上下(?!联|级|游|协|贯)'), 'about', true],
];

/** Words behind the number or its measure word: where they end, and what they say. */
export function approximationBehind(words: string, at: number): Approximation & { to: number } {
  for (const [word, bound, near] of BEHIND) {
    const to = word(words, at);
    if (to > at) return { bound, near, to };
  }
  return { to: at, ...EXACT };
}

/** What several such words say together; where they differ, the number is somewhere about. */
export function together(all: readonly Approximation[]): Approximation {
  const said = all.filter(({ bound }) => bound !== 'exact');
  const [first] = said;
  if (first === undefined) return EXACT;
  if (said.some(({ bound }) => bound !== first.bound)) return { bound: 'about', near: true };
  return { bound: first.bound, near: said.every(({ near }) => near) };
}
