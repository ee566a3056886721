import type { Subject } from '../../format/prose/types';
import type { Heads } from './heads';
import type { WordUse } from './lexicon';
import type { Token } from './tokens';
import type { CountClaim } from './types';

/** An organ, or a part of one, by the last character of its kind. */
const ORGAN = /[局委办厅院部镇乡村站所处科室校]|街道|中心|政府|单位|机关|公司|窗口|大队/u;
/** All of an area together is no part of it. */
const ALL_OF = /^(?:全[县市区镇乡州省旗局]|各级|我[县市区镇乡州省旗局办委])/u;

/** Whether a token is a general word of some use. */
export function isUsed(token: Token, use: WordUse): boolean {
  return token.kind === 'word' && token.entry.uses.has(use);
}

/** Whether words name an organ, or a part of one. */
export function isOrgan(words: string): boolean {
  return ORGAN.test(words);
}

/** An organ named before the verb; undefined where none is, or all of them are. */
export function whoIn({ known, unknowns }: Heads): string | undefined {
  const first = known[0]?.index ?? Infinity;
  const who = unknowns.find(({ index, text }) => index < first && ORGAN.test(text));
  return who && !ALL_OF.test(who.text) ? who.text : undefined;
}

/** One way of coming in is a part; several of them, or “and so on”, are all there are. */
export function isByOneWay({ uses, channels, known }: Heads): boolean {
  if (channels === 0) return false;
  const isListed = channels > 1 || uses.has('andSoOn');
  return !isListed || known.every(({ entry }) => entry.aspects.size === 0);
}

/**
 * Words that nobody knows between what was done and to what (收到涉及土地的申请), or before what is counted
 * where nothing is said to be done. The name of an organ is none of them.
 */
export function isModified({ known, unknowns }: Heads, subject: Subject): boolean {
  const named = known.findLast(
    ({ entry }) => entry.subjects.includes(subject) || entry.short.includes(subject),
  );
  if (!named) return false;
  const act = known.find(({ index, entry }) => index < named.index && entry.aspects.has(subject));
  return unknowns.some(({ index, text }) => {
    if (index > named.index) return false;
    return act ? index > act.index : !ORGAN.test(text);
  });
}

/**
 * Whether it is a growth that changed (增幅较上年回落 5%), or what it was before that is told (增幅由 30%
 * 降至 12%, 增长上年的 30%): only words that say nothing stand between a plain growth and its number.
 */
export function isOfGrowth(heads: Heads): boolean {
  return heads.uses.has('slows') || !isPlainChange(heads);
}

/** Whether the number is the change itself. */
export function isPlainChange({ tokens }: Heads): boolean {
  const last = tokens.findLastIndex((token) => isUsed(token, 'more') || isUsed(token, 'less'));
  const isPlain = tokens
    .slice(last + 1)
    .every((token) => isUsed(token, 'filler') && !isUsed(token, 'from'));
  return isPlain && !tokens.slice(0, last).some((one) => isUsed(one, 'pace'));
}

/** 行政复议、行政诉讼均为0: a nought needs no measure word. */
export function isBareZero(stated: CountClaim['stated'], { uses }: Heads): boolean {
  const isNought = stated.measure === '' && stated.value.units === 0n;
  return isNought && (uses.has('each') || uses.has('filler'));
}

/** The organ of the report, or its area, by words of its own. */
const OWN = /^(?:我|本(?![年级]))/u;

/** The area of which a clause and those behind it speak, after that of which those before it did. */
export function areaIn(
  clause: readonly Token[],
  words: string,
  before: string | undefined,
): string | undefined {
  const area = clause.find((token) => isUsed(token, 'area'));
  if (area) return words.slice(area.from, area.to);
  const isOwn = clause.some(
    ({ kind, from }) => kind !== 'number' && OWN.test(words.slice(from, from + 2)),
  );
  return isOwn ? undefined : before;
}

/** 2022 年和, 2022—, 去年与: a year right before another one. */
const YEAR_BEFORE = /(?:\d{4}年?度?|[上去前]一?年度?)[至到和与及、—–~～－-]{1,2}$/u;
const LONGEST_YEAR = 9;

/** Whether a clause names several years at once, so that what it counts is of all of them. */
export function isOfYears(clause: readonly Token[], words: string): boolean {
  return clause.some((token) => {
    const isTime = token.kind === 'year' || isUsed(token, 'last') || isUsed(token, 'thisYear');
    const from = Math.max(0, token.from - LONGEST_YEAR);
    return isTime && YEAR_BEFORE.test(words.slice(from, token.from));
  });
}
