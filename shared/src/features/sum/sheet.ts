import type { ReportFacts, UnitsOfReport } from '../../facts/types';
import { nameOf } from '../../folder/sums';
import { columnName, rowName } from '../../format/names';
import type { Bilingual, TableSpec } from '../../format/types';
import { formatDecimal } from '../../numbers/decimal';
import type { Report } from '../../report/types';
import { type CheckedSum, checkedSums, type SumResult } from '../../roll-up/compare';
import { type SumCell, sumCells } from '../../roll-up/sum-cells';
import { unitFigure } from '../../roll-up/unit-figures';
import { figureName } from '../../rules/help/figure-fixes';
import { missingWords } from '../../rules/help/missing-words';
import { isDecided } from './open';

/** What the own checks of a unit found. */
export interface UnitCheck {
  readonly errors: number;
  readonly warnings: number;
}

/** A unit with what its own checks found. */
interface SheetUnit extends UnitCheck {
  readonly uri: string;
  readonly organ: string;
  /** The organ, or the file where it names none. */
  readonly name: string;
}

/** A figure: what each unit adds to it, in the order of the units; null for what is not known. */
export interface SheetRow {
  readonly table: Bilingual;
  readonly row: string;
  readonly column: string;
  readonly name: string;
  readonly sum: string | null;
  /** What the report says, and what comes of it; absent where there is no report. */
  readonly own?: string | null;
  readonly result?: SumResult;
  readonly shares: readonly (string | null)[];
}

/** What each unit adds to every figure of a report that sums them. */
export interface Sheet {
  readonly organ: string;
  readonly year: number | undefined;
  /** Those that fail their own checks first. */
  readonly units: readonly SheetUnit[];
  readonly missing: readonly Bilingual[];
  /** How many reports of other years were met and left out. */
  readonly otherYears: number;
  /** In the order of the form, but those that are 0 everywhere behind all others. */
  readonly rows: readonly SheetRow[];
}

/** For what a sheet is made: a report, or one that is still to be written. */
export interface SheetFor {
  readonly organ: string;
  readonly year: number | undefined;
  readonly tables: readonly TableSpec[];
  readonly report?: Report;
}

/** Makes the sheet of a sum. `checkOf` says what the own checks of a unit found. */
export function sheetOf(
  { organ, year, tables, report }: SheetFor,
  sum: UnitsOfReport,
  checkOf: (unit: ReportFacts) => UnitCheck,
): Sheet {
  const units = inOrder(sum.units, checkOf);
  const checked = new Map(
    (report ? checkedSums(report, sum) : []).map(({ table, cells }) => [table.spec, cells]),
  );
  const rows = tables.flatMap((spec) =>
    sumCells(sum, spec).map((cell) => rowOf(cell, sum, units, checked.get(spec)?.[cell.index])),
  );
  return {
    organ,
    year,
    units: units.map((unit) => {
      const { errors, warnings } = checkOf(unit);
      return { uri: unit.uri, organ: unit.organ, name: nameOf(unit), errors, warnings };
    }),
    missing: sum.missing.map(missingWords),
    otherYears: sum.otherYears?.length ?? 0,
    rows: [...rows.filter((row) => !isNothing(row)), ...rows.filter(isNothing)],
  };
}

function inOrder(
  units: readonly ReportFacts[],
  checkOf: (unit: ReportFacts) => UnitCheck,
): ReportFacts[] {
  return units.toSorted((a, b) => {
    const [one, other] = [checkOf(a), checkOf(b)];
    return other.errors - one.errors || other.warnings - one.warnings;
  });
}

function rowOf(
  cell: SumCell,
  sum: UnitsOfReport,
  units: readonly ReportFacts[],
  checked: CheckedSum | undefined,
): SheetRow {
  const { block, column, row, spec, index, known } = cell;
  return {
    table: spec.name,
    row: rowName(row),
    column: columnName(block, column),
    name: figureName(cell),
    sum: isDecided(sum, cell) ? formatDecimal(known) : null,
    ...(checked && {
      own: checked.own ? formatDecimal(checked.own) : null,
      result: checked.result,
    }),
    shares: units.map((unit) => {
      const { value } = unitFigure(unit, spec, index, cell);
      return value ? formatDecimal(value) : null;
    }),
  };
}

/** Whether all that is said of a figure is 0. */
export function isNothing({ sum, own = sum, shares }: SheetRow): boolean {
  return [sum, own, ...shares].every((one) => one !== null && /^[0.]*$/u.test(one));
}
