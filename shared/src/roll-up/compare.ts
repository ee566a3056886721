import type { MissingUnit, UnitsOfReport } from '../facts/types';
import { auditOf } from '../identities/audit';
import { figureValue } from '../identities/identity';
import { compare, type Decimal, equals, subtract } from '../numbers/decimal';
import type { BoundTable, Figure, Report } from '../report/types';
import { memoisedWith } from '../text/memo';
import { type SumCell, sumCells } from './sum-cells';

/**
 * What comes of a figure held against the sum of its units. undecided: a unit, or what it says, is not
 * there. exceeded: the same, but what is there is more than the figure already. doubtful: it differs
 * where a unit contradicts itself. unstated: the report says no number.
 */
export type SumResult = 'agrees' | 'off' | 'undecided' | 'exceeded' | 'doubtful' | 'unstated';

/** A figure of the report, and the sum of its units. */
export interface CheckedSum extends SumCell {
  readonly table: BoundTable;
  readonly figure: Figure;
  readonly own: Decimal | undefined;
  readonly result: SumResult;
}

/** One table of the report, figure by figure in the order of the form. */
export interface TableSums {
  readonly table: BoundTable;
  readonly cells: readonly CheckedSum[];
}

/** Every figure of a report held against the sum of its units; a table that stands twice only once. */
export const checkedSums: (report: Report, sum: UnitsOfReport) => readonly TableSums[] =
  memoisedWith((report: Report, sum: UnitsOfReport): readonly TableSums[] => {
    const readable = report.tables.filter(({ isLost }) => !isLost);
    const first = readable.filter(
      ({ spec }, index) => readable.findIndex((one) => one.spec.id === spec.id) === index,
    );
    return first.map((table) => ({ table, cells: checkedTable(table, sum) }));
  });

function checkedTable(table: BoundTable, sum: UnitsOfReport): CheckedSum[] {
  const { figures } = auditOf(table);
  return sumCells(sum, table.spec).flatMap((cell) => {
    const figure = figures[cell.index];
    if (!figure) return [];
    const own = figureValue(figure);
    return [{ ...cell, table, figure, own, result: resultOf(cell, own, sum) }];
  });
}

function resultOf(cell: SumCell, own: Decimal | undefined, sum: UnitsOfReport): SumResult {
  const { known, open, doubtful, column } = cell;
  if (!own) return 'unstated';
  if (sum.units.length === 0 || sum.missing.length > 0 || open.length > 0) {
    // What is not there can only add to it, but for a change, which may be below 0, and what counts twice.
    const mayBeLess = column.kind === 'signed-count' || sum.missing.some(isNested);
    const isLess = !mayBeLess && compare(own, known) < 0;
    return isLess && doubtful.length === 0 ? 'exceeded' : 'undecided';
  }
  if (equals(own, known)) return 'agrees';
  return doubtful.length > 0 ? 'doubtful' : 'off';
}

function isNested({ reason }: MissingUnit): boolean {
  return reason === 'nested';
}

/** By how much a figure differs from what is known of its units; undefined where it is no number. */
export function differenceOf({ own, known }: CheckedSum): Decimal | undefined {
  return own && subtract(own, known);
}
