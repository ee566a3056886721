import type { Cell } from '../layouts/types';
import { type Decimal, ZERO } from '../numbers/decimal';
import { readFigure } from '../numbers/figure';
import type { BoundRow, Figure } from '../report/types';
import { asKind, type Identity, involves, solveFor, type ValueOf } from './identity';

/** What makes a row right whose cells could not be placed; filled cells are counted from 0. */
export type RowRepair =
  | {
      readonly kind: 'insert';
      readonly at: number;
      readonly figure: Figure;
      readonly value: Decimal;
      /** False where the cell may be missing elsewhere too, though the row comes to the same. */
      readonly isCertain: boolean;
    }
  /** The blank cell that holds no merged column, but lacks this figure. */
  | {
      readonly kind: 'fill';
      readonly cell: Cell;
      readonly figure: Figure;
      readonly value: Decimal;
    }
  | { readonly kind: 'delete'; readonly at: number }
  /** One number was split over this cell and the next. */
  | { readonly kind: 'join'; readonly at: number; readonly text: string };

/** A repair, and the figures that the row has when it is made. */
export interface Trial {
  readonly repair: RowRepair;
  readonly values: readonly Decimal[];
}

/** The figures that a row should have, their identities, and what the rest of the table says. */
export interface Row {
  readonly figures: readonly Figure[];
  readonly identities: readonly Identity[];
  readonly known: ValueOf;
}

/** Every possible repair; undefined where one of them leaves a figure that cannot be worked out. */
export function trialsOf(row: Row, { placement, cells }: BoundRow): Trial[] | undefined {
  // Words are the author's own: which of the cells is to go is not for the sums to say.
  if (filledCells(cells).some(({ text }) => readFigure(text, 'money').kind !== 'number')) {
    return undefined;
  }
  return placement.kind === 'unplaced' ? fillings(row, cells) : resizings(row, cells);
}

/** The cells of a row from the first that holds something to the last. */
export function filledCells(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex(({ text }) => text !== '');
  const last = cells.findLastIndex(({ text }) => text !== '');
  return first < 0 ? [] : cells.slice(first, last + 1);
}

/** What the figures of the table are worth when the row has these values. */
export function assigned({ figures, known }: Row, values: readonly Decimal[]): ValueOf {
  const given = new Map(
    figures.flatMap((figure, index) => {
      const value = values[index];
      return value ? [[figure, value] as const] : [];
    }),
  );
  return (figure) => given.get(figure) ?? known(figure);
}

/** A cell inserted, deleted, or joined with the next, wherever that can be. */
function resizings(row: Row, cells: readonly Cell[]): Trial[] | undefined {
  const written = filledCells(cells).map(({ text }) => text);
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

/** One figure is blank, and it is open whether the first or the last: both are tried. */
function fillings(row: Row, cells: readonly Cell[]): Trial[] | undefined {
  const filled = filledCells(cells);
  const written = filled.map(({ text }) => text);
  const first = filled[0] ? cells.indexOf(filled[0]) : -1;
  if (written.length !== row.figures.length - 1) return undefined;
  const ends = [
    { at: 0, cell: cells[first - 1] },
    { at: written.length, cell: cells[first + written.length] },
  ];
  const trials = ends.map(({ at, cell }): Trial | undefined => {
    const trial = insertion(row, written, at);
    if (trial?.repair.kind !== 'insert' || !cell) return undefined;
    const { figure, value } = trial.repair;
    return { repair: { kind: 'fill', cell, figure, value }, values: trial.values };
  });
  return trials.includes(undefined) ? undefined : trials.flatMap((trial) => trial ?? []);
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
  const repair = { kind: 'insert', at, figure, value, isCertain: true } as const;
  return { repair, values: full.with(at, value) };
}

function valueAt({ figures }: Row, index: number, text: string): Decimal | undefined {
  const kind = figures[index]?.column.kind ?? 'count';
  const reading = readFigure(text, kind);
  return reading.kind === 'number' ? asKind(reading.value, kind) : undefined;
}
