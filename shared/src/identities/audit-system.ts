import type { Decimal } from '../numbers/decimal';
import type { Figure } from '../report/types';
import { type Change, type Equation, residualAfter } from '../solver/equation';
import { independentChoices } from '../solver/independent';
import { type Limits, smallestChanges } from '../solver/smallest-changes';
import { deducedIn } from './deduced';
import { isBroken, type Mistake, mistakeOf } from './explanations';
import { type Identity, imbalance, involves } from './identity';
import { joinLinked } from './linked';
import { type MovedRow, movedRows } from './moved-rows';
import { allows, figureChange, isCount, isUnknown, type System, unitsOf } from './system';

/** So many figures that must change are looked for among those that identities tie together. */
const MOST_CHANGES = 4;

/** A moved row is one mistake, and likelier than so many changes. */
const MANY_CHANGES = 3;

/** What the identities of one system say of its figures. */
export interface SystemAudit {
  readonly mistakes: readonly Mistake[];
  /** Broken identities in which more figures are wrong than can be told apart. */
  readonly tangle: readonly Identity[];
  /** Identities that no value of their unknown figures can satisfy. */
  readonly exceeded: readonly Identity[];
  /** The values of unknown figures that the identities determine. */
  readonly deduced: ReadonlyMap<Figure, Decimal>;
}

const NONE = { mistakes: [], tangle: [], exceeded: [], deduced: new Map() } as const;

/** Finds the smallest sets of figures whose change satisfies every identity of the system. */
export function auditSystem(system: System): SystemAudit {
  const sets = smallestChanges(system.reduced.known, limitsOf(system));
  if (!sets || sets.some((set) => set.length >= MANY_CHANGES)) {
    const mistake = movedMistake(system);
    if (mistake) return { ...NONE, mistakes: [mistake] };
  }
  if (!sets) return { ...NONE, tangle: tangled(system) };
  const mistakes = mistakesOf(system, sets);
  return {
    mistakes,
    tangle: [],
    exceeded: exceededIn(system, mistakes),
    deduced: deducedIn(system, sets),
  };
}

function limitsOf(system: System): Limits {
  const { equations, reduced } = system;
  return {
    most: MOST_CHANGES,
    allows: ({ variable, by }) => allows(system, variable, unitsOf(system, variable) + by),
    allowsAll: (changes) => {
      const made = new Map(changes.map(({ variable, by }) => [variable, by]));
      return [...reduced.solved.values(), ...equations].every(
        (equation) =>
          !changes.some(({ variable }) => equation.terms.has(variable)) ||
          isSolvable(system, equation, made),
      );
    },
  };
}

/** Whether unknown counts, none of them below 0, can make an equation hold. */
function isSolvable(
  system: System,
  equation: Equation,
  changes: ReadonlyMap<number, bigint>,
): boolean {
  const open = [...equation.terms].filter(([variable]) => isUnknown(system, variable));
  const [first] = open;
  if (!first || !open.every(([variable]) => isCount(system, variable))) return true;
  const rising = first[1] > 0;
  if (!open.every(([, coefficient]) => coefficient > 0 === rising)) return true;
  const left = residualAfter(equation, changes);
  return rising ? left <= 0n : left >= 0n;
}

function mistakesOf(system: System, sets: readonly (readonly Change[])[]): Mistake[] {
  const choices = independentChoices(sets.map(sorted)).map((choice) =>
    choice.map((changes) =>
      changes.flatMap(({ variable, by }) =>
        figureChange(system, variable, unitsOf(system, variable) + by),
      ),
    ),
  );
  return joinLinked(choices, system.identities).flatMap(
    (choice) => mistakeOf(choice, system.identities) ?? [],
  );
}

function sorted(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => a.variable - b.variable);
}

function movedMistake(system: System): Mistake | undefined {
  const moved = movedRows(system);
  const [first] = moved;
  if (!first || !moved.every((other) => isSame(first, other))) return undefined;
  const changes = [...first.values].flatMap(([variable, units]) =>
    figureChange(system, variable, units),
  );
  return mistakeOf([changes], system.identities, first.slip);
}

function isSame({ values }: MovedRow, other: MovedRow): boolean {
  return (
    values.size === other.values.size &&
    [...values].every(([variable, units]) => other.values.get(variable) === units)
  );
}

/** What does not add up; where only unknown figures keep the broken ones apart, those with unknowns. */
function tangled({ identities }: System): Identity[] {
  const broken = identities.filter((identity) => isBroken(identity));
  return broken.length > 0 ? broken : identities.filter((identity) => !imbalance(identity));
}

function exceededIn(system: System, mistakes: readonly Mistake[]): Identity[] {
  const changed = mistakes.flatMap(({ explanations }) =>
    explanations.flatMap(({ changes }) => changes.map(({ figure }) => figure)),
  );
  return system.identities.filter((identity, index) => {
    const equation = system.equations[index];
    if (!equation || changed.some((figure) => involves(identity, figure))) return false;
    return !isSolvable(system, equation, new Map());
  });
}
