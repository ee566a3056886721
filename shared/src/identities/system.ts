import type { TableSpec } from '../format/types';
import { type Decimal, shorten, unitsAt } from '../numbers/decimal';
import type { Figure } from '../report/types';
import type { Equation } from '../solver/equation';
import { eliminateUnknowns, type Reduced } from '../solver/unknowns';
import { frameOf } from './frame';
import { figureValue, type Identity, isPossible } from './identity';

/** Figures that identities tie together, as equations: nothing outside has a say in them. */
export interface System {
  /** All figures of the table; the number of a figure is its variable. */
  readonly figures: readonly Figure[];
  /** Their values as whole numbers of 10^−`scale`, where they have one. */
  readonly units: readonly (bigint | undefined)[];
  readonly scale: number;
  readonly identities: readonly Identity[];
  /** One for each identity. */
  readonly equations: readonly Equation[];
  readonly reduced: Reduced;
  /** Those with unknown figures, as they are and solved for one of these. */
  readonly open: readonly Equation[];
}

/** A new value for a figure; `from` is undefined where it is unknown what it is now. */
export interface FigureChange {
  readonly figure: Figure;
  readonly from: Decimal | undefined;
  readonly to: Decimal;
}

/** The systems of a table, whose figures are given in the order of the form. */
export function systemsOf(
  table: TableSpec,
  figures: readonly Figure[],
  identities: readonly Identity[],
): System[] {
  const values = figures.map(figureValue);
  const scale = Math.max(0, ...values.map((value) => value?.scale ?? 0));
  const units = values.map((value) => value && unitsAt(value, scale));
  const frame = frameOf(table);
  const equations = frame.identities.map(({ terms }) => equationOf(terms, units));
  return frame.groups.map((group) => {
    const own = group.flatMap((index) => equations[index] ?? []);
    const ownIdentities = group.flatMap((index) => identities[index] ?? []);
    return systemOver({ figures, units, scale, identities: ownIdentities, equations: own });
  });
}

/** The system as it would be if every blank cell held a 0; what is missing stays unknown. */
export function withZeros(system: System): System {
  const units = system.units.map((value, variable) => {
    const figure = system.figures[variable];
    return figure?.cell && figure.reading.kind === 'blank' ? 0n : value;
  });
  const equations = system.equations.map(({ terms }) => equationOf(terms, units));
  return systemOver({ ...system, units, equations });
}

/** The system with some of its identities only. */
export function withIdentities(system: System, chosen: readonly Identity[]): System {
  const equations = system.equations.filter((_, index) => {
    const identity = system.identities[index];
    return identity !== undefined && chosen.includes(identity);
  });
  return systemOver({ ...system, identities: chosen, equations });
}

/** All systems of a table as one, for what concerns more than one of them. */
export function joined(systems: readonly System[]): System | undefined {
  const [first] = systems;
  return (
    first && {
      ...first,
      identities: systems.flatMap(({ identities }) => identities),
      equations: systems.flatMap(({ equations }) => equations),
      reduced: {
        known: systems.flatMap(({ reduced }) => reduced.known),
        solved: new Map(systems.flatMap(({ reduced }) => [...reduced.solved])),
      },
      open: systems.flatMap(({ open }) => open),
    }
  );
}

/** A system with its unknown figures taken out of its equations. */
function systemOver(given: Omit<System, 'reduced' | 'open'>): System {
  const isOpen = (variable: number) => isUnknown(given, variable);
  const reduced = eliminateUnknowns(given.equations, isOpen);
  const unsolved = given.equations.filter(({ terms }) => [...terms.keys()].some(isOpen));
  const open = [...new Set([...unsolved, ...reduced.solved.values()])];
  const { figures, units, scale, identities, equations } = given;
  return { figures, units, scale, identities, equations, reduced, open };
}

function equationOf(
  terms: ReadonlyMap<number, number>,
  units: readonly (bigint | undefined)[],
): Equation {
  let residual = 0n;
  for (const [variable, coefficient] of terms) {
    const value = units[variable];
    if (value) residual += BigInt(coefficient) * value;
  }
  return { terms, residual };
}

/** Whether a variable stands for a figure without a value. */
export function isUnknown({ units }: Pick<System, 'units'>, variable: number): boolean {
  return units[variable] === undefined;
}

/** Whether a variable can never be below 0. */
export function isNeverNegative({ figures }: System, variable: number): boolean {
  return figures[variable]?.column.kind !== 'signed-count';
}

/** Whether a figure can have a value, given in units of the system. */
export function allows({ figures, scale }: System, variable: number, units: bigint): boolean {
  const figure = figures[variable];
  return figure !== undefined && isPossible({ units, scale }, figure.column.kind);
}

/** A variable’s value, in units of the system; 0 for an unknown one, which changes from there. */
export function unitsOf({ units }: System, variable: number): bigint {
  return units[variable] ?? 0n;
}

/** A change of the system as one of a figure. */
export function figureChange(system: System, variable: number, units: bigint): FigureChange[] {
  const figure = system.figures[variable];
  if (!figure) return [];
  return [{ figure, from: figureValue(figure), to: valueOfUnits(system, units) }];
}

/** Units of the system as a decimal with no more places than it needs. */
export function valueOfUnits({ scale }: System, units: bigint): Decimal {
  return shorten({ units, scale });
}
