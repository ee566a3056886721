import type { Aspect, Subject } from '../../format/prose/types';
import type { Span } from '../../text/span';
import { keyOf } from './meanings';
import type { Clause } from './sentences';
import { isUsed } from './signs';
import type { Token } from './tokens';
import type { CountClaim } from './types';

/** A result that words give to all that was counted before them. */
interface All extends Span {
  readonly result: Aspect;
  /** How many of the words say so. */
  readonly used: number;
}

/**
 * What words say of all that was counted: 均获维持, 全部予以公开. They begin with it, and nothing that
 * nobody knows stands among them; behind them the clause ends, or another thing is joined to it.
 */
export function allIn(words: Clause, subject: Subject): All | undefined {
  const start = words.findIndex((token) => isUsed(token, 'all'));
  const first = words[start];
  if (!first || !words.slice(0, start).every((token) => isUsed(token, 'filler'))) return undefined;
  const at = words.findIndex((token, index) => index >= start && resultOf(token, subject));
  const last = words[at];
  const result = last && resultOf(last, subject);
  if (
    !result ||
    !words.slice(start, at).every((token) => isUsed(token, 'filler') || isUsed(token, 'all'))
  ) {
    return undefined;
  }
  const rest = words.slice(at + 1).findIndex((token) => !isUsed(token, 'filler'));
  const used = rest < 0 ? words.length : at + 1 + rest;
  const behind = words[used];
  if (behind && !isUsed(behind, 'join')) return undefined;
  return { from: first.from, to: last.to, result, used };
}

/** Whether a count is of all there is, and not of what became of some. */
export function isWhole({ subject, meanings, isPart, isLoose, stated }: CountClaim): boolean {
  if (isPart || isLoose || stated.bound !== 'exact') return false;
  const wholes = new Set(subject.wholes?.map(keyOf));
  return meanings.every((meaning) => wholes.has(keyOf(meaning)));
}

/** A result; what goes on into another year is none of this one’s. */
function resultOf(token: Token, subject: Subject): Aspect | undefined {
  const aspect = token.kind === 'word' ? token.entry.aspects.get(subject) : undefined;
  return aspect?.kind === 'result' && !aspect.last ? aspect : undefined;
}
