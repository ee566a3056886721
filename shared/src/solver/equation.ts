/**
 * A linear equation over changes: the sum of coefficient × change over all `terms`, plus `residual`,
 * is 0. Variables are numbers from 0. A variable with a value changes from that value, an unknown one
 * from 0, so that the change of an unknown is its value. Coefficients are whole numbers; those of
 * sums are 1 and −1.
 */
export interface Equation {
  readonly terms: ReadonlyMap<number, number>;
  /** By how much the equation fails when nothing changes. */
  readonly residual: bigint;
}

/** One variable and by how much it is to change. */
export interface Change {
  readonly variable: number;
  readonly by: bigint;
}

/** The equation without a variable, which `pivot` holds too: the one less a multiple of the other. */
export function eliminate(equation: Equation, pivot: Equation, variable: number): Equation {
  const own = equation.terms.get(variable) ?? 0;
  const other = pivot.terms.get(variable) ?? 0;
  if (own === 0 || other === 0) return equation;
  const shared = divisor(own, other);
  const [times, less] = [other / shared, own / shared];
  const terms = new Map<number, number>();
  for (const [name, coefficient] of equation.terms) terms.set(name, coefficient * times);
  for (const [name, coefficient] of pivot.terms) {
    const left = (terms.get(name) ?? 0) - coefficient * less;
    if (left === 0) terms.delete(name);
    else terms.set(name, left);
  }
  return { terms, residual: equation.residual * BigInt(times) - pivot.residual * BigInt(less) };
}

/** The residual that is left when the given changes are made. */
export function residualAfter(
  { terms, residual }: Equation,
  changes: ReadonlyMap<number, bigint>,
): bigint {
  let left = residual;
  for (const [variable, by] of changes) {
    const coefficient = terms.get(variable);
    if (coefficient !== undefined) left += BigInt(coefficient) * by;
  }
  return left;
}

/** By how much `variable` must change for a residual to vanish; undefined where that is not whole. */
export function changeFor(residual: bigint, coefficient: number): bigint | undefined {
  const by = BigInt(coefficient);
  return residual % by === 0n ? -residual / by : undefined;
}

function divisor(a: number, b: number): number {
  let [large, small] = [Math.abs(a), Math.abs(b)];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}
