import { changeFor, type Equation, eliminate, residualAfter } from './equation';

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
  readonly equations: readonly Equation[];
  readonly reduced: Reduced;
  /** Changes of known variables that are taken for granted. */
  readonly changes: ReadonlyMap<number, bigint>;
  isUnknown(variable: number): boolean;
  /** Whether a variable can never be below 0. */
  isNeverNegative(variable: number): boolean;
}

/**
 * The values of the unknowns that the equations determine: one with a single unknown left gives it,
 * and counts that make up 0 are all 0. The values may still be impossible, such as a count below 0.
 */
export function determine(task: Task): Map<number, bigint> {
  const values = new Map<number, bigint>();
  const open = [...task.reduced.solved.values(), ...task.equations].filter(({ terms }) =>
    [...terms.keys()].some(task.isUnknown),
  );
  for (let before = -1; before < values.size; ) {
    before = values.size;
    for (const equation of open) settle(task, equation, values);
  }
  return values;
}

function settle(task: Task, equation: Equation, values: Map<number, bigint>): void {
  const left =
    residualAfter(equation, task.changes) + residualAfter(equation, values) - equation.residual;
  const open = [...equation.terms].filter(
    ([variable]) => task.isUnknown(variable) && !values.has(variable),
  );
  const [first] = open;
  if (!first) return;
  const [variable, coefficient] = first;
  const value = open.length === 1 ? changeFor(left, coefficient) : undefined;
  if (value !== undefined) values.set(variable, value);
  const oneWay = open.every(([, other]) => other > 0 === coefficient > 0);
  if (left === 0n && oneWay && open.every(([name]) => task.isNeverNegative(name))) {
    for (const [name] of open) values.set(name, 0n);
  }
}
