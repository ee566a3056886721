import { agrees, agreesWithRatio } from '../numbers/agrees';
import { compare, type Decimal, isZero, subtract } from '../numbers/decimal';
import { isGrowth } from '../numbers/share';
import type { StatedNumber, Statement } from '../numbers/stated-number';
import { inTenThousandYuan, inUnitOf } from '../numbers/yuan';
import type { Change, Claim } from '../prose/claims/types';

type Stated = Extract<Claim, { readonly kind: 'growth' | 'change' }>;

/** Whether what a claim says of two years is so, where these are their figures. */
export function isChange(claim: Stated, now: Decimal, before: Decimal): boolean {
  return claim.kind === 'growth'
    ? isGrowth(claim.stated, now, before, claim.direction)
    : isSo(claim.change, now, before);
}

/** Whether a claim follows from the two numbers that its own sentence states, right or wrong as they are. */
export function isByItself(claim: Stated): boolean {
  const { told } = claim;
  return told !== undefined && isChange(claim, inTable(told.now.stated), inTable(told.was));
}

/** A stated number as the tables would have it: money is in 万元. */
export function inTable(stated: StatedNumber): Decimal {
  return inTenThousandYuan(stated) ?? stated.value;
}

/** Whether a claim says nothing of what grew from nothing. */
export function isRatio(claim: Stated): boolean {
  return claim.kind === 'growth' || claim.change.by === 'times';
}

/** A growth that is written as 0 % is no growth. */
const NOUGHT: Statement = {
  value: { units: 0n, scale: 0 },
  step: { units: 1n, scale: 0 },
  bound: 'exact',
};

function isSo(change: Change, now: Decimal, before: Decimal): boolean {
  switch (change.by) {
    case 'amount':
      return isAmount(change.stated, differenceOf(change, now, before));
    case 'was':
      return isAmount(change.stated, before);
    case 'level':
      return isLevel(now, before);
    case 'times':
      return isTimes(change, now, before);
  }
}

/** By how much there is more, or less; negative where it goes the other way. */
export function differenceOf(
  { direction }: { readonly direction: 'up' | 'down' },
  now: Decimal,
  before: Decimal,
): Decimal {
  return direction === 'up' ? subtract(now, before) : subtract(before, now);
}

/** Money is held against the tables in the unit in which the author states it. */
function isAmount(stated: StatedNumber, value: Decimal): boolean {
  return value.units >= 0n && agrees(stated, inUnitOf(stated, value) ?? value);
}

/** 持平 is said of what is as much but for less than one per cent. */
function isLevel(now: Decimal, before: Decimal): boolean {
  if (compare(now, before) === 0) return true;
  return isGrowth(NOUGHT, now, before, 'up') || isGrowth(NOUGHT, now, before, 'down');
}

/** 增长 2 倍 is three times as much, and said of what is twice as much too. */
function isTimes(
  { size, as }: Extract<Change, { readonly by: 'times' }>,
  now: Decimal,
  before: Decimal,
): boolean {
  if (isZero(before) || before.units < 0n) return false;
  const isAsMuch = agreesWithRatio(size, now, before);
  return isAsMuch || (as === 'more' && agreesWithRatio(size, subtract(now, before), before));
}
