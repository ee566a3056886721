import type { Change } from './equation';

type ChangeSet = readonly Change[];

/**
 * Takes equally small sets of changes apart into independent choices: each set is one alternative of
 * every choice, in any combination. What all sets have in common is a choice with one alternative.
 * Sets that cannot be taken apart are one choice.
 */
export function independentChoices(sets: readonly ChangeSet[]): ChangeSet[][] {
  const groups = exclusiveGroups(sets);
  const choices = groups.map((group) => alternatives(sets, group));
  const combinations = choices.reduce((count, choice) => count * choice.length, 1);
  return combinations === sets.length ? choices : [sets.map((set) => [...set])];
}

/** Variables that never change together exclude each other; those so connected are one group. */
function exclusiveGroups(sets: readonly ChangeSet[]): ReadonlySet<number>[] {
  const companions = companionsIn(sets);
  const left = new Set(companions.keys());
  const groups: Set<number>[] = [];
  for (const start of companions.keys()) {
    if (!left.delete(start)) continue;
    const group = new Set([start]);
    // A set that grows while it is walked is walked to its end.
    for (const member of group) {
      const rivals = [...left].filter((other) => !companions.get(member)?.has(other));
      for (const rival of rivals) group.add(rival);
      for (const rival of rivals) left.delete(rival);
    }
    groups.push(group);
  }
  return groups;
}

function companionsIn(sets: readonly ChangeSet[]): ReadonlyMap<number, ReadonlySet<number>> {
  const companions = new Map<number, Set<number>>();
  for (const set of sets) {
    for (const { variable } of set) {
      const known = companions.get(variable) ?? new Set();
      for (const other of set) known.add(other.variable);
      companions.set(variable, known);
    }
  }
  return companions;
}

function alternatives(sets: readonly ChangeSet[], group: ReadonlySet<number>): ChangeSet[] {
  const found = new Map<string, ChangeSet>();
  for (const set of sets) {
    const own = set
      .filter(({ variable }) => group.has(variable))
      .sort((a, b) => a.variable - b.variable);
    found.set(own.map(({ variable, by }) => `${variable}:${by}`).join(), own);
  }
  return [...found.values()];
}
