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

/**
 * The equation without a variable, which `pivot` holds too: a multiple of the one less a multiple of
 * the other, in lowest terms. However many are taken out, a coefficient is then at most a minor of the
 * equations that there were (Cramer). Where a variable stands in two sums at most, as in those of rows
 * and columns, minors are −1, 0 and 1; with terms of ±1 in any other way, those of 13 equations stay
 * below 2^26 (Hadamard), and a number holds the product of two exactly.
 */
export function eliminate(equation: Equation, pivot: Equation, variable: number): Equation {
  const own = equation.terms.get(variable) ?? 0;
  const other = pivot.terms.get(variable) ?? 0;
  if (own === 0 || other === 0) return equation;
  const terms = new Map<number, number>();
  for (const [name, coefficient] of equation.terms) terms.set(name, coefficient * other);
  for (const [name, coefficient] of pivot.terms) {
    const left = (terms.get(name) ?? 0) - coefficient * own;
    if (left === 0) terms.delete(name);
    else terms.set(name, left);
  }
  const residual = equation.residual * BigInt(other) - pivot.residual * BigInt(own);
  return inLowestTerms({ terms, residual });
}

function inLowestTerms({ terms, residual }: Equation): Equation {
  let shared = 0;
  for (const coefficient of terms.values()) {
    shared = divisor(shared, coefficient);
    if (shared === 1) return { terms, residual };
  }
  // A residual that has less in common with the rest than they have is kept: nothing whole solves it.
  const common = divisor(shared, Number(residual % BigInt(shared || 1)));
  if (common <= 1) return { terms, residual };
  const lowest = new Map([...terms].map(([name, coefficient]) => [name, coefficient / common]));
  return { terms: lowest, residual: residual / BigInt(common) };
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
