import type { Draft } from '../../draft';
import { spanInTable } from '../../draft/locate';
import type { UnitsOfReport } from '../../facts/types';
import type { Bilingual, TableSpec } from '../../format/types';
import { type Message, message } from '../../messages';
import { equals, formatDecimal } from '../../numbers/decimal';
import type { Report } from '../../report/types';
import { type CheckedSum, checkedSums } from '../../roll-up/compare';
import { termsOf } from '../../roll-up/words';
import { figureName, writeEdit } from '../../rules/help/figure-fixes';
import type { Edit } from '../../rules/types';
import { isDecided, openMessages } from './open';

/** A figure that is to be the sum of the units, and how that comes about. */
interface SumChange extends Edit {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly terms: Bilingual;
}

/** What is to be written into a report for its figures to be the sum of the units. */
export interface SumChanges {
  /** In the order of the tables; nothing but figures is touched, each in its author’s style. */
  readonly changes: readonly SumChange[];
  /** What is left as it is, and why. */
  readonly undecided: readonly Message[];
}

/** The edits that write the sum of its units into a draft; none where it is the sum already. */
export function sumChanges(draft: Draft, sum: UnitsOfReport): SumChanges {
  const { report } = draft;
  const cells = checkedSums(report, sum).flatMap((one) => one.cells);
  const differing = cells.filter(
    (cell) => isDecided(sum, cell) && !(cell.own && equals(cell.own, cell.known)),
  );
  const changes = differing.flatMap((cell) => changeOf(draft, cell, sum));
  const placeless = differing.filter(({ figure }) => !writeEdit(figure, figureZero));
  return {
    changes,
    undecided: [
      ...openMessages(sum, tablesOf(report)),
      ...placeless.map(({ figure }) => message('sum/no-cell', { name: figureName(figure) })),
      ...missingTables(report).map(({ name }) => message('sum/no-table', { table: name })),
    ],
  };
}

const figureZero = { units: 0n, scale: 0 };

function changeOf(draft: Draft, cell: CheckedSum, sum: UnitsOfReport): SumChange[] {
  const { table, figure, known } = cell;
  const edit = writeEdit(figure, known);
  if (!edit) return [];
  return [
    {
      ...spanInTable(draft, table, edit),
      text: edit.text,
      name: figureName(figure),
      before: figure.cell?.text ?? '',
      after: formatDecimal(known),
      terms: termsOf(sum, cell),
    },
  ];
}

/** The forms in which a report has its tables; of a table that it lacks, that of its year. */
export function tablesOf(report: Report): TableSpec[] {
  return report.format.tables.map(
    (spec) => report.tables.find((table) => table.spec.id === spec.id)?.spec ?? spec,
  );
}

function missingTables({ format, tables }: Report): TableSpec[] {
  return format.tables.filter(
    ({ id }) => !tables.some(({ spec, isLost }) => spec.id === id && !isLost),
  );
}
