import type { ReportFacts } from '../facts/types';
import { auditOf } from '../identities/audit';
import { figureValue } from '../identities/identity';
import { compare, type Decimal, isNegative, isZero, multiply } from '../numbers/decimal';
import type { BoundTable, Figure, Report } from '../report/types';
import { comparisons } from './comparisons';
import { figureAtIds, type LastTable, tablePairs } from './last-table';
import { possibleSums } from './worth';

/** A figure that is about ten thousand times that of last year, or the other way about. */
export interface Jump {
  readonly table: BoundTable;
  readonly figure: Figure;
  readonly value: Decimal;
  readonly last: LastTable;
  readonly before: Figure;
  readonly beforeValue: Decimal;
  readonly direction: 'up' | 'down';
}

/**
 * 万 taken for one, or the other way about, is a factor of 10,000; the figure itself may have doubled or
 * halved meanwhile.
 */
const LEAST: Decimal = { units: 5_000n, scale: 0 };
const MOST: Decimal = { units: 20_000n, scale: 0 };

/** The jumps of a report, one for each row: where several of its figures jump, the last sums them up. */
export function jumpsIn(report: Report, lastYear: ReportFacts): Jump[] {
  // What does not follow from last year is told as that.
  const told = new Set(
    comparisons(report, lastYear).flatMap((one) => (one.result === 'differs' ? one.figure : [])),
  );
  return tablePairs(report, lastYear).flatMap(({ table, last }) => {
    const byRow = new Map<string, Jump>();
    for (const figure of auditOf(table).figures) {
      const jump = told.has(figure) ? undefined : jumpAt(figure, table, last);
      if (jump) byRow.set(figure.row.id, jump);
    }
    return [...byRow.values()];
  });
}

function jumpAt(figure: Figure, table: BoundTable, last: LastTable): Jump | undefined {
  const before = figureAtIds(last.figures, figure.row.id, figure.column.id);
  const value = figureValue(figure);
  const beforeValue = before && figureValue(before);
  if (!before || !value || !beforeValue || !figure.cell) return undefined;
  const direction = directionOf(value, beforeValue);
  if (!direction) return undefined;
  // A digit too many that breaks an identity is told in its own table.
  const isSlip = possibleSums(auditOf(table), [figure]).some(
    (other) => directionOf(other, beforeValue) !== direction,
  );
  const wasSlip = possibleSums(last.audit, [before]).some(
    (other) => directionOf(value, other) !== direction,
  );
  if (isSlip || wasSlip) return undefined;
  return { table, figure, value, last, before, beforeValue, direction };
}

function directionOf(now: Decimal, before: Decimal): Jump['direction'] | undefined {
  if (isZero(now) || isZero(before) || isNegative(now) || isNegative(before)) return undefined;
  if (isAbout(now, before)) return 'up';
  return isAbout(before, now) ? 'down' : undefined;
}

function isAbout(large: Decimal, small: Decimal): boolean {
  return compare(large, multiply(small, LEAST)) >= 0 && compare(large, multiply(small, MOST)) <= 0;
}
