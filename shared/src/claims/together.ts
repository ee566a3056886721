import { type Decimal, equals, sum } from '../numbers/decimal';
import { claimsIn } from '../prose/claims';
import { keyOfMeant } from '../prose/claims/meanings';
import type { Claim } from '../prose/claims/types';
import type { Passage } from '../prose/passage';
import type { Report } from '../report/types';
import { verdictOn } from './verdict';

/**
 * The parts of one figure that a passage tells one by one, where they add up to it: 县政府 59 件, 部门乡镇 25 件
 * of 84. Undefined where the claim is no such part.
 */
export function partsTogether(
  passage: Passage,
  claim: Claim,
  report: Report,
): readonly Decimal[] | undefined {
  const verdict = verdictOn(claim, report);
  if (verdict.kind !== 'fits' || verdict.as !== 'part' || claim.kind !== 'count') return undefined;
  const { value } = verdict.reading;
  const key = keyOfMeant(claim);
  const parts = claimsIn(passage).flatMap((one) => {
    if (one.kind !== 'count' || keyOfMeant(one) !== key) return [];
    const other = verdictOn(one, report);
    return other.kind === 'fits' && other.as === 'part' ? [one.stated.value] : [];
  });
  return value && parts.length > 1 && equals(sum(parts), value) ? parts : undefined;
}
