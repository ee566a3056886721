import type { Identity } from './identity';
import { isSolvable, outcomeOf } from './possible';
import { type System, withIdentities } from './system';

/** Identities that no values of their unknown figures can satisfy. */
export interface Contradiction {
  /** Whether each of them fails by itself, or only all of them together. */
  readonly kind: 'each' | 'together';
  /** One at least. */
  readonly identities: readonly Identity[];
}

/** What the unknown figures of a system cannot make hold, where its known ones agree. */
export function contradictionIn(system: System): Contradiction | undefined {
  if (system.open.length === 0) return undefined;
  const failing = system.identities.filter((_, index) => {
    const equation = system.equations[index];
    return equation && !isSolvable(system, equation);
  });
  if (failing.length > 0) return { kind: 'each', identities: failing };
  if (outcomeOf(system, new Map()).isPossible) return undefined;
  return { kind: 'together', identities: clashIn(system) };
}

/** As few identities as are needed for the contradiction: each that can be spared is left out. */
function clashIn(system: System): readonly Identity[] {
  let clash = system;
  for (const identity of system.identities) {
    const rest = withIdentities(
      clash,
      clash.identities.filter((other) => other !== identity),
    );
    if (!outcomeOf(rest, new Map()).isPossible) clash = rest;
  }
  return clash.identities;
}
