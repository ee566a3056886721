import type { Clause } from './sentences';
import { isUsed } from './signs';
import type { Token } from './tokens';

/**
 * Where among the words before a number that stands which makes it what was before: 申请由 48 件增至 60 件,
 * 占比由上年的 20% 降至 15%. −1 for nowhere: 由自然人提出的 48 件.
 */
export function startsAt(before: Clause): number {
  const at = before.findLastIndex((token) => isUsed(token, 'from'));
  return before.slice(at + 1).every(isOfYear) ? at : -1;
}

/** Whether a number is what was before, of whatever year: nobody says that it is last year’s. */
export function isStart(before: Clause): boolean {
  const at = startsAt(before);
  return at >= 0 && before.slice(at).every((token) => !isTime(token));
}

function isOfYear(token: Token): boolean {
  return isTime(token) || isUsed(token, 'states');
}

function isTime(token: Token): boolean {
  return token.kind === 'year' || isUsed(token, 'last');
}
