import { compare, type Decimal, multiply } from './decimal';
import { rangeOf } from './range';
import type { Statement } from './stated-number';

const ONE: Decimal = { units: 1n, scale: 0 };

/**
 * Whether a value, in the unit of the statement’s own measure, is what is stated: 3.8万 is said of
 * 37,500 as of 38,999, 38 of 38 only, 500余 of 500 to 600, 以上 of all that is not less.
 */
export function agrees(stated: Statement, value: Decimal): boolean {
  return agreesWithRatio(stated, value, ONE);
}

/** The same for over / under, which need not be a decimal; `under` is more than 0. */
export function agreesWithRatio(stated: Statement, over: Decimal, under: Decimal): boolean {
  const { low, high, closed } = rangeOf(stated);
  if (compare(over, multiply(low, under)) < 0) return false;
  if (high === undefined) return true;
  const beyond = compare(over, multiply(high, under));
  return beyond < 0 || (closed && beyond === 0);
}
