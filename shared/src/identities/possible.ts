import type { Equation } from '../solver/equation';
import { changeFor } from '../solver/equation';
import { determine, restOf } from '../solver/unknowns';
import { allows, isNeverNegative, isUnknown, type System } from './system';

/** Changes, or values, by variable. */
type ByVariable = ReadonlyMap<number, bigint>;

const NOTHING: ByVariable = new Map();

/** What is known of the unknown figures once changes are made. */
export interface Outcome {
  /** Values that the identities determine, by variable. */
  readonly values: ByVariable;
  /** False where no values of the unknown figures can satisfy all identities together. */
  readonly isPossible: boolean;
}

/** Works out the unknown figures of a system after changes of known ones. */
export function outcomeOf(system: System, changes: ByVariable): Outcome {
  const { open } = system;
  if (open.length === 0) return { values: NOTHING, isPossible: true };
  const values = determine({
    open,
    changes,
    isUnknown: (variable) => isUnknown(system, variable),
    isNeverNegative: (variable) => isNeverNegative(system, variable),
  });
  const allowed = [...values].every(([variable, value]) => allows(system, variable, value));
  const isPossible = allowed && open.every((one) => isSolvable(system, one, changes, values));
  return { values, isPossible };
}

/**
 * Whether figures that can be what they are can satisfy an equation, taken by itself once changes are
 * made: one unknown must have a value that it may have, and counts only add to what is there.
 */
export function isSolvable(
  system: System,
  equation: Equation,
  changes: ByVariable = NOTHING,
  values: ByVariable = NOTHING,
): boolean {
  const known = { changes, isUnknown: (variable: number) => isUnknown(system, variable) };
  const { residual, unknowns } = restOf(equation, known, values);
  const [first, ...others] = unknowns;
  if (!first) return residual === 0n;
  const [variable, coefficient] = first;
  const sole = others.length === 0 ? changeFor(residual, coefficient) : undefined;
  if (sole !== undefined) return allows(system, variable, sole);
  if (!unknowns.every(([name]) => isNeverNegative(system, name))) return true;
  const rising = coefficient > 0;
  if (!unknowns.every(([, other]) => other > 0 === rising)) return true;
  return rising ? residual <= 0n : residual >= 0n;
}
