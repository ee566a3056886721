import type { ReportFacts, UnitsOfReport } from '../facts/types';
import { type FormPlace, formPlaces, placeKey } from '../format/tree';
import type { TableSpec } from '../format/types';
import { add, compare, type Decimal, isZero, ZERO } from '../numbers/decimal';
import { memoised } from '../text/memo';
import { doubtfulIn, soleTable, type UnitFigure, unitFigure } from './unit-figures';

/** A place of a table, and what the units say there. */
export interface SumCell extends FormPlace {
  readonly spec: TableSpec;
  /** Its number in the order of the form. */
  readonly index: number;
  /** The sum of what is known. */
  readonly known: Decimal;
  /** Units that say nothing there. */
  readonly open: readonly ReportFacts[];
  /** Units that contradict themselves there. */
  readonly doubtful: readonly ReportFacts[];
}

/** What one unit adds to a figure. */
export interface Share extends UnitFigure {
  readonly unit: ReportFacts;
  readonly value: Decimal;
}

/** Every place of a table with the sum of the units, in the order of the form. */
export function sumCells(sum: UnitsOfReport, spec: TableSpec): readonly SumCell[] {
  const known = cellsBySpec(sum);
  const found = known.get(spec);
  if (found) return found;
  const cells = formPlaces(spec).map((place, index) => sumCell(sum, spec, index, place));
  known.set(spec, cells);
  return cells;
}

const cellsBySpec = memoised((_: UnitsOfReport): Map<TableSpec, readonly SumCell[]> => new Map());

function sumCell(
  { units }: UnitsOfReport,
  spec: TableSpec,
  index: number,
  place: FormPlace,
): SumCell {
  const open: ReportFacts[] = [];
  const doubtful: ReportFacts[] = [];
  let known = ZERO;
  const key = placeKey(place);
  for (const unit of units) {
    const { value } = unitFigure(unit, spec, index, place);
    if (!value) {
      open.push(unit);
      continue;
    }
    known = add(known, value);
    const table = soleTable(unit, spec.id);
    if (table && doubtfulIn(table).has(key)) doubtful.push(unit);
  }
  return { ...place, spec, index, known, open, doubtful };
}

/** What the units add to a figure, those that say so: the largest first. */
export function sharesOf({ units }: UnitsOfReport, cell: SumCell): Share[] {
  return units
    .flatMap((unit): Share[] => {
      const { value, range } = unitFigure(unit, cell.spec, cell.index, cell);
      return value ? [{ unit, value, range }] : [];
    })
    .sort((one, other) => compare(other.value, one.value));
}

/** Those of them that are not 0. */
export function telling(shares: readonly Share[]): Share[] {
  return shares.filter(({ value }) => !isZero(value));
}
