import type { TableSpec } from '../format/types';
import { frameOf } from '../identities/frame';
import { add, type Decimal, isZero, subtract, ZERO } from '../numbers/decimal';

/** A figure that differs, and those that differ because it does: both by their number in the form. */
export interface Root {
  readonly at: number;
  readonly follow: readonly number[];
}

/** An identity in which the differences themselves agree, and which of them nothing explains so far. */
interface Fitting {
  readonly open: Set<number>;
}

/**
 * The differences from which all others follow. Where a part differs, its totals do by as much; where a
 * case is counted in another row, one row has too many and another too few. Each is told once.
 */
export function rootsOf(
  spec: TableSpec,
  differences: ReadonlyMap<number, Decimal>,
): readonly Root[] {
  const fitting = fittingIdentities(spec, differences);
  const explained = new Set<number>();
  const roots: Root[] = [];
  for (const at of inOrder(spec, differences)) {
    if (explained.has(at)) continue;
    const reached = explain(at, fitting, explained);
    roots.push({ at, follow: reached.filter((one) => one !== at) });
  }
  return roots.sort((one, other) => one.at - other.at);
}

/** All that is explained once a figure is: where all but one of an identity are, that one is. */
function explain(at: number, fitting: Fittings, explained: Set<number>): number[] {
  const queue = [at];
  for (const one of queue) {
    if (explained.has(one)) continue;
    explained.add(one);
    for (const { open } of fitting.get(one) ?? []) {
      open.delete(one);
      if (open.size === 1) queue.push(...open);
    }
  }
  return [...new Set(queue)];
}

/** By figure. */
type Fittings = ReadonlyMap<number, readonly Fitting[]>;

function fittingIdentities(spec: TableSpec, differences: ReadonlyMap<number, Decimal>): Fittings {
  const byFigure = new Map<number, Fitting[]>();
  for (const { terms } of frameOf(spec).identities) {
    const open = new Set([...terms.keys()].filter((one) => differences.has(one)));
    let rest = ZERO;
    for (const one of open) {
      const by = differences.get(one) ?? ZERO;
      rest = terms.get(one) === 1 ? add(rest, by) : subtract(rest, by);
    }
    if (open.size < 2 || !isZero(rest)) continue;
    for (const one of open) byFigure.set(one, [...(byFigure.get(one) ?? []), { open }]);
  }
  return byFigure;
}

/** Parts before what is in a balance, and totals last: so a total is told only where no part differs. */
function inOrder(spec: TableSpec, differences: ReadonlyMap<number, Decimal>): number[] {
  const rank = new Map<number, number>();
  for (const identity of frameOf(spec).identities) {
    const isBalance = identity.spec.right.length > 1;
    for (const one of identity.terms.keys()) {
      const by = isBalance ? 1 : one === identity.total ? 2 : 0;
      rank.set(one, (rank.get(one) ?? 0) + by);
    }
  }
  const rankOf = (one: number) => rank.get(one) ?? 0;
  return [...differences.keys()].sort((a, b) => rankOf(a) - rankOf(b) || a - b);
}
