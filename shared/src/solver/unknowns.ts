import { changeFor, type Equation, eliminate } from './equation';

/** Equations solved for their unknowns as far as they go. */
export interface Reduced {
  /** What the equations say of the known variables alone. */
  readonly known: readonly Equation[];
  /** For each unknown that an equation was solved for: that equation, free of all other such. */
  readonly solved: ReadonlyMap<number, Equation>;
}

/** Brings equations into the reduced echelon form of their unknowns. */
export function eliminateUnknowns(
  equations: readonly Equation[],
  isUnknown: (variable: number) => boolean,
): Reduced {
  const known: Equation[] = [];
  const solved = new Map<number, Equation>();
  for (const equation of equations) {
    let rest = equation;
    for (const variable of equation.terms.keys()) {
      const pivot = solved.get(variable);
      if (pivot) rest = eliminate(rest, pivot, variable);
    }
    const unknown = [...rest.terms.keys()].find(isUnknown);
    if (unknown === undefined) {
      if (rest.terms.size > 0) known.push(rest);
      continue;
    }
    for (const [variable, pivot] of solved) {
      if (pivot.terms.has(unknown)) solved.set(variable, eliminate(pivot, rest, unknown));
    }
    solved.set(unknown, rest);
  }
  return { known, solved };
}

/** What the values of unknowns are derived from. */
export interface Task {
  /** Equations that hold unknowns. */
  readonly open: readonly Equation[];
  /** Changes of known variables that are taken for granted. */
  readonly changes: ReadonlyMap<number, bigint>;
  isUnknown(variable: number): boolean;
  isNeverNegative(variable: number): boolean;
}

/** What an equation says once changes are made and some of its unknowns have a value. */
interface Rest {
  readonly residual: bigint;
  /** The unknowns without a value, and their coefficients. */
  readonly unknowns: readonly (readonly [variable: number, coefficient: number])[];
}

/**
 * The values of the unknowns that the equations determine: one with a single unknown left gives it,
 * and counts that make up 0 are all 0. The values may still be impossible, such as a count below 0.
 */
export function determine(task: Task): Map<number, bigint> {
  const values = new Map<number, bigint>();
  let open = task.open;
  for (let before = -1; before < values.size; ) {
    before = values.size;
    open = open.filter((equation) => !settle(task, equation, values));
  }
  return values;
}

/** An equation with its changes made, and with the values of unknowns that are given. */
export function restOf(
  { terms, residual }: Equation,
  { changes, isUnknown }: Pick<Task, 'changes' | 'isUnknown'>,
  values: ReadonlyMap<number, bigint>,
): Rest {
  let left = residual;
  const unknowns: (readonly [number, number])[] = [];
  for (const term of terms) {
    const [variable, coefficient] = term;
    const by = changes.get(variable) ?? values.get(variable);
    if (by) left += BigInt(coefficient) * by;
    else if (by === undefined && isUnknown(variable)) unknowns.push(term);
  }
  return { residual: left, unknowns };
}

/** Notes what an equation determines; true where it has nothing more to say. */
function settle(task: Task, equation: Equation, values: Map<number, bigint>): boolean {
  const { residual, unknowns } = restOf(equation, task, values);
  const [first] = unknowns;
  if (!first) return true;
  const [variable, coefficient] = first;
  const value = unknowns.length === 1 ? changeFor(residual, coefficient) : undefined;
  if (value !== undefined) values.set(variable, value);
  const oneWay = unknowns.every(([, other]) => other > 0 === coefficient > 0);
  const counts = unknowns.every(([name]) => task.isNeverNegative(name));
  if (residual === 0n && oneWay && counts) for (const [name] of unknowns) values.set(name, 0n);
  return values.has(variable);
}
