import type { Aspect, Meaning, Subject } from '../../format/prose/types';
import { areNeighbours, aspectsIn, type Heads, lastRun, type NamedAspect, partyIn } from './heads';
import type { WordEntry } from './lexicon';

/** What a number near some words may mean. */
export interface Meant {
  readonly subject: Subject;
  readonly meanings: readonly Meaning[];
  readonly aspect: Aspect | undefined;
  readonly isPart: boolean;
  readonly isVague: boolean;
  /** Words for the year before, or the one behind, have said which figure is meant. */
  readonly isTimed: boolean;
}

/** What words say of a subject that is known; undefined where they say what belongs to another. */
export function meantBy(heads: Heads, subject: Subject): Meant | undefined {
  const aspects = aspectsIn(heads, subject);
  if (hasForeignAct(heads, subject, aspects)) return undefined;
  const party = partyIn(heads, subject);
  const results = aspects.filter(({ aspect }) => aspect.kind === 'result');
  const last = results.at(-1);
  if (last)
    return heads.andSoOn > last.index ? undefined : ofResults(heads, subject, results, party);
  const acts = actsIn(aspects);
  const [first] = acts;
  const isVague = first ? acts.every((act) => act.isVague) : subject.isVague === true;
  const said = saidBy(heads, subject, acts);
  // Of whom a part counts may be told of any of the wholes, where no verb says of which.
  const meanings = party && !first ? (subject.wholes ?? said) : said;
  const isPart = acts.some((act) => act.isPart);
  return { ...plain(subject, forParty(meanings, party)), isPart, isVague };
}

/** 5 件申请均已答复: all that were received, or all that were due. */
function saidBy(heads: Heads, subject: Subject, acts: readonly Aspect[]): readonly Meaning[] {
  if (acts.length === 0) return subject.bare;
  const said = distinct(acts.flatMap(({ meanings }) => meanings));
  return subject.wholes && isOfEach(heads, subject) ? distinct([...said, ...subject.wholes]) : said;
}

function isOfEach({ tokens, known }: Heads, subject: Subject): boolean {
  const named = known.findLast(({ entry }) => names(entry, subject))?.index ?? -1;
  const act = known.find(({ index, entry }) => index > named && entry.aspects.has(subject))?.index;
  const between = named < 0 ? [] : tokens.slice(named + 1, act ?? 0);
  return between.some((token) => token.kind === 'word' && token.entry.uses.has('each'));
}

function plain(subject: Subject, meanings: readonly Meaning[]): Meant {
  const rest = { aspect: undefined, isPart: false, isVague: false, isTimed: false };
  return { subject, meanings, ...rest };
}

function ofResults(
  heads: Heads,
  subject: Subject,
  results: readonly NamedAspect[],
  party: readonly string[] | undefined,
): Meant {
  const run = lastRun(heads, results);
  const [only, ...others] = run.map(({ aspect }) => aspect);
  const isPart = run.some(({ aspect }) => aspect.isPart);
  if (!only || others.length > 0) {
    const sum = run.flatMap(({ aspect }) => aspect.meanings[0] ?? []).reduce(added);
    return { ...plain(subject, forParty([sum], party)), isPart };
  }
  const { uses } = heads;
  const byTime = placedBy(uses, only);
  const ground = groundBefore(heads, results);
  // A ground that the form does not name leaves open how much of the group it is.
  const isOpen = isPart || ground?.isPart === true;
  // 收到重复申请 3 件: those that came in need not be those that were so answered.
  const isVague = !byTime && !only.last && comesIn(heads, subject);
  const said = byTime ?? (ground && !ground.isPart ? ground.meanings : only.meanings);
  const meant = plain(subject, forParty(said, party));
  return byTime
    ? { ...meant, isPart: isOpen, isTimed: true }
    : { ...meant, isPart: isOpen, isVague, aspect: only };
}

/** 上年结转下年度 5 件 may be what last year carried out, or what came of it this year. */
function placedBy(uses: Heads['uses'], { last, next }: Aspect): readonly Meaning[] | undefined {
  if (uses.has('next')) return uses.has('last') ? undefined : next;
  return uses.has('last') ? last : undefined;
}

/** Whether the words say that something came in, and nothing of what was done with it. */
function comesIn(heads: Heads, subject: Subject): boolean {
  const acts = aspectsIn(heads, subject).filter(({ aspect }) => aspect.kind === 'act');
  return acts.length > 0 && acts.every(({ aspect }) => !aspect.isHandling && !aspect.isRate);
}

/** A result right before the last one is its ground, and says more: 属于行政执法案卷不予公开. */
function groundBefore(heads: Heads, results: readonly NamedAspect[]): Aspect | undefined {
  const [ground, last] = results.slice(-2);
  if (!ground || !last || ground === last) return undefined;
  return areNeighbours(heads, ground.index, last.index) ? ground.aspect : undefined;
}

/** Acts that say what is meant go before those that go with any. */
function actsIn(aspects: readonly NamedAspect[]): readonly Aspect[] {
  const all = aspects.map(({ aspect }) => aspect);
  const acts = all.filter(({ kind }) => kind === 'act');
  return acts.length > 0 ? acts : all.filter(({ kind }) => kind === 'loose');
}

/**
 * An act that is told of other subjects, between the own act and the subject (公开行政许可) or behind it
 * (行政强制执行申请). What stands before the own act is its reason.
 */
function hasForeignAct(
  { known, unknowns }: Heads,
  subject: Subject,
  aspects: readonly NamedAspect[],
): boolean {
  const named = known.findLast(({ entry }) => names(entry, subject))?.index ?? Infinity;
  const act = aspects.findLast(({ index }) => index < named)?.index ?? -1;
  return known.some(({ index, entry }) => {
    const isBetween = act < index && index < named;
    const isBehind = unknowns.some((one) => named < one.index && one.index < index);
    return (isBetween || isBehind) && isForeign(entry, subject);
  });
}

function names({ subjects, short }: WordEntry, subject: Subject): boolean {
  return subjects.includes(subject) || short.includes(subject);
}

function isForeign(entry: WordEntry, subject: Subject): boolean {
  const { aspects, subjects, parties, uses } = entry;
  if (aspects.size === 0 || uses.has('filler') || subjects.length > 0) return false;
  return !aspects.has(subject) && !parties.has(subject) && !names(entry, subject);
}

function forParty(
  meanings: readonly Meaning[],
  party: readonly string[] | undefined,
): readonly Meaning[] {
  return party ? meanings.map(({ rows }) => ({ rows, columns: party })) : meanings;
}

/** The figures of two meanings together; they share their rows or their columns. */
export function added(one: Meaning, other: Meaning): Meaning {
  return {
    rows: [...new Set([...one.rows, ...other.rows])],
    columns: [...new Set([...one.columns, ...other.columns])],
  };
}

/** Each meaning once. */
export function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  const known = new Map(meanings.map((meaning) => [keyOf(meaning), meaning]));
  return [...known.values()];
}

/** The same of two numbers that mean the same of the same subject. */
export function keyOfMeant({ subject, meanings }: Pick<Meant, 'subject' | 'meanings'>): string {
  return `${subject.id}:${meanings.map(keyOf).join()}`;
}

/** The same of two meanings of the same figures. */
export function keyOf({ rows, columns }: Meaning): string {
  return `${rows.join()}/${columns.join()}`;
}

/** 制发 24 件，废止 2 件，净增 22 件: where there is a stock, what came less what went is the growth of that alone. */
export function isNetOfOther(
  { uses }: Heads,
  { subject, meanings }: { readonly subject: Subject; readonly meanings: readonly Meaning[] },
): boolean {
  const stock = subject.aspects.find(({ isStock }) => isStock);
  if (!uses.has('net') || !stock) return false;
  const keys = new Set(stock.meanings.map(keyOf));
  return !meanings.every((one) => keys.has(keyOf(one)));
}
