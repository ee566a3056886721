import { verdictOn } from '../claims/verdict';
import type { ReportFacts } from '../facts/types';
import { add, compare, type Decimal, subtract, ZERO } from '../numbers/decimal';
import type { StatedNumber } from '../numbers/stated-number';
import { inTenThousandYuan } from '../numbers/yuan';
import { claimsIn } from '../prose/claims';
import type { Claim, Told } from '../prose/claims/types';
import type { Passage } from '../prose/passage';
import type { Report } from '../report/types';
import { differenceOf, inTable, isByItself, isChange, isRatio } from './change';
import { type GrowthClaim, growthVerdict, isGrowthClaim } from './growth';

/** A change that the two numbers of its own sentence do not give. */
export interface Untrue {
  readonly claim: GrowthClaim;
  readonly told: Told;
  /** What last year had by the changes, where these agree and it is that number which does not fit them. */
  readonly before?: Decimal;
}

/**
 * The changes of a passage that do not follow from the numbers that are stated with them: 收到 60 件, 比上年的
 * 54 件增加 5 件. Left out where a table, or last year’s report, tells which of the numbers is wrong.
 */
export function untrueIn(
  passage: Passage,
  report: Report,
  lastYear: ReportFacts | undefined,
): readonly Untrue[] {
  const claims = claimsIn(passage);
  const untrue = claims.flatMap((claim): Untrue[] => {
    if (!isGrowthClaim(claim) || !claim.told || !isCertain(claim, claim.told)) return [];
    // Unknown where it is not between the report’s year and that before.
    if (isByItself(claim) || verdictOn(claim, report).kind !== 'fits') return [];
    if (verdictOn(claim.told.now, report).kind !== 'fits') return [];
    const { told } = claim;
    const was = claims.find((one) => one.from === told.was.digits.from);
    const isKnown =
      lastYear !== undefined &&
      (growthVerdict(claim, report, lastYear).kind !== 'unknown' ||
        (was && isGrowthClaim(was) && growthVerdict(was, report, lastYear).kind === 'contradicts'));
    return isKnown ? [] : [{ claim, told }];
  });
  return bySameNumber(untrue).flatMap((changes) => oddOne(changes, claims) ?? []);
}

/** Changes since one and the same number of last year, together. */
function bySameNumber(untrue: readonly Untrue[]): readonly (readonly Untrue[])[] {
  const byNumber = new Map<number, Untrue[]>();
  for (const one of untrue) {
    const { from } = one.told.was.digits;
    const same = byNumber.get(from);
    if (same) same.push(one);
    else byNumber.set(from, [one]);
  }
  return [...byNumber.values()];
}

/**
 * Of a number of last year and several changes since that do not follow from it, the number where the changes
 * agree: 上年为 47 件，增加 6 件，增长 12.5%. Where they do not, nobody knows which is wrong.
 */
function oddOne(changes: readonly Untrue[], claims: readonly Claim[]): Untrue | undefined {
  const [first, ...others] = changes;
  if (!first || others.length === 0) return first;
  const { told } = first;
  const before = changes.flatMap(({ claim }) => beforeBy(claim, told) ?? [])[0];
  const was = claims.find(({ from }) => from === told.was.digits.from);
  if (!before || was?.kind !== 'change' || was.change.by !== 'was') return undefined;
  const now = inTable(told.now.stated);
  return changes.every(({ claim }) => isChange(claim, now, before))
    ? { claim: was, told, before }
    : undefined;
}

/** What last year had by an amount. */
function beforeBy(claim: GrowthClaim, { now }: Told): Decimal | undefined {
  if (claim.kind !== 'change' || claim.change.by !== 'amount') return undefined;
  const { stated, direction } = claim.change;
  const [value, by] = [inTable(now.stated), inTable(stated)];
  return direction === 'up' ? subtract(value, by) : add(value, by);
}

/**
 * Whether money is stated to the same place throughout, and an amount differs by more than rounding each of them
 * does: 476 万元比上年的 431 万元增加 46 万元 may well be so.
 */
function isRoundedAlike(claim: GrowthClaim, terms: readonly StatedNumber[]): boolean {
  if (claim.kind !== 'change' || claim.change.by !== 'amount') return false;
  const { change } = claim;
  const all = [change.stated, ...terms];
  const [{ step }] = [change.stated];
  const isAlike = all.every((one) => one.bound === 'exact' && compare(one.step, step) === 0);
  if (!isAlike || all.some(({ measure }) => measure !== change.stated.measure)) return false;
  const [now, was] = terms;
  if (!now || !was) return false;
  const difference = differenceOf(change, now.value, was.value);
  const off = subtract(change.stated.value, difference);
  return compare(off, step) > 0 || compare(subtract(ZERO, off), step) > 0;
}

/** Whether both numbers are given to the last unit, and are of one measure; money may have been rounded. */
function isCertain(claim: GrowthClaim, { now, was }: Told): boolean {
  if (inTenThousandYuan(was)) return isRoundedAlike(claim, [now.stated, was]);
  const all = [now.stated, was];
  const isExact = all.every(({ bound, step }) => bound === 'exact' && step.units === 1n);
  const isNothing = isRatio(claim) && was.value.units === 0n;
  return isExact && now.stated.measure === was.measure && !isNothing;
}
