import type { Figure } from '../report/types';
import {
  figureValue,
  type Identity,
  imbalance,
  involves,
  isBroken,
  isSum,
  type ValueOf,
} from './identity';
import { isTelling, type Slip, slipOf } from './slips';
import type { FigureChange } from './system';

/** One way to make the identities hold: changes that belong together. */
export interface Explanation {
  readonly changes: readonly FigureChange[];
  readonly slip: Slip | undefined;
  /** How many of the broken identities hold when these changes alone are made. */
  readonly settles: number;
}

/**
 * One mistake in a table, with every equally small way to put it right. Small is counted in slips of
 * the hand: one figure changed is one, and so are two neighbours exchanged, or a row moved by a column.
 */
export interface Mistake {
  /** The figure at which it is told. */
  readonly at: Figure;
  /** The likeliest first; more than one where the identities do not tell which figure is wrong. */
  readonly explanations: readonly [Explanation, ...Explanation[]];
  /** The identities that speak against the figures as they are. */
  readonly broken: readonly Identity[];
  /** It is one only if blank figures are 0, for which alone there is no telling. */
  readonly ifBlanksAreZero: boolean;
}

/** What else is known of a mistake than its changes. */
interface Circumstance {
  /** A slip that was seen otherwise. */
  readonly slip?: Slip;
  readonly ifBlanksAreZero?: boolean;
}

type Changes = readonly FigureChange[];

/**
 * Makes a mistake of alternatives that are equally small, counted in slips, in the order of the form;
 * `identities` are all those of their system.
 */
export function mistakeOf(
  alternatives: readonly Changes[],
  identities: readonly Identity[],
  { slip, ifBlanksAreZero = false }: Circumstance = {},
): Mistake | undefined {
  const broken = brokenBy(alternatives.flat(), identities);
  const explained = alternatives.map((changes) => ({
    changes,
    slip: slip ?? likelySlip(changes, identities, alternatives.length > 1),
    settles: settledBy(changes, broken),
  }));
  const totals = new Set(identities.map(({ total }) => total));
  const onTotals = explained
    .filter(({ changes }) => changes.every(({ figure }) => totals.has(figure)))
    .sort((a, b) => b.changes.length - a.changes.length)[0];
  const [first, ...others] = inOrder(explained, onTotals, totals);
  if (!first) return undefined;
  const explanations = [first, ...others] as const;
  const at = placeOf(explanations, onTotals, broken);
  return at && { at, explanations, broken, ifBlanksAreZero };
}

/** The slip that changes look like; none that says next to nothing, where it would have to choose. */
function likelySlip(
  changes: Changes,
  identities: readonly Identity[],
  isChoice: boolean,
): Slip | undefined {
  const slip = slipOf(changes, identities);
  return slip && (!isChoice || isTelling(slip)) ? slip : undefined;
}

/** The figure to change; a total, where it is not certain which that is. */
function placeOf(
  [first, ...others]: Mistake['explanations'],
  onTotals: Explanation | undefined,
  broken: readonly Identity[],
): Figure | undefined {
  const own = first.changes[0]?.figure;
  if (others.length === 0) return own;
  if (onTotals) return onTotals.changes[0]?.figure;
  const soleSlip = first.slip && others.every(({ slip }) => !slip);
  return soleSlip ? own : (broken.find(isSum)?.total ?? own);
}

/** The broken identities that changes have a part in; else those that only an unknown keeps open. */
function brokenBy(changes: Changes, identities: readonly Identity[]): Identity[] {
  const touched = identities.filter((identity) =>
    changes.some(({ figure }) => involves(identity, figure)),
  );
  const broken = touched.filter((identity) => isBroken(identity));
  return broken.length > 0 ? broken : touched.filter((identity) => !imbalance(identity));
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
