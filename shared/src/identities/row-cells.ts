import { type Decimal, equals, ZERO } from '../numbers/decimal';
import { readFigure } from '../numbers/figure';
import type { BoundRow, BoundTable, Figure } from '../report/types';
import { type Audit, auditOf } from './audit';
import { isBroken } from './explanations';
import {
  figureValue,
  type Identity,
  involves,
  isPossible,
  solveFor,
  type ValueOf,
} from './identity';

/** What makes a row with a cell too few or too many right; cells are counted from 0. */
export type RowRepair =
  | {
      readonly kind: 'insert';
      readonly at: number;
      readonly figure: Figure;
      readonly value: Decimal;
    }
  | { readonly kind: 'delete'; readonly at: number }
  /** One number was split over this cell and the next. */
  | { readonly kind: 'join'; readonly at: number; readonly text: string };

/** A repair, and the figures that the row has when it is made. */
interface Trial {
  readonly repair: RowRepair;
  readonly values: readonly Decimal[];
}

/**
 * Which cell of a row is missing or surplus, where the identities leave only one answer: every other
 * one would break an identity. Repairs that give the row the same figures are one answer.
 */
export function rowRepair(table: BoundTable, row: BoundRow): RowRepair | undefined {
  const written = row.cells.map(({ text }) => text);
  const audit = auditOf(table);
  const figures = audit.figures.filter((figure) => figure.row === row.spec);
  const corrected = corrections(audit);
  if (!corrected || row.placement.kind === 'placed') return undefined;
  const identities = audit.identities.filter((identity) =>
    figures.some((figure) => involves(identity, figure)),
  );
  const known: ValueOf = (figure) => corrected.get(figure) ?? figureValue(figure);
  const trials = trialsOf({ figures, identities, known }, written);
  const fitting = trials?.filter((trial) => fits({ figures, identities, known }, trial)) ?? [];
  const [first, ...others] = fitting;
  return first && others.every((other) => isSame(first, other)) ? first.repair : undefined;
}

/** What is certain of the other rows; undefined where it is uncertain which of them are right. */
function corrections({ mistakes, tangles }: Audit): ReadonlyMap<Figure, Decimal> | undefined {
  const certain = mistakes.every(({ explanations }) => explanations.length === 1);
  if (!certain || tangles.length > 0) return undefined;
  const changes = mistakes.flatMap(({ explanations }) => explanations[0].changes);
  return new Map(changes.map(({ figure, to }) => [figure, to]));
}

/** The figures that a row should have, their identities, and what the rest of the table says. */
interface Row {
  readonly figures: readonly Figure[];
  readonly identities: readonly Identity[];
  readonly known: ValueOf;
}

/** Every possible repair; undefined where one of them leaves a figure that cannot be worked out. */
function trialsOf(row: Row, written: readonly string[]): Trial[] | undefined {
  const spare = written.length - row.figures.length;
  const places = [...written.keys()];
  if (spare === -1) {
    const trials = [...places, written.length].map((at) => insertion(row, written, at));
    return trials.includes(undefined) ? undefined : trials.flatMap((trial) => trial ?? []);
  }
  if (spare !== 1) return undefined;
  return [
    ...places.flatMap((at) => trial(row, written.toSpliced(at, 1), { kind: 'delete', at })),
    ...places.slice(1).flatMap((next) => {
      const at = next - 1;
      const text = `${written[at]}${written[next]}`;
      // What begins with 0 is no number that was split.
      if (!/^[1-9]\d+$/u.test(text)) return [];
      return trial(row, written.toSpliced(at, 2, text), { kind: 'join', at, text });
    }),
  ];
}

function trial(row: Row, written: readonly string[], repair: RowRepair): Trial[] {
  const values = written.flatMap((text, index) => valueAt(row, index, text) ?? []);
  return values.length === row.figures.length ? [{ repair, values }] : [];
}

function insertion(row: Row, written: readonly string[], at: number): Trial | undefined {
  const figure = row.figures[at];
  const values = written.map((text, index) => valueAt(row, index < at ? index : index + 1, text));
  if (!figure || values.includes(undefined)) return undefined;
  const full = [...values.slice(0, at), ZERO, ...values.slice(at)].flatMap((value) => value ?? []);
  const worth = assigned(row, full);
  const [value] = row.identities
    .filter((identity) => involves(identity, figure))
    .flatMap((identity) => solveFor(identity, figure, worth) ?? []);
  if (!value) return undefined;
  const repair = { kind: 'insert', at, figure, value } as const;
  return { repair, values: full.with(at, value) };
}

function valueAt({ figures }: Row, index: number, text: string): Decimal | undefined {
  const kind = figures[index]?.column.kind ?? 'count';
  const reading = readFigure(text, kind);
  return reading.kind === 'number' ? reading.value : undefined;
}

function assigned({ figures, known }: Row, values: readonly Decimal[]): ValueOf {
  const given = new Map(
    figures.flatMap((figure, index) => {
      const value = values[index];
      return value ? [[figure, value] as const] : [];
    }),
  );
  return (figure) => given.get(figure) ?? known(figure);
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
