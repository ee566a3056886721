import { isZero } from '../numbers/decimal';
import type { Figure } from '../report/types';
import { figureValue, type Identity, imbalance, involves, type ValueOf } from './identity';
import { type Slip, slipOf } from './slips';
import type { FigureChange } from './system';

/** One way to make the identities hold: changes that belong together. */
export interface Explanation {
  readonly changes: readonly FigureChange[];
  readonly slip: Slip | undefined;
  /** How many of the broken identities hold when these changes alone are made. */
  readonly settles: number;
}

/** One mistake in a table, with every equally small way to put it right. */
export interface Mistake {
  /** The figure at which it is told. */
  readonly at: Figure;
  /** The likeliest first; more than one where the identities do not tell which figure is wrong. */
  readonly explanations: readonly [Explanation, ...Explanation[]];
  /** The identities that speak against the figures as they are. */
  readonly broken: readonly Identity[];
}

type Changes = readonly FigureChange[];

/**
 * Makes a mistake of alternatives that are equally small, in the order of the form; `identities` are
 * all those of their system. A slip that was seen otherwise is given along.
 */
export function mistakeOf(
  alternatives: readonly Changes[],
  identities: readonly Identity[],
  seen?: Slip,
): Mistake | undefined {
  const broken = brokenBy(alternatives.flat(), identities);
  const explained = alternatives.map((changes) => ({
    changes,
    slip: seen ?? slipOf(changes, identities),
    settles: settledBy(changes, broken),
  }));
  const totals = new Set(identities.map(({ total }) => total));
  const onTotals = explained
    .filter(({ changes }) => changes.every(({ figure }) => totals.has(figure)))
    .sort((a, b) => b.changes.length - a.changes.length)[0];
  const [first, ...others] = inOrder(explained, onTotals, totals);
  const at = ((others.length > 0 && onTotals) || first)?.changes[0]?.figure;
  return first && at && { at, explanations: [first, ...others], broken };
}

/** The broken identities that changes have a part in; else those that only an unknown keeps open. */
function brokenBy(changes: Changes, identities: readonly Identity[]): Identity[] {
  const touched = identities.filter((identity) =>
    changes.some(({ figure }) => involves(identity, figure)),
  );
  const broken = touched.filter((identity) => isBroken(identity));
  return broken.length > 0 ? broken : touched.filter((identity) => !imbalance(identity));
}

/** Whether all figures of an identity are known and do not agree. */
export function isBroken(identity: Identity, worth: ValueOf = figureValue): boolean {
  const off = imbalance(identity, worth);
  return off !== undefined && !isZero(off);
}

function settledBy(changes: Changes, broken: readonly Identity[]): number {
  const changed = new Map(changes.map(({ figure, to }) => [figure, to]));
  const worth: ValueOf = (figure) => changed.get(figure) ?? figureValue(figure);
  return broken.filter((identity) => isBroken(identity) && !isBroken(identity, worth)).length;
}

const SLIPS: readonly Slip['kind'][] = [
  'neighbours-swapped',
  'row-moved-left',
  'row-moved-right',
  'digits-swapped',
  'digit-lost',
  'digit-doubled',
  'one-digit',
  'part-left-out',
  'part-doubled',
];

/**
 * Slips first, then totals before parts; but where it is not one slip alone that speaks for itself,
 * recomputing the total comes first of all.
 */
function inOrder(
  explained: readonly Explanation[],
  onTotals: Explanation | undefined,
  totals: ReadonlySet<Figure>,
): Explanation[] {
  const slipRank = ({ slip }: Explanation) => (slip ? SLIPS.indexOf(slip.kind) : SLIPS.length);
  const totalsIn = ({ changes }: Explanation) =>
    changes.filter(({ figure }) => totals.has(figure)).length;
  const ranked = [...explained].sort(
    (a, b) => slipRank(a) - slipRank(b) || totalsIn(b) - totalsIn(a),
  );
  const slips = ranked.filter(({ slip }) => slip);
  const likeliest = slips.length === 1 ? slips[0] : (onTotals ?? ranked[0]);
  return likeliest ? [likeliest, ...ranked.filter((other) => other !== likeliest)] : [];
}
