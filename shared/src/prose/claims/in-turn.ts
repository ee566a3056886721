import { headsOf } from './heads';
import type { Clause, Segment } from './sentences';
import { isUsed } from './signs';
import type { Token } from './tokens';

/** A number, and the words that are about it alone. */
interface Told {
  readonly number: Segment['number'];
  readonly words: Clause;
}

/**
 * Several things and as many numbers in the same order: 行政复议、行政诉讼分别为 6 件、2 件. Undefined where the
 * clause is not worded so; empty where things and numbers are not as many, so that none can be told.
 */
export function inTurn(clause: Clause, segments: readonly Segment[]): readonly Told[] | undefined {
  const at = clause.findIndex((token) => isUsed(token, 'respectively'));
  const [first] = segments;
  const isBefore = first !== undefined && (clause[at]?.from ?? Infinity) < first.number.from;
  if (!isBefore) return undefined;
  const things = thingsIn(clause.slice(0, at));
  // 2022 年、2023 年分别收到 48 件、54 件: what each number is of is a year.
  if (things.slice(0, -1).some((thing) => isTime(thing.at(-1)))) return [];
  // 分别为予以公开 45 件、部分公开 2 件: what each number is of stands with the number.
  if (headsOf(clause.slice(0, at)).known.length === 0) return undefined;
  const isClean = segments
    .slice(1)
    .every(({ before }) => before.every((token) => isUsed(token, 'join')));
  if (things.length !== segments.length || !isClean) return [];
  return segments.map(({ number }, index) => ({ number, words: things[index] ?? [] }));
}

/**
 * Whether growths in a clause are, or may be, of several things in turn: behind 分别, or where there are
 * several and nothing is named. It goes on to hold until something is named or counted.
 */
export function growsInTurn(
  clause: Clause,
  segments: readonly Segment[],
  wasInTurn: boolean,
): boolean {
  if (clause.some((token) => isUsed(token, 'respectively'))) return true;
  const isCounting = segments.some(({ number }) => number.stated.measure !== '%');
  if (isCounting || headsOf(clause).known.length > 0) return false;
  return wasInTurn || segments.length > 1;
}

function isTime(token: Token | undefined): boolean {
  return token?.kind === 'year' || (token !== undefined && isUsed(token, 'last'));
}

/** The members of a list, with what stands before the first. */
export function thingsIn(words: Clause): Clause[] {
  const things: Token[][] = [[]];
  for (const token of words) {
    if (isUsed(token, 'join')) things.push([]);
    else things.at(-1)?.push(token);
  }
  return things;
}
