import { type Change, changeFor, type Equation, eliminate, residualAfter } from './equation';

/** Which changes are possible at all, by themselves and together. */
export interface Limits {
  /** Whether a variable may change by so much: a count stays whole and is never below 0. */
  allows(change: Change): boolean;
  /** Whether a whole set of changes leaves what depends on it possible. */
  allowsAll(changes: readonly Change[]): boolean;
  /** Sets of more changes than this are not looked for. */
  readonly most: number;
}

/** So many steps of the search are taken and no more; real tables need a few hundred. */
const MOST_STEPS = 20_000;

interface Search {
  readonly limits: Limits;
  readonly broken: readonly Equation[];
  /** In how many equations a variable stands at most. */
  readonly reach: number;
  readonly found: Change[][];
  steps: number;
}

/** A variable that is to change, and the equation that will say by how much. */
interface Chosen {
  readonly variable: number;
  readonly equation: Equation;
}

/**
 * All smallest sets of variables whose change satisfies every equation, with the changes (the
 * principle of Fellegi and Holt, 1976). Empty where the equations hold, and undefined where more than
 * `limits.most` variables would have to change or the search is too long.
 *
 * Some variable of any broken equation must change. For each in turn that equation is solved for it
 * and taken out of all others, which leaves the same task with one variable less. The cost grows with
 * the number of changes looked for, which is bounded, and not with the number of broken equations:
 * the more of these there are, the sooner it is plain that a few changes cannot mend them.
 */
export function smallestChanges(
  equations: readonly Equation[],
  limits: Limits,
): readonly (readonly Change[])[] | undefined {
  const broken = equations.filter(({ residual }) => residual !== 0n);
  if (broken.length === 0) return [];
  const search: Search = { limits, broken, reach: reachOf(equations), found: [], steps: 0 };
  for (let size = 1; size <= limits.most; size++) {
    look(search, equations, size, [], new Set());
    if (search.steps > MOST_STEPS) return undefined;
    if (search.found.length > 0) return search.found;
  }
  return undefined;
}

function reachOf(equations: readonly Equation[]): number {
  const counts = new Map<number, number>();
  for (const { terms } of equations) {
    for (const variable of terms.keys()) counts.set(variable, (counts.get(variable) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** Looks for sets of `size` more variables; those in `barred` were tried before with all the rest. */
function look(
  search: Search,
  equations: readonly Equation[],
  size: number,
  chosen: readonly Chosen[],
  barred: ReadonlySet<number>,
): void {
  const untouched = search.broken.filter(
    ({ terms }) => !chosen.some(({ variable }) => terms.has(variable)),
  );
  if (untouched.length > size * search.reach) return;
  const pivot = shortestBroken(equations);
  if (!pivot) return;
  const tried = new Set(barred);
  for (const variable of pivot.terms.keys()) {
    if (tried.has(variable)) continue;
    if (++search.steps > MOST_STEPS) return;
    const next = [...chosen, { variable, equation: pivot }];
    if (size === 1) close(search, equations, next);
    else {
      const rest = equations.flatMap((equation) =>
        equation === pivot ? [] : eliminate(equation, pivot, variable),
      );
      look(search, rest, size - 1, next, tried);
    }
    tried.add(variable);
  }
}

function shortestBroken(equations: readonly Equation[]): Equation | undefined {
  let shortest: Equation | undefined;
  for (const equation of equations) {
    if (equation.residual === 0n) continue;
    if (!shortest || equation.terms.size < shortest.terms.size) shortest = equation;
  }
  return shortest;
}

/** The last variable is chosen: its change must mend all that is left. */
function close(search: Search, equations: readonly Equation[], chosen: readonly Chosen[]): void {
  const last = chosen.at(-1);
  const coefficient = last?.equation.terms.get(last.variable);
  if (!last || coefficient === undefined) return;
  const by = changeFor(last.equation.residual, coefficient);
  if (by === undefined || !mends(equations, last.variable, by)) return;
  const changes = solve(chosen);
  if (changes?.every(search.limits.allows) && search.limits.allowsAll(changes)) {
    search.found.push(changes);
  }
}

function mends(equations: readonly Equation[], variable: number, by: bigint): boolean {
  return equations.every(({ terms, residual }) => {
    const coefficient = terms.get(variable);
    if (coefficient === undefined) return residual === 0n;
    return residual + BigInt(coefficient) * by === 0n;
  });
}

/** Each chosen equation holds its own variable and later ones only, so the last is solved first. */
function solve(chosen: readonly Chosen[]): Change[] | undefined {
  const changes = new Map<number, bigint>();
  for (const { variable, equation } of [...chosen].reverse()) {
    const residual = residualAfter(equation, changes);
    const by = changeFor(residual, equation.terms.get(variable) ?? 1);
    // A variable that need not change makes no smallest set.
    if (by === undefined || by === 0n) return undefined;
    changes.set(variable, by);
  }
  return [...changes].map(([variable, by]) => ({ variable, by }));
}
