import { type Decimal, equals, isNegative } from '../numbers/decimal';
import type { Figure } from '../report/types';
import type { Audit } from './audit';
import { workedOut } from './equation-text';
import { figureValue, type Identity, isSum, solveFor, type ValueOf } from './identity';
import type { FigureChange } from './system';

/** A figure worked out anew, and how: the terms that make it, themselves worked out anew. */
export interface Recomputed extends FigureChange {
  readonly terms: string;
}

/**
 * Works out every total from its parts, and totals of totals from these. Blank totals are filled;
 * one with an unknown part is left. Gives the figures whose values are then others, in the order of
 * the form.
 */
export function recomputeTotals({ identities, figures }: Audit): Recomputed[] {
  const values = new Values();
  settle(identities.filter(isSum), values);
  return values.changed(figures);
}

/**
 * The same, and then makes balances hold: by the figure that is left over, or, where that would be
 * below 0, by the first of the others that is no total.
 */
export function recomputeAll({ identities, figures }: Audit): Recomputed[] {
  const values = new Values();
  const sums = identities.filter(isSum);
  const totals = new Set(sums.map(({ total }) => total));
  settle(sums, values);
  for (const balance of identities) {
    // What is a total of parts follows from these, and is never given a value of its own.
    const free = [balance.total, ...balance.left, ...balance.right].filter(
      (figure) => !totals.has(figure),
    );
    if (isSum(balance) || free.length === 0) continue;
    const open = free.find((figure) => {
      const value = solveFor(balance, figure, values.of);
      return value !== undefined && !isNegative(value);
    });
    if (open) values.work(balance, open);
  }
  settle(sums, values);
  return values.changed(figures);
}

/** Values that replace those written. */
class Values {
  private readonly worked = new Map<Figure, { readonly value: Decimal; readonly by: Identity }>();

  readonly of: ValueOf = (figure) => this.worked.get(figure)?.value ?? figureValue(figure);

  /** Works a figure out from the others; true where that gives it another value. */
  work(by: Identity, figure: Figure): boolean {
    const value = solveFor(by, figure, this.of);
    const before = this.of(figure);
    if (!value || (before && equals(before, value))) return false;
    this.worked.set(figure, { value, by });
    return true;
  }

  changed(figures: readonly Figure[]): Recomputed[] {
    return figures.flatMap((figure) => {
      const worked = this.worked.get(figure);
      const from = figureValue(figure);
      if (!worked || (from && equals(from, worked.value))) return [];
      const terms = workedOut(worked.by, figure, this.of);
      return [{ figure, from, to: worked.value, terms }];
    });
  }
}

/**
 * Totals of totals change again when their parts do; a total is no part of itself, so this ends. A
 * total on which two sums do not agree is left until they do.
 */
function settle(sums: readonly Identity[], values: Values): void {
  for (let round = 0; round < sums.length; round++) {
    const changed = sums.filter((identity) => {
      const rivals = sums.filter(({ total }) => total === identity.total);
      return agree(rivals, values) && values.work(identity, identity.total);
    });
    if (changed.length === 0) return;
  }
}

function agree(rivals: readonly Identity[], values: Values): boolean {
  const [first, ...others] = rivals.flatMap(
    (identity) => solveFor(identity, identity.total, values.of) ?? [],
  );
  return first !== undefined && others.every((other) => equals(first, other));
}
