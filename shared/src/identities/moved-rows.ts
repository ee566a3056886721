import { changeFor, type Equation, residualAfter } from '../solver/equation';
import type { Slip } from './slips';
import { allows, isUnknown, type System, unitsOf } from './system';

/** A row whose figures stand one column beside their own, and what each must be. */
export interface MovedRow {
  readonly slip: Slip;
  /** New values by variable, those only that differ from what is written. */
  readonly values: ReadonlyMap<number, bigint>;
}

/**
 * Rows that, moved by one column, satisfy every identity: the whole row, or its parts with the total
 * left in place. What was pushed out at the end is worked out from the identities.
 */
export function movedRows(system: System): MovedRow[] {
  const broken = system.reduced.known.filter(({ residual }) => residual !== 0n);
  return linesOf(system).flatMap((line) => {
    // A moved row has a hand in every broken identity, which rules out nearly all rows at once.
    if (!broken.every(({ terms }) => line.some((variable) => terms.has(variable)))) return [];
    return (['row-moved-left', 'row-moved-right'] as const).flatMap(
      (kind) => movedBack(system, line, kind) ?? [],
    );
  });
}

/** The variables of each whole row, in the order of the form, and of the parts of its total. */
function linesOf({ figures, identities, equations }: System): number[][] {
  // Figures of the same row in another system follow identities that have no say here.
  const own = new Set(equations.flatMap(({ terms }) => [...terms.keys()]));
  const lines: number[][] = [];
  for (const { spec, left, of } of identities) {
    if (spec.each !== 'row') continue;
    const whole = figures.flatMap(({ row }, variable) =>
      row === of && own.has(variable) ? [variable] : [],
    );
    const parts = left.map((figure) => figures.indexOf(figure));
    lines.push(whole, parts);
  }
  return lines;
}

function movedBack(
  system: System,
  line: readonly number[],
  kind: 'row-moved-left' | 'row-moved-right',
): MovedRow | undefined {
  const step = kind === 'row-moved-left' ? -1 : 1;
  const emptied = kind === 'row-moved-left' ? line[0] : line.at(-1);
  const changes = new Map<number, bigint>();
  for (const [at, variable] of line.entries()) {
    const source = line[at + step];
    if (variable === emptied) continue;
    if (source === undefined || isUnknown(system, source)) return undefined;
    changes.set(variable, unitsOf(system, source) - unitsOf(system, variable));
  }
  if (emptied === undefined || !workOut(system, line, emptied, changes)) return undefined;
  const changed = [...changes].filter(([variable, by]) => by !== 0n || isUnknown(system, variable));
  const values = changed.map(
    ([variable, by]) => [variable, unitsOf(system, variable) + by] as const,
  );
  return { slip: { kind }, values: new Map(values) };
}

/**
 * Adds what the emptied cell must hold; false where no value of it satisfies every identity of the
 * row. One that has an unknown figure elsewhere could not speak against the move, so it forbids it.
 */
function workOut(
  system: System,
  line: readonly number[],
  emptied: number,
  changes: Map<number, bigint>,
): boolean {
  const touched = system.equations.filter(({ terms }) => line.some((one) => terms.has(one)));
  const telling = touched.find(({ terms }) => terms.has(emptied));
  if (!telling || !touched.every((one) => isJudged(system, line, one))) return false;
  const by = changeFor(residualAfter(telling, changes), telling.terms.get(emptied) ?? 1);
  if (by === undefined || !allows(system, emptied, unitsOf(system, emptied) + by)) return false;
  changes.set(emptied, by);
  return [...touched, ...system.reduced.known].every((one) => residualAfter(one, changes) === 0n);
}

/** Whether all that an equation does not know is in the row itself. */
function isJudged(system: System, line: readonly number[], { terms }: Equation): boolean {
  return [...terms.keys()].every(
    (variable) => line.includes(variable) || !isUnknown(system, variable),
  );
}
