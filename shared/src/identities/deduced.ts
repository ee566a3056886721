import { type Decimal, equals } from '../numbers/decimal';
import type { Figure } from '../report/types';
import type { Change } from '../solver/equation';
import { outcomeOf } from './possible';
import { type System, valueOfUnits } from './system';

/** Values of unknown figures are compared over so many equally small explanations, and no more. */
const MOST_COMPARED = 12;

/**
 * The values of unknown figures on which all equally small sets of changes agree. None where some
 * identity cannot be satisfied at all: from a contradiction anything could be deduced.
 */
export function deducedIn(
  system: System,
  sets: readonly (readonly Change[])[],
): ReadonlyMap<Figure, Decimal> {
  if (system.reduced.solved.size === 0 || sets.length > MOST_COMPARED) return new Map();
  const cases = sets.length === 0 ? [[]] : sets;
  const [first, ...others] = cases.map((changes) => deduceAfter(system, changes));
  const agreed = [...(first ?? [])].filter(([figure, value]) =>
    others.every((other) => {
      const same = other.get(figure);
      return same !== undefined && equals(same, value);
    }),
  );
  return new Map(agreed);
}

function deduceAfter(system: System, changes: readonly Change[]): Map<Figure, Decimal> {
  const made = new Map(changes.map(({ variable, by }) => [variable, by]));
  const { values, isPossible } = outcomeOf(system, made);
  if (!isPossible) return new Map();
  const deduced = [...values].flatMap(([variable, units]) => {
    const figure = system.figures[variable];
    return figure ? [[figure, valueOfUnits(system, units)] as const] : [];
  });
  return new Map(deduced);
}
