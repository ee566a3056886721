import type { ReportFacts, UnitsOfReport } from '../../facts/types';
import { nameOf } from '../../folder/sums';
import type { FormPlace } from '../../format/tree';
import type { TableSpec } from '../../format/types';
import { auditOf } from '../../identities/audit';
import { figureValue, isBroken, type ValueOf } from '../../identities/identity';
import { message } from '../../messages';
import { equals, formatDecimal, subtract } from '../../numbers/decimal';
import type { BoundTable, Figure } from '../../report/types';
import type { CheckedSum } from '../../roll-up/compare';
import { sharesOf, telling } from '../../roll-up/sum-cells';
import { firstOf, MOST_SHARES, unitNames } from '../../roll-up/words';
import { type Place, placeIn } from '../../syntax/place';
import type { Span } from '../../text/span';
import type { Edit, Fix, Related } from '../types';
import { differenceWords, figureName, writeEdit } from './figure-fixes';

/** A place in a table as one of the report. */
export function inTable({ block }: BoundTable, span: Span): Place {
  return placeIn(block, span);
}

/** Where a figure is told: its cell, or the first label of the table where it has none. */
export function placeOfSum({ table, figure }: CheckedSum): Place {
  return inTable(table, figure.cell ?? table.anchor);
}

/** What is said of a figure that is not the sum. */
export function sumArgs({ figure, known, own }: CheckedSum, { units }: UnitsOfReport) {
  return {
    name: figureName(figure),
    units: units.length,
    sum: formatDecimal(known),
    actual: own ? formatDecimal(own) : '',
    difference: own ? differenceWords(subtract(own, known)) : '',
  };
}

/** What is said of figures of a table that some units leave open, or contradict themselves at. */
export function cellsArgs(
  spec: TableSpec,
  cells: readonly FormPlace[],
  units: readonly ReportFacts[],
) {
  return {
    table: spec.name,
    count: cells.length,
    cells: firstOf(cells.map(figureName)),
    units: unitNames(units),
  };
}

/** The largest shares of a sum, each in its own file. */
export function shareRelated(sum: UnitsOfReport, cell: CheckedSum): Related<Place>[] {
  const shares = telling(sharesOf(sum, cell)).slice(0, MOST_SHARES);
  return shares.map((share) => ({
    ...placeOfSum(cell),
    message: message('related/share', {
      unit: nameOf(share.unit),
      value: formatDecimal(share.value),
    }),
    elsewhere: elsewhereOf(share.unit, share.range),
  }));
}

/** A place in the file of a unit; where its title stands if there is no other. */
export function elsewhereOf({ uri, start }: ReportFacts, range = start) {
  return { uri, range };
}

/** What the table’s own audit would write where a sum differs: told once, by the audit. */
export function isToldByAudit({ table, figure, known }: CheckedSum): boolean {
  return auditOf(table).mistakes.some(({ explanations }) =>
    explanations.some(({ changes }) =>
      changes.some((change) => change.figure === figure && equals(change.to, known)),
    ),
  );
}

/** Writes the sum into figures; none where one of them cannot be written. */
export function sumFix(cells: readonly CheckedSum[], isLikeliest: boolean): Fix<Place>[] {
  const [first] = cells;
  const edits = cells.flatMap(sumEdit);
  if (!first || edits.length < cells.length) return [];
  const title =
    cells.length === 1
      ? message('fix/write-sum', { value: formatDecimal(first.known) })
      : message('fix/write-sums', { count: cells.length });
  return [{ title, edits, preferred: isLikeliest && keepsIdentities(cells), lossless: false }];
}

function sumEdit({ table, figure, known }: CheckedSum): Edit<Place>[] {
  const edit = writeEdit(figure, known);
  return edit ? [{ ...inTable(table, edit), text: edit.text }] : [];
}

/** Whether no identity of a table is broken by writing sums, as it is where units contradict themselves. */
function keepsIdentities(cells: readonly CheckedSum[]): boolean {
  const values = new Map<Figure, CheckedSum['known']>(
    cells.map(({ figure, known }) => [figure, known]),
  );
  const worth: ValueOf = (figure) => values.get(figure) ?? figureValue(figure);
  const tables = new Set(cells.map(({ table }) => table));
  return [...tables].every((table) =>
    auditOf(table).identities.every((identity) => isBroken(identity) || !isBroken(identity, worth)),
  );
}
