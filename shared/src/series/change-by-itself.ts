import { verdictOn } from '../claims/verdict';
import type { ReportFacts } from '../facts/types';
import { claimsIn } from '../prose/claims';
import type { Told } from '../prose/claims/types';
import type { Passage } from '../prose/passage';
import type { Report } from '../report/types';
import { isByItself, isRatio } from './change';
import { type GrowthClaim, growthVerdict, isOfGrowth } from './growth';

/** A change that the two numbers of its own sentence do not give. */
export interface Untrue {
  readonly claim: GrowthClaim;
  readonly told: Told;
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
  return claims.flatMap((claim): Untrue[] => {
    if (!isOfGrowth(claim) || !claim.told || !isCertain(claim, claim.told)) return [];
    // Unknown where it is not between the report’s year and that before.
    if (isByItself(claim) || verdictOn(claim, report).kind !== 'fits') return [];
    if (verdictOn(claim.told.now, report).kind !== 'fits') return [];
    const { told } = claim;
    const was = claims.find((one) => one.from === told.was.digits.from);
    const isKnown =
      lastYear !== undefined &&
      (growthVerdict(claim, report, lastYear).kind !== 'unknown' ||
        (was && isOfGrowth(was) && growthVerdict(was, report, lastYear).kind === 'contradicts'));
    return isKnown ? [] : [{ claim, told }];
  });
}

/** Whether both numbers are given to the last unit, and are of one measure. */
function isCertain(claim: GrowthClaim, { now, was }: Told): boolean {
  const all = [now.stated, was];
  const isExact = all.every(({ bound, step }) => bound === 'exact' && step.units === 1n);
  const isNothing = isRatio(claim) && was.value.units === 0n;
  return isExact && now.stated.measure === was.measure && !isNothing;
}
