import type { Decimal } from '../numbers/decimal';
import type { Figure } from '../report/types';
import { type Change, type Equation, residualAfter } from '../solver/equation';
import { independentChoices } from '../solver/independent';
import { type Limits, smallestChanges } from '../solver/smallest-changes';
import { type Contradiction, contradictionIn } from './contradictions';
import { deducedIn } from './deduced';
import { type Mistake, mistakeOf } from './explanations';
import { type Identity, imbalance, isBroken } from './identity';
import { joinLinked } from './linked';
import { type MovedRow, movedRows } from './moved-rows';
import { isSolvable, outcomeOf } from './possible';
import { areNeighbours } from './slips';
import { allows, figureChange, isUnknown, joined, type System, unitsOf, withZeros } from './system';

/** So many figures that must change are looked for among those that identities tie together. */
const MOST_CHANGES = 4;

/** A moved row is one mistake, and likelier than so many changes. */
const MANY_CHANGES = 3;

/** A mistake with more equally small explanations than this is none that could be explained. */
const MOST_EXPLANATIONS = 30;

/** For so many sets of changes unknown figures are worked out, which is what an audit spends most on. */
const MOST_OUTCOMES = 200;

/** What the identities of one system say of its figures. */
export interface SystemAudit {
  readonly mistakes: readonly Mistake[];
  /** Broken identities in which more figures are wrong than can be told apart. */
  readonly tangle: readonly Identity[];
  /** Identities that no values of their unknown figures can satisfy. */
  readonly contradictions: readonly Contradiction[];
  /** The values of unknown figures that the identities determine. */
  readonly deduced: ReadonlyMap<Figure, Decimal>;
}

const NONE = { mistakes: [], tangle: [], contradictions: [], deduced: new Map() } as const;

/**
 * Finds the smallest sets of figures whose change satisfies every identity of the system; two
 * neighbours exchanged are as small as one figure. Where unknown figures stand in the way, blank ones
 * are taken for 0 for once: they mostly are, and what is then wrong is a known figure. The audit itself
 * never takes a blank for 0.
 */
function auditSystem(system: System): SystemAudit {
  const sets = setsOf(system);
  if (!sets || sets.some((set) => set.length >= MANY_CHANGES)) {
    const mistake = movedMistake(system);
    if (mistake) return { ...NONE, mistakes: [mistake] };
  }
  const contradiction = sets?.length === 0 ? contradictionIn(system) : undefined;
  if (!sets || contradiction) {
    const mistakes = mistakesWithZeros(system);
    if (mistakes.length > 0) return { ...NONE, mistakes };
  }
  if (!sets) return { ...NONE, tangle: tangled(system) };
  if (contradiction) return { ...NONE, contradictions: [contradiction] };
  return { ...NONE, mistakes: mistakesOf(system, sets), deduced: deducedIn(system, sets) };
}

/**
 * What the identities of all systems of a table say of its figures. A row that was moved as a whole
 * is one mistake, though its parts may stand in systems that have nothing else to do with each other.
 */
export function auditSystems(systems: readonly System[]): SystemAudit[] {
  const wrong = systems.filter(isContradicted);
  const whole = wrong.length > 1 ? joined(systems) : undefined;
  const moved = whole && movedMistake(whole);
  if (!moved) return systems.map(auditSystem);
  const others = systems.filter((system) => !wrong.includes(system));
  return [{ ...NONE, mistakes: [moved] }, ...others.map(auditSystem)];
}

/** Whether what is known contradicts itself. */
function isContradicted({ reduced }: System): boolean {
  return reduced.known.some(({ residual }) => residual !== 0n);
}

/** Sets of changes; empty where known figures agree, and undefined where they cannot be explained. */
function setsOf(system: System): readonly (readonly Change[])[] | undefined {
  const found = smallestChanges(system.reduced.known, limitsOf(system));
  const choices = independentChoices(found ?? []);
  // With more explanations than anybody would read, nothing is explained.
  const many = choices.some(({ length }) => length > MOST_EXPLANATIONS);
  return found && !many ? withSwaps(system, found) : undefined;
}

/**
 * Two neighbours exchanged are one slip: where a single identity is broken, which tells little, that
 * is as good an explanation as one figure changed.
 */
function withSwaps(system: System, sets: readonly (readonly Change[])[]) {
  const [only, ...others] = system.reduced.known.filter(({ residual }) => residual !== 0n);
  if (!only || others.length > 0 || sets.some(({ length }) => length > 1)) return sets;
  return [...sets, ...swapsIn(system, only)];
}

/** Exchanges of neighbours in one equation, after which every equation of known figures holds. */
function swapsIn(system: System, { terms }: Equation): Change[][] {
  const { allows, allowsAll } = limitsOf(system);
  const variables = [...terms.keys()].sort((a, b) => a - b);
  return variables.flatMap((variable, at) =>
    variables.slice(at + 1).flatMap((other): Change[][] => {
      const swap = exchange(system, variable, other);
      const made = new Map(swap.map((change) => [change.variable, change.by]));
      const holds = system.reduced.known.every((one) => residualAfter(one, made) === 0n);
      if (!holds || !isNeighbour(system, variable, other)) return [];
      return swap.every(allows) && allowsAll(swap) ? [swap] : [];
    }),
  );
}

function exchange(system: System, variable: number, other: number): Change[] {
  const by = unitsOf(system, other) - unitsOf(system, variable);
  return [
    { variable, by },
    { variable: other, by: -by },
  ];
}

function isNeighbour({ figures }: System, variable: number, other: number): boolean {
  const [one, two] = [figures[variable], figures[other]];
  return one !== undefined && two !== undefined && areNeighbours(one, two);
}

/**
 * What changes are possible. Each equation by itself rules out most of those that leave its unknown
 * figures no value; all of them together are asked after that, and only so many times.
 */
function limitsOf(system: System): Limits {
  let asked = 0;
  return {
    most: MOST_CHANGES,
    allows: ({ variable, by }) => allows(system, variable, unitsOf(system, variable) + by),
    allowsAll: (changes) => {
      const made = new Map(changes.map(({ variable, by }) => [variable, by]));
      if (!system.open.every((one) => isSolvable(system, one, made))) return false;
      return asked++ >= MOST_OUTCOMES || outcomeOf(system, made).isPossible;
    },
  };
}

/** The mistakes that there are if blank figures are 0, provided that these need not change. */
function mistakesWithZeros(system: System): Mistake[] {
  if (system.reduced.solved.size === 0) return [];
  const sets = setsOf(withZeros(system)) ?? [];
  const known = sets.every((set) => set.every(({ variable }) => !isUnknown(system, variable)));
  return known ? mistakesOf(system, sets, true) : [];
}

function mistakesOf(
  system: System,
  sets: readonly (readonly Change[])[],
  ifBlanksAreZero = false,
): Mistake[] {
  const choices = independentChoices(sets.map(sorted)).map((choice) =>
    choice.map((changes) =>
      changes.flatMap(({ variable, by }) =>
        figureChange(system, variable, unitsOf(system, variable) + by),
      ),
    ),
  );
  return joinLinked(choices, system.identities).flatMap(
    (choice) => mistakeOf(choice, system.identities, { ifBlanksAreZero }) ?? [],
  );
}

function sorted(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => a.variable - b.variable);
}

function movedMistake(system: System): Mistake | undefined {
  const moved = movedRows(system);
  const first = moved.find((one) => moved.every((other) => covers(one, other)));
  if (!first) return undefined;
  const changes = [...first.values].flatMap(([variable, units]) =>
    figureChange(system, variable, units),
  );
  return mistakeOf([changes], system.identities, { slip: first.slip });
}

/** Whether one says all that the other says, and perhaps more: of a blank cell, for one. */
function covers({ values }: MovedRow, other: MovedRow): boolean {
  return [...other.values].every(([variable, units]) => values.get(variable) === units);
}

/** What does not add up; where only unknown figures keep the broken ones apart, those with unknowns. */
function tangled({ identities }: System): Identity[] {
  const broken = identities.filter((identity) => isBroken(identity));
  return broken.length > 0 ? broken : identities.filter((identity) => !imbalance(identity));
}
