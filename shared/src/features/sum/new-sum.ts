import type { UnitsOfReport } from '../../facts/types';
import { formatOfYear, LATEST } from '../../format';
import type { FormCell } from '../../format/form';
import { placeKey } from '../../format/tree';
import type { Format, TableSpec } from '../../format/types';
import type { Message } from '../../messages';
import { PLAIN_STYLE, writeFigure } from '../../numbers/figure';
import type { FigureText } from '../../report/skeleton';
import { sumCells } from '../../roll-up/sum-cells';
import { type NewReport, newReport } from '../template';
import { isDecided, openMessages } from './open';

/** A new report with the sum of units in its tables, and which figures are blank, and why. */
export interface NewSum {
  readonly text: string;
  readonly undecided: readonly Message[];
}

/** Writes the national form of a year with the sum of units; a figure that is not known stays blank. */
export function newSum(report: NewReport, sum: UnitsOfReport): NewSum {
  const { tables } = formOf(report.year);
  return {
    text: newReport(report, (spec) => textOf(sum, spec)),
    undecided: openMessages(sum, tables),
  };
}

/** The form of a year. */
export function formOf(year: number): Format {
  return formatOfYear(year) ?? LATEST;
}

function textOf(sum: UnitsOfReport, spec: TableSpec): FigureText {
  const known = new Map(
    sumCells(sum, spec)
      .filter((cell) => isDecided(sum, cell))
      .map((cell) => [placeKey(cell), writeFigure(cell.known, cell.column.kind, PLAIN_STYLE)]),
  );
  return (figure: NonNullable<FormCell['figure']>) => known.get(placeKey(figure)) ?? '';
}
