import type { Range, ReportFacts } from '../facts/types';
import type { CarrySpec } from '../format/types';
import { auditOf } from '../identities/audit';
import { figureValue } from '../identities/identity';
import { add, type Decimal, equals, subtract } from '../numbers/decimal';
import type { BoundTable, Figure, Report } from '../report/types';
import { memoisedWith } from '../text/memo';
import { figureAtIds, type LastTable, rangeOfLast, type TablePair, tablePairs } from './last-table';
import { isInTangle, possibleSums, sumOf, worthOf } from './worth';

/** A figure held against what must follow from last year’s report. */
export interface Comparison {
  readonly carry: CarrySpec;
  readonly table: BoundTable;
  /** The figure of this year that follows, and the one of last year from which it does. */
  readonly figure: Figure;
  readonly last: Figure;
  /** What came this year, and what went. */
  readonly plus: readonly Figure[];
  readonly minus: readonly Figure[];
  /** Where last year’s figure stands: its file, and the place in it where it has a cell. */
  readonly uri: string;
  readonly range: Range | undefined;
  /** Of the figure, and what it should be; undefined where they are not known. */
  readonly actual: Decimal | undefined;
  readonly expected: Decimal | undefined;
  /**
   * told: the two differ, and a mistake that is told within one of the tables may well be the reason.
   * unknown: one of the figures is not known.
   */
  readonly result: 'holds' | 'differs' | 'told' | 'unknown';
}

/**
 * Everything in a report that must follow from the report of the year before, with what came of it, in the
 * order of the form. Made once for each pair of reports, and empty where their tables are not comparable.
 */
export const comparisons: (report: Report, lastYear: ReportFacts) => readonly Comparison[] =
  memoisedWith((report: Report, lastYear: ReportFacts) =>
    tablePairs(report, lastYear).flatMap((pair) =>
      pair.table.spec.carries.flatMap((carry) => comparedBy(carry, pair)),
    ),
  );

/** One comparison for each row, or column, that has all the figures that a relation is about. */
function comparedBy(carry: CarrySpec, { table, last }: TablePair): Comparison[] {
  const { figures } = auditOf(table);
  const isFollowing = ({ row, column }: Figure) =>
    carry.figure === (carry.each === 'row' ? column.id : row.id);
  return figures.filter(isFollowing).flatMap((figure) => {
    const at = (all: readonly Figure[], id: string) =>
      carry.each === 'row'
        ? figureAtIds(all, figure.row.id, id)
        : figureAtIds(all, id, figure.column.id);
    const before = at(last.figures, carry.last);
    const plus = carry.plus.flatMap((id) => at(figures, id) ?? []);
    const minus = carry.minus.flatMap((id) => at(figures, id) ?? []);
    const isWhole = plus.length === carry.plus.length && minus.length === carry.minus.length;
    return before && isWhole
      ? [compared({ carry, table, figure, last: before, plus, minus }, last)]
      : [];
  });
}

type Sides = Pick<Comparison, 'carry' | 'table' | 'figure' | 'last' | 'plus' | 'minus'>;

function compared(sides: Sides, last: LastTable): Comparison {
  const { table, figure, plus, minus } = sides;
  const audit = auditOf(table);
  const actual = worthOf(audit, figure);
  // What last year’s report leaves blank it does not say, whatever its identities make of it.
  const before = figureValue(sides.last);
  const [came, went] = [sumOf(audit, plus), sumOf(audit, minus)];
  const expected = before && came && went && subtract(add(before, came), went);
  const result = resultOf({ ...sides, actual, expected }, last);
  const range = rangeOfLast(last, sides.last);
  return { ...sides, uri: last.uri, range, actual, expected, result };
}

type Worked = Sides & Pick<Comparison, 'actual' | 'expected'>;

function resultOf({ actual, expected, ...sides }: Worked, last: LastTable): Comparison['result'] {
  if (!actual || !expected) return 'unknown';
  if (equals(actual, expected)) return 'holds';
  const { table, figure, plus, minus } = sides;
  const audit = auditOf(table);
  const isDoubtful =
    isInTangle(audit, [figure, ...plus, ...minus]) || isInTangle(last.audit, [sides.last]);
  return isDoubtful || mayHold(sides, last) ? 'told' : 'differs';
}

/** Whether the relation holds with some mistake of either table put right. */
function mayHold({ table, figure, last: before, plus, minus }: Sides, last: LastTable): boolean {
  const audit = auditOf(table);
  const actuals = possibleSums(audit, [figure]);
  const came = possibleSums(audit, plus);
  const went = possibleSums(audit, minus);
  const befores = possibleSums(last.audit, [before]);
  return befores.some((start) =>
    came.some((plusses) =>
      went.some((minusses) =>
        actuals.some((actual) => equals(actual, subtract(add(start, plusses), minusses))),
      ),
    ),
  );
}
