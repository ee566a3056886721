import { type Decimal, equals, isZero } from '../numbers/decimal';
import type { Figure } from '../report/types';
import { type Change, type Equation, residualAfter } from '../solver/equation';
import { independentChoices } from '../solver/independent';
import { type Limits, smallestChanges } from '../solver/smallest-changes';
import { determine } from '../solver/unknowns';
import { isBroken, type Mistake, mistakeOf } from './explanations';
import { type Identity, imbalance, involves } from './identity';
import { type MovedRow, movedRows } from './moved-rows';
import { areSwapped } from './slips';
import {
  allows,
  type FigureChange,
  figureChange,
  isCount,
  isUnknown,
  type System,
  unitsOf,
  valueOfUnits,
} from './system';

/** So many figures that must change are looked for among those that identities tie together. */
const MOST_CHANGES = 4;

/** A moved row is one mistake, and likelier than so many changes. */
const MANY_CHANGES = 3;

/** Values of unknown figures are compared over so many equally small explanations, and no more. */
const MOST_COMPARED = 12;

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

type Alternatives = readonly (readonly FigureChange[])[];

/** Certain changes of which none makes sense without the other are one mistake. */
function joinLinked(choices: readonly Alternatives[], identities: readonly Identity[]) {
  const sound = identities.filter((identity) => {
    const off = imbalance(identity);
    return off !== undefined && isZero(off);
  });
  const joined: Alternatives[] = [];
  for (const choice of choices) {
    const [changes] = choice;
    const partners = joined.filter(
      ([earlier, ...more]) =>
        choice.length === 1 &&
        more.length === 0 &&
        changes?.some((one) => earlier?.some((other) => areLinked(one, other, sound))),
    );
    const rest = joined.filter((other) => !partners.includes(other));
    const whole: Alternatives = partners.length > 0 ? [[...partners, choice].flat(2)] : choice;
    joined.splice(0, joined.length, ...rest, whole);
  }
  return joined;
}

/** Two figures that hold each other’s values, or that only together leave a sound identity sound. */
function areLinked(one: FigureChange, other: FigureChange, sound: readonly Identity[]): boolean {
  const shared = sound.some(
    (identity) => involves(identity, one.figure) && involves(identity, other.figure),
  );
  return shared || areSwapped(one, other);
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

/** What all explanations agree on. */
function deducedIn(
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
  const values = determine({
    equations: system.equations,
    reduced: system.reduced,
    changes: new Map(changes.map(({ variable, by }) => [variable, by])),
    isUnknown: (variable) => isUnknown(system, variable),
    isCount: (variable) => isCount(system, variable),
  });
  const possible = [...values].flatMap(([variable, units]) => {
    const figure = system.figures[variable];
    return figure && allows(system, variable, units)
      ? [[figure, valueOfUnits(system, units)] as const]
      : [];
  });
  return new Map(possible);
}
