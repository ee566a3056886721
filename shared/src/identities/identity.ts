import { formPlaces } from '../format/tree';
import type { ColumnSpec, IdentitySpec, RowSpec, TableSpec } from '../format/types';
import {
  type Decimal,
  isFractional,
  isNegative,
  isZero,
  shorten,
  subtract,
  sum,
  ZERO,
} from '../numbers/decimal';
import type { FigureKind } from '../numbers/figure';
import type { BoundTable, Figure } from '../report/types';
import { frameOf } from './frame';

/** One identity over the figures of a table: the figures of `left` add up to those of `right`. */
export interface Identity {
  readonly spec: IdentitySpec;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  /** The figure that is worked out from the others. */
  readonly total: Figure;
  /** The row, or the column, for which it is said. */
  readonly of: RowSpec | ColumnSpec;
}

/** Every figure of the form, in its order; those that the text has no place for have no cell. */
export function figuresOfForm(table: BoundTable): Figure[] {
  return formPlaces(table.spec).map(
    (place) =>
      table.byRow.get(place.row.id)?.figures.find(({ column }) => column === place.column) ?? {
        cell: undefined,
        reading: { kind: 'blank' },
        ...place,
      },
  );
}

/** Every identity of a table over its figures, both in the order of the form. */
export function identitiesOver(table: TableSpec, figures: readonly Figure[]): Identity[] {
  const pick = (numbers: readonly number[]) => picked(figures, numbers);
  return frameOf(table).identities.flatMap(({ spec, left, right, total, of }) => {
    const figure = figures[total];
    return figure ? [{ spec, left: pick(left), right: pick(right), total: figure, of }] : [];
  });
}

function picked(figures: readonly Figure[], numbers: readonly number[]): Figure[] {
  const found: Figure[] = [];
  for (const one of numbers) {
    const figure = figures[one];
    if (figure) found.push(figure);
  }
  return found;
}

/** Whether the identity adds parts up to one total; a balance has more than one figure on the right. */
export function isSum({ spec }: Pick<Identity, 'spec'>): boolean {
  return spec.right.length === 1 && spec.right[0] === spec.total;
}

/** Whether a figure of this kind can have this value: counts are whole, and nothing is below 0. */
export function isPossible(value: Decimal, kind: FigureKind): boolean {
  if (kind !== 'money' && isFractional(value)) return false;
  return kind === 'signed-count' || !isNegative(value);
}

/** The value of a figure; undefined where it is blank, no number, or a number that it cannot be. */
export function figureValue({ reading, column }: Figure): Decimal | undefined {
  if (reading.kind !== 'number') return undefined;
  return isPossible(reading.value, column.kind) ? asKind(reading.value, column.kind) : undefined;
}

/** A value as figures of its kind are written: a count of 31.0 is 31, but money keeps its places. */
export function asKind(value: Decimal, kind: FigureKind): Decimal {
  return kind === 'money' ? value : shorten(value);
}

/** Says what a figure is worth, where that is not simply what is written. */
export type ValueOf = (figure: Figure) => Decimal | undefined;

/** Sum of the left side less sum of the right side; undefined where a figure is unknown. */
export function imbalance(identity: Identity, worth: ValueOf = figureValue): Decimal | undefined {
  const left = sumOf(identity.left, worth);
  const right = sumOf(identity.right, worth);
  return left && right && subtract(left, right);
}

/** Whether all figures of an identity are known and do not agree. */
export function isBroken(identity: Identity, worth: ValueOf = figureValue): boolean {
  const off = imbalance(identity, worth);
  return off !== undefined && !isZero(off);
}

/** What a figure must be for the identity to hold; undefined where another figure is unknown. */
export function solveFor(
  identity: Identity,
  figure: Figure,
  worth: ValueOf = figureValue,
): Decimal | undefined {
  const without: ValueOf = (other) => (other === figure ? ZERO : worth(other));
  const rest = imbalance(identity, without);
  return rest && (identity.right.includes(figure) ? rest : subtract(ZERO, rest));
}

/** Whether a figure stands on either side. */
export function involves({ left, right }: Identity, figure: Figure): boolean {
  return left.includes(figure) || right.includes(figure);
}

function sumOf(figures: readonly Figure[], worth: ValueOf): Decimal | undefined {
  const values: Decimal[] = [];
  for (const figure of figures) {
    const value = worth(figure);
    if (!value) return undefined;
    values.push(value);
  }
  return sum(values);
}
