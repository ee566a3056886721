import { spanInTable, spanOf } from '../draft/locate';
import type { UnitsOfReport } from '../facts/types';
import { fileName } from '../folder/below';
import { message } from '../messages';
import { formatDecimal } from '../numbers/decimal';
import { type CheckedSum, checkedSums, type SumResult } from '../roll-up/compare';
import { termsOf } from '../roll-up/words';
import { figureName } from '../rules/help/figure-fixes';
import { isToldByAudit } from '../rules/help/sum-remarks';
import { judged } from './told';
import type { Checked, LedgerEntry, LedgerResult, Told } from './types';

/** Each figure of a report that sums units, held against their sum, where it is declared so. */
export function* sumEntries(checked: Checked): Generator<LedgerEntry> {
  const { sum } = checked.neighbours;
  if (!sum) return;
  const { title, start } = checked.draft.report;
  const { units, missing, declaredIn } = sum;
  yield {
    id: 'sum/units',
    kind: 'sum',
    result: missing.length > 0 ? 'undecided' : 'passed',
    message: message('ledger/units', {
      count: units.length,
      missing: missing.length,
      file: fileName(declaredIn),
    }),
    place: spanOf(checked.draft, title ?? start),
  };
  for (const { cells } of checkedSums(checked.draft.report, sum)) {
    for (const cell of cells) yield sumEntry(checked, cell, sum);
  }
}

function sumEntry(checked: Checked, cell: CheckedSum, sum: UnitsOfReport): LedgerEntry {
  const { table, figure, row, column, known, own, open, result } = cell;
  const place = spanInTable(checked.draft, table, figure.cell ?? table.anchor);
  // What its own identities show to be wrong is told there, and here nobody can tell.
  const isToldThere = result === 'off' && isToldByAudit(cell);
  const told = isToldThere ? [] : toldOf(checked, result, place.from);
  return {
    id: `sum/${table.spec.id}/${row.id}/${column.id}`,
    kind: 'sum',
    ...judged(told, isToldThere ? 'undecided' : RESULTS[result]),
    message: message('ledger/sum', {
      table: table.spec.name,
      name: figureName(figure),
      own: own ? formatDecimal(own) : '□',
      known: formatDecimal(known),
      terms: termsOf(sum, cell),
      open: open.length + sum.missing.length,
    }),
    place,
  };
}

const RESULTS: Readonly<Record<SumResult, LedgerResult>> = {
  agrees: 'passed',
  off: 'failed',
  exceeded: 'failed',
  undecided: 'undecided',
  doubtful: 'undecided',
  unstated: 'undecided',
};

/** What tells that a figure is not the sum: at its place, or once for several of them. */
function toldOf({ told }: Checked, result: SumResult, from: number): readonly Told[] {
  if (result !== 'off' && result !== 'exceeded') return [];
  const all = told.get(result === 'off' ? 'sum.figure' : 'sum.undecided') ?? [];
  const own = all.filter((one) => one.from === from);
  return own.length > 0 ? own : all;
}
