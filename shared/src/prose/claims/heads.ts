import type { Aspect, Subject } from '../../format/prose/types';
import type { WordEntry, WordUse } from './lexicon';
import { isUsed } from './signs';
import type { Token } from './tokens';

type WordToken = Extract<Token, { readonly kind: 'word' }>;

/** What the words around a number say, before it is known which subject they are about. */
export interface Heads {
  readonly tokens: readonly Token[];
  /** Words that name a subject, an act, a result or a party, in order, by their index. */
  readonly known: readonly { readonly index: number; readonly entry: WordEntry }[];
  readonly uses: ReadonlySet<WordUse>;
  /** How many different ways of coming in are named. */
  readonly channels: number;
  readonly unknowns: readonly { readonly index: number; readonly text: string }[];
  readonly year: number | undefined;
  /** Something in quotes, which is a part of what is spoken of. */
  readonly hasQuoted: boolean;
  /** More or less than before, said right before the number. */
  readonly change: 'up' | 'down' | undefined;
  /** Where “and so on” stands for the last time; −1 for nowhere. */
  readonly andSoOn: number;
}

/** Looks through the tokens around a number. */
export function headsOf(tokens: readonly Token[]): Heads {
  const known: { index: number; entry: WordEntry }[] = [];
  const unknowns: { index: number; text: string }[] = [];
  const uses = new Set<WordUse>();
  let [channels, andSoOn] = [0, -1];
  let year: number | undefined;
  let change: Heads['change'];
  let hasQuoted = false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'unknown') unknowns.push({ index, text: token.text });
    if (token.kind === 'year') year = token.year;
    if (token.kind === 'quoted') hasQuoted ||= token.mark !== '《';
    if (token.kind !== 'word') continue;
    const { entry } = token;
    for (const use of entry.uses) uses.add(use);
    channels += Number(entry.uses.has('channel'));
    if (entry.uses.has('andSoOn')) andSoOn = index;
    change = changeBy(token) ?? (isHead(token) ? undefined : change);
    if (isHead(token)) known.push({ index, entry });
  }
  return { tokens, known, uses, channels, unknowns, year, hasQuoted, change, andSoOn };
}

function changeBy({ entry: { uses } }: WordToken): Heads['change'] {
  if (uses.has('more')) return 'up';
  return uses.has('less') ? 'down' : undefined;
}

function isHead({ entry }: WordToken): boolean {
  const { subjects, short, aspects, parties } = entry;
  return subjects.length + short.length + aspects.size + parties.size > 0;
}

/** Subjects that are named, in order; a short name only where nothing unknown stands before it. */
export function subjectsIn(heads: Heads, isOpen: (subject: Subject) => boolean): NamedSubject[] {
  return heads.known.flatMap(({ index, entry }): NamedSubject[] => {
    const [named] = entry.subjects;
    if (named) return [{ index, subject: named }];
    const short = entry.short.find(isOpen);
    const before = heads.tokens[index - 1];
    return short && before?.kind !== 'unknown' ? [{ index, subject: short }] : [];
  });
}

export interface NamedSubject {
  readonly index: number;
  readonly subject: Subject;
}

export interface NamedAspect {
  readonly index: number;
  readonly aspect: Aspect;
}

/** What is said of a subject. */
export function aspectsIn({ known }: Heads, subject: Subject): NamedAspect[] {
  return known.flatMap(({ index, entry }) => {
    const aspect = entry.aspects.get(subject);
    return aspect ? [{ index, aspect }] : [];
  });
}

/**
 * The columns of the last party that is named, and of those joined to it: 公民和法人提出 is said of both, unless
 * each has a number of its own.
 */
export function partyIn(heads: Heads, subject: Subject): readonly string[] | undefined {
  const named = heads.known.flatMap(({ index, entry }) => {
    const party = entry.parties.get(subject);
    return party ? [{ index, columns: party.columns }] : [];
  });
  if (named.length === 0) return undefined;
  const run = heads.uses.has('each') ? named.slice(-1) : lastRun(heads, named);
  return [...new Set(run.flatMap(({ columns }) => columns))];
}

/** What is joined to the last of several things, with it. */
export function lastRun<T extends { readonly index: number }>(
  heads: Heads,
  things: readonly T[],
): readonly T[] {
  let first = things.length - 1;
  for (; first > 0; first--) {
    const [one, other] = [things[first - 1], things[first]];
    if (!one || !other || !areJoined(heads, one.index, other.index)) break;
  }
  return things.slice(Math.max(0, first));
}

/** Whether nothing but words that say nothing stands between two tokens. */
export function areNeighbours({ tokens }: Heads, one: number, other: number): boolean {
  return tokens.slice(one + 1, other).every((token) => isUsed(token, 'filler'));
}

/** Whether nothing but joining words, or words that say nothing, stands between two tokens. */
function areJoined({ tokens }: Heads, one: number, other: number): boolean {
  const between = tokens.slice(one + 1, other);
  return (
    between.some((token) => isUsed(token, 'join')) &&
    between.every((token) => isUsed(token, 'join') || isUsed(token, 'filler'))
  );
}

/** The last subject that is named, with those joined to it; each once. */
export function lastJoined(heads: Heads, named: readonly NamedSubject[]): readonly NamedSubject[] {
  const run = lastRun(heads, named);
  return run.filter(({ subject }, at) => run.findIndex((one) => one.subject === subject) === at);
}
