import { factAt, figureOf, figuresOf, specOf } from '../facts/figures';
import type { Range, ReportFacts, TableFacts } from '../facts/types';
import { type FormPlace, placeKey } from '../format/tree';
import type { ColumnSpec, TableId, TableSpec } from '../format/types';
import { auditFigures } from '../identities/audit';
import { asKind, identitiesOver, isBroken, isPossible } from '../identities/identity';
import type { Decimal } from '../numbers/decimal';
import { memoised } from '../text/memo';

/** What a unit says at a place of the form. */
export interface UnitFigure {
  /** Undefined where it is not known: blank, no number, a number that it cannot be, no such place. */
  readonly value: Decimal | undefined;
  readonly range: Range | undefined;
}

const UNKNOWN: UnitFigure = { value: undefined, range: undefined };

/** What a unit says at a place of a table, by its number in the order of the form. */
export function unitFigure(
  unit: ReportFacts,
  spec: TableSpec,
  index: number,
  { row, column }: FormPlace,
): UnitFigure {
  const table = soleTable(unit, spec.id);
  if (!table) return UNKNOWN;
  // A place that the edition of the unit does not have says nothing.
  const fact =
    specOf(table) === spec ? factAt(table, index) : figureOf(unit, spec.id, row.id, column.id);
  return fact ? { value: possible(fact.value, column), range: fact.range } : UNKNOWN;
}

/** The table of a unit; undefined where it has none, or two, of which nobody can tell which counts. */
export function soleTable(unit: ReportFacts, id: TableId): TableFacts | undefined {
  return soleTables(unit).get(id);
}

const soleTables = memoised(({ tables }: ReportFacts): ReadonlyMap<TableId, TableFacts> => {
  const sole = new Map(tables.map((one) => [one.table, one]));
  for (const one of tables) if (sole.get(one.table) !== one) sole.delete(one.table);
  return sole;
});

function possible(value: Decimal | undefined, { kind }: ColumnSpec): Decimal | undefined {
  return value && isPossible(value, kind) ? asKind(value, kind) : undefined;
}

/**
 * The places at which a table of a unit contradicts itself: the figures that would have to change for
 * its own identities to hold. What is added up there says nothing of the sum.
 */
export const doubtfulIn: (table: TableFacts) => ReadonlySet<string> = memoised((table) => {
  const spec = specOf(table);
  if (!spec) return new Set();
  const figures = figuresOf(table, spec);
  if (!identitiesOver(spec, figures).some((identity) => isBroken(identity))) return new Set();
  const { mistakes, tangles, contradictions } = auditFigures(spec, figures);
  const identities = [...tangles.flat(), ...contradictions.flatMap((one) => one.identities)];
  const suspects = [
    ...mistakes.flatMap(({ explanations }) =>
      explanations.flatMap(({ changes }) => changes.map(({ figure }) => figure)),
    ),
    ...identities.flatMap(({ left, right }) => [...left, ...right]),
  ];
  return new Set(suspects.map(placeKey));
});
