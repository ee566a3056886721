import { type Equation, residualAfter } from '../solver/equation';
import { determine } from '../solver/unknowns';
import { allows, isNeverNegative, isUnknown, type System } from './system';

/** What is known of the unknown figures once changes are made. */
export interface Outcome {
  /** Values that the identities determine, by variable. */
  readonly values: ReadonlyMap<number, bigint>;
  /** Equations that no values of the unknown figures can satisfy. */
  readonly impossible: readonly Equation[];
}

/** Works out the unknown figures of a system after changes of known ones. */
export function outcomeOf(system: System, changes: ReadonlyMap<number, bigint>): Outcome {
  const { equations, reduced } = system;
  if (reduced.solved.size === 0) return { values: new Map(), impossible: [] };
  const values = determine({
    equations,
    reduced,
    changes,
    isUnknown: (variable) => isUnknown(system, variable),
    isNeverNegative: (variable) => isNeverNegative(system, variable),
  });
  const impossible = [...equations, ...reduced.solved.values()].filter(
    (equation) => !isSolvable(system, equation, changes, values),
  );
  return { values, impossible };
}

/** Whether figures that can be what they are determined to be, and counts for the rest, satisfy it. */
function isSolvable(
  system: System,
  equation: Equation,
  changes: ReadonlyMap<number, bigint>,
  values: ReadonlyMap<number, bigint>,
): boolean {
  const unknown = [...equation.terms].filter(([variable]) => isUnknown(system, variable));
  if (unknown.length === 0) return true;
  const open = unknown.filter(([variable]) => !values.has(variable));
  const found = unknown.flatMap(([variable]) => {
    const value = values.get(variable);
    return value === undefined ? [] : [[variable, value] as const];
  });
  if (!found.every(([variable, value]) => allows(system, variable, value))) return false;
  const left = residualAfter(equation, new Map([...changes, ...found]));
  const [first] = open;
  if (!first) return left === 0n;
  if (!open.every(([variable]) => isNeverNegative(system, variable))) return true;
  const rising = first[1] > 0;
  if (!open.every(([, coefficient]) => coefficient > 0 === rising)) return true;
  return rising ? left <= 0n : left >= 0n;
}
