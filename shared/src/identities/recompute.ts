import { type Decimal, equals, isNegative, ZERO } from '../numbers/decimal';
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
 * one with an unknown part is left, and with it a total on which its own sums then do not agree. Gives the figures whose values are then others, in the order of
 * the form.
 */
export function recomputeTotals({ identities, figures }: Audit): Recomputed[] {
  const values = new Values();
  settle(identities.filter(isSum), values);
  return values.changed(figures);
}

/**
 * The same, and then makes balances hold: by the figure that is left over, or, where that would be
 * below 0, by the first of the others that is no total. A total with an unknown part keeps its value
 * where it can, and takes another where that agrees with nothing else; the unknown part stays unknown.
 */
export function recomputeAll({ identities, figures }: Audit): FigureChange[] {
  const sums = identities.filter(isSum);
  const totals = new Set(sums.map(({ total }) => total));
  const isOpen = (figure: Figure) => !figureValue(figure) && !totals.has(figure);
  const values = new Values(suppositions(identities, isOpen));
  settle(sums, values);
  for (const balance of identities) {
    // What is a total of parts follows from these, and is never given a value of its own.
    const free = [balance.total, ...balance.left, ...balance.right].filter(
      (figure) => !totals.has(figure),
    );
    if (isSum(balance) || free.length === 0) continue;
    const found = free.find((figure) => {
      const value = solveFor(balance, figure, values.of);
      return value !== undefined && !isNegative(value);
    });
    if (found) values.work(balance, found);
  }
  settle(sums, values);
  const followed = followingFrom(sums);
  return values.changed(figures.filter((figure) => figureValue(figure) ?? followed.has(figure)));
}

/**
 * What unknown figures are supposed to be while totals are worked out, so that these agree with each
 * other: what a written total leaves for them, else nothing. None of it is ever written.
 */
function suppositions(
  identities: readonly Identity[],
  isOpen: (figure: Figure) => boolean,
): ReadonlyMap<Figure, Decimal> {
  const sums = identities.filter(isSum);
  const written = new Values();
  settle(sums, written);
  const supposed = new Map<Figure, Decimal>();
  const value: ValueOf = (figure) => written.of(figure) ?? supposed.get(figure);
  const worth: ValueOf = (figure) => value(figure) ?? (isOpen(figure) ? ZERO : undefined);
  const suppose = (isMeant: (figure: Figure) => boolean) => {
    for (const identity of sums) {
      const first = identity.left.find((part) => !value(part) && isMeant(part));
      const left = first && solveFor(identity, first, worth);
      if (first && left && !isNegative(left)) supposed.set(first, left);
    }
  };
  suppose(isOpen);
  // A blank total of a row may follow from the total of totals, and tell what is blank in its row.
  suppose((part) => !isOpen(part));
  suppose(isOpen);
  const figures = identities.flatMap(({ left, right }) => [...left, ...right]);
  const open = figures
    .filter(isOpen)
    .map((figure) => [figure, supposed.get(figure) ?? ZERO] as const);
  return new Map(open);
}

/** Totals that follow from known figures alone, and so may be written where they are blank. */
function followingFrom(sums: readonly Identity[]): ReadonlySet<Figure> {
  const totals = new Set(sums.map(({ total }) => total));
  const followed = new Set<Figure>();
  for (let before = -1; before < followed.size; ) {
    before = followed.size;
    for (const { left, total } of sums) {
      const known = left.every((part) =>
        totals.has(part) ? followed.has(part) : figureValue(part),
      );
      if (known) followed.add(total);
    }
  }
  return followed;
}

/** Values that replace those written. */
class Values {
  constructor(private readonly supposed: ReadonlyMap<Figure, Decimal> = new Map()) {}

  private readonly worked = new Map<Figure, { readonly value: Decimal; readonly by: Identity }>();

  readonly of: ValueOf = (figure) =>
    this.worked.get(figure)?.value ?? figureValue(figure) ?? this.supposed.get(figure);

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
