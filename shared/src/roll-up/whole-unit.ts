import type { ReportFacts, UnitsOfReport } from '../facts/types';
import { equals, isZero, subtract, ZERO } from '../numbers/decimal';
import { type CheckedSum, differenceOf } from './compare';
import { unitFigure } from './unit-figures';

/** A unit that was left out of a sum as a whole, or added twice. */
export interface WholeUnit {
  readonly unit: ReportFacts;
  readonly as: 'left-out' | 'twice';
}

/**
 * The unit whose own figures are just what figures differ by, all of those that can be told and those
 * that agree. Undefined where there is none, or where another would do as well.
 */
export function wholeUnit(
  cells: readonly CheckedSum[],
  { units }: UnitsOfReport,
): WholeUnit | undefined {
  const decided = cells.filter(({ result }) => result === 'off' || result === 'agrees');
  // What differs tells most units apart at once.
  const ordered = decided.toSorted((one, other) => Number(isEqual(one)) - Number(isEqual(other)));
  const found = units.flatMap((unit): WholeUnit[] => {
    if (ordered.every((cell) => isBy(cell, unit, 'left-out'))) return [{ unit, as: 'left-out' }];
    return ordered.every((cell) => isBy(cell, unit, 'twice')) ? [{ unit, as: 'twice' }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function isEqual({ result }: CheckedSum): boolean {
  return result === 'agrees';
}

function isBy(cell: CheckedSum, unit: ReportFacts, as: WholeUnit['as']): boolean {
  const share = unitFigure(unit, cell.spec, cell.index, cell).value;
  const by = differenceOf(cell);
  if (!share || !by) return false;
  return isZero(by) ? isZero(share) : equals(as === 'twice' ? by : subtract(ZERO, by), share);
}
