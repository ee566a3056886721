import type { Heads } from './heads';
import { keyOfMeant } from './meanings';
import type { Clause } from './sentences';
import { isUsed } from './signs';
import type { ChangeClaim, CountClaim, Told, YearsNamed } from './types';

/** The year with which something is compared: that before, or the one that is named. */
export interface Since {
  readonly year: number | undefined;
}

/** What a sentence compares with the year before, as far as it was read. */
export interface Compared {
  /** What was counted since the last change: a change may be said of any of these. */
  counts: readonly CountClaim[];
  /** There are more than anybody compares in one sentence, and not all of them are here. */
  isMany: boolean;
  /** A change was told of them. */
  isTold: boolean;
  /** Something else was spoken of since, which may be what changed. */
  isAside: boolean;
  /** Something was said of what was counted, or a share or a rate of it: that may be what changed. */
  isOver: boolean;
  since: Since | undefined;
  /** What the year before had, by the sentence. */
  was: ChangeClaim | undefined;
  /** 比上年（54 件）: the number in the bracket at this offset is that year’s. */
  opened: (Since & { readonly at: number }) | undefined;
  /** What may have been told of the year before: only where this year’s is told as well is that certain. */
  before: ChangeClaim | undefined;
}

export function nothingCompared(): Compared {
  return {
    counts: [],
    isMany: false,
    isTold: false,
    isAside: false,
    isOver: false,
    since: undefined,
    was: undefined,
    opened: undefined,
    before: undefined,
  };
}

/** No list of counts that is compared as a whole is longer. */
const MOST_COUNTS = 12;

/** A count was told: what changes next may be this. */
export function noteCount(compared: Compared, claim: CountClaim): void {
  const isAnew = compared.isTold || compared.isAside;
  const before = isAnew ? [] : compared.counts;
  compared.isMany = !isAnew && (compared.isMany || before.length === MOST_COUNTS);
  compared.counts = [...before.slice(1 - MOST_COUNTS), claim];
  if (compared.was && keyOfMeant(compared.was) !== keyOfMeant(claim)) compared.was = undefined;
  compared.isTold = false;
  compared.isAside = false;
  compared.isOver = false;
}

/** A change was told. */
export function noteChange(compared: Compared, since: Since | undefined): void {
  compared.isTold = true;
  compared.since = since ?? compared.since;
}

/** What the year before had was told. */
export function noteWas(compared: Compared, was: ChangeClaim): void {
  compared.was = was;
  compared.since = { year: was.since };
}

/**
 * 上年收到 48 件，本年收到 54 件, or 2022 年收到 48 件，2023 年收到 54 件: what the year before had, once both are told.
 * Undefined where they are not of one thing, or not of two years in a row.
 */
export function contrasted(
  { compared, years }: { readonly compared: Compared; readonly years: YearsNamed | undefined },
  claim: CountClaim,
): ChangeClaim | undefined {
  const { before, counts } = compared;
  const key = keyOfMeant(claim);
  if (before && keyOfMeant(before) === key) return { ...before, of: claim };
  const other = counts.at(-2);
  if (!other || keyOfMeant(other) !== key || other.stated.measure !== claim.stated.measure) {
    return undefined;
  }
  const [was, now] = (other.year ?? 0) < (claim.year ?? 0) ? [other, claim] : [claim, other];
  const isNext = was.year !== undefined && was.year + 1 === now.year;
  if (!isNext || [was, now].some((one) => one.isPart || one.isLoose || one.aspect?.last)) {
    return undefined;
  }
  const { from, to, subject, meanings, who, stated } = was;
  const about = {
    subject,
    meanings,
    year: now.year,
    who,
    since: was.year,
    among: years,
    of: now,
    told: undefined,
  };
  return { kind: 'change', from, to, ...about, change: { by: 'was', stated } };
}

/** 本年收到 54 件，上年收到 48 件: what the year before had, where this year’s was told. */
export function besideCount(
  { counts, isAside }: Compared,
  before: ChangeClaim | undefined,
): ChangeClaim | undefined {
  const of = before && counts.find((one) => keyOfMeant(one) === keyOfMeant(before));
  return of && !isAside ? { ...before, of } : undefined;
}

/** A number of something else: nothing that was counted before is what changes next. */
export function forgetCounts(compared: Compared): void {
  compared.counts = [];
  compared.was = undefined;
}

/** Both numbers between which a change lies, where the sentence has said them of one thing. */
export function toldOf({ counts, was }: Compared): Told | undefined {
  const now = counts.at(-1);
  if (!now || !was || was.change.by !== 'was') return undefined;
  const isSole = counts.length === 1 && was.of === now;
  return isSole || keyOfMeant(was) === keyOfMeant(now)
    ? { now, was: was.change.stated }
    : undefined;
}

/** With which year words compare; undefined where they compare with none. */
export function sinceIn({ tokens, uses }: Heads): Since | undefined {
  const at = tokens.findIndex((token) => isUsed(token, 'compare') || isUsed(token, 'from'));
  if (at < 0) return undefined;
  const named = tokens.slice(at + 1).find(({ kind }) => kind === 'year');
  if (named?.kind === 'year') return { year: named.year };
  const isNamed =
    uses.has('last') || tokens.some((one) => isUsed(one, 'compare') && !isUsed(one, 'join'));
  return isNamed ? { year: undefined } : undefined;
}

/** 上年增长 20%, 上年同比增加 5 件: what changed is the year before itself. 与上年同比 compares with it. */
export function isOfLast({ tokens }: Heads): boolean {
  const last = tokens.findIndex((token) => isUsed(token, 'last'));
  const compare = tokens.findIndex((token) => isUsed(token, 'compare') || isUsed(token, 'from'));
  return last >= 0 && (compare < 0 || last < compare);
}

/** A clause that compares, and says no more: 与上年相比, or 比上年 before a bracket. */
export function noteComparison(
  compared: Compared,
  clause: Clause,
  heads: Heads,
  words: string,
): void {
  const { known, unknowns, uses } = heads;
  if (unknowns.length > 0) compared.isAside = true;
  if (unknowns.length + known.length > 0 || !uses.has('compare')) {
    compared.isOver = true;
    return;
  }
  const since = uses.has('earlier') ? undefined : sinceIn(heads);
  compared.since = since;
  const to = clause.at(-1)?.to ?? 0;
  const isOpened = since && (words[to] === '（' || words[to] === '(');
  compared.opened = isOpened ? { ...since, at: to + 1 } : undefined;
}
