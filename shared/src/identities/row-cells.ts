import { type Decimal, equals } from '../numbers/decimal';
import type { BoundRow, BoundTable, Figure } from '../report/types';
import { type Audit, auditOf } from './audit';
import { figureValue, involves, isBroken, isPossible, type ValueOf } from './identity';
import { assigned, type Row, type RowRepair, type Trial, trialsOf } from './row-trials';

/**
 * Which cell of a row is missing or surplus, where the identities leave only one answer: every other
 * one would break an identity. Repairs that give the row the same figures are one answer.
 */
export function rowRepair(table: BoundTable, row: BoundRow): RowRepair | undefined {
  const audit = auditOf(table);
  const figures = audit.figures.filter((figure) => figure.row === row.spec);
  const corrected = corrections(audit);
  if (!corrected || row.placement.kind === 'placed') return undefined;
  const identities = audit.identities.filter((identity) =>
    figures.some((figure) => involves(identity, figure)),
  );
  // Without identities every repair would do, and none could be said to follow from them.
  if (identities.length === 0) return undefined;
  const known: ValueOf = (figure) => corrected.get(figure) ?? figureValue(figure);
  const given = { figures, identities, known };
  const fitting = trialsOf(given, row)?.filter((trial) => fits(given, trial)) ?? [];
  const [first, ...others] = fitting;
  if (!first || !others.every((other) => isSame(first, other))) return undefined;
  if (others.length === 0) return first.repair;
  // Two blank cells look alike, but one of them belongs to the label.
  if (first.repair.kind === 'fill') return undefined;
  if (first.repair.kind !== 'insert') return first.repair;
  return { ...first.repair, isCertain: false };
}

/** What is certain of the other rows; undefined where it is uncertain which of them are right. */
function corrections({ mistakes, tangles }: Audit): ReadonlyMap<Figure, Decimal> | undefined {
  const certain = mistakes.every(({ explanations }) => explanations.length === 1);
  if (!certain || tangles.length > 0) return undefined;
  const changes = mistakes.flatMap(({ explanations }) => explanations[0].changes);
  return new Map(changes.map(({ figure, to }) => [figure, to]));
}

function fits(row: Row, { values }: Trial): boolean {
  const worth = assigned(row, values);
  const possible = row.figures.every((figure, index) => {
    const value = values[index];
    return value !== undefined && isPossible(value, figure.column.kind);
  });
  return possible && !row.identities.some((identity) => isBroken(identity, worth));
}

function isSame({ values }: Trial, other: Trial): boolean {
  return values.every((value, index) => {
    const its = other.values[index];
    return its !== undefined && equals(value, its);
  });
}
