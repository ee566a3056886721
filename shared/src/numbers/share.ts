import { agreesWithRatio } from './agrees';
import { add, compare, type Decimal, formatDecimal, isZero, subtract, unitsAt } from './decimal';
import { rangeOf } from './range';
import type { Statement } from './stated-number';

const HUNDRED: Decimal = { units: 100n, scale: 0 };

/**
 * Whether part / whole is the stated percentage at its stated precision, rounded half up or cut off,
 * or lies on the side of it that the author names. Nothing is a share of 0.
 */
export function isShare(percent: Statement, part: Decimal, whole: Decimal): boolean {
  if (isZero(whole) || whole.units < 0n) return false;
  return agreesWithRatio(percent, { units: part.units * 100n, scale: part.scale }, whole);
}

/** part / whole as a percentage with so many places, rounded half up: 33.9. Undefined where whole is 0. */
export function shareText(part: Decimal, whole: Decimal, places: number): string | undefined {
  if (isZero(whole)) return undefined;
  const scale = Math.max(part.scale, whole.scale);
  const [over, under] = [unitsAt(part, scale), unitsAt(whole, scale)];
  const [above, below] = under < 0n ? [-over, -under] : [over, under];
  const size = (above < 0n ? -above : above) * 100n * 10n ** BigInt(places);
  const rounded = (2n * size + below) / (2n * below);
  return formatDecimal({ units: above < 0n ? -rounded : rounded, scale: places });
}

/** How much `now` is more than `before`, in percent with so many places; less has a minus. Undefined where `before` is 0. */
export function growthText(now: Decimal, before: Decimal, places: number): string | undefined {
  return shareText(subtract(now, before), before, places);
}

/**
 * Whether `now` is the stated percentage more than `before`, or less, at its stated precision. Nothing has
 * grown from 0 by any percentage.
 */
export function isGrowth(
  percent: Statement,
  now: Decimal,
  before: Decimal,
  direction: 'up' | 'down',
): boolean {
  if (before.units <= 0n) return false;
  const { units, scale } = direction === 'up' ? subtract(now, before) : subtract(before, now);
  return agreesWithRatio(percent, { units: units * 100n, scale }, before);
}

/**
 * Whole numbers of last year, smallest first and at most `most`, from which `now` is the stated
 * percentage up or down. They are one stretch, whose ends follow from the ends of the percentage.
 */
export function priorYears(
  percent: Statement,
  now: bigint,
  direction: 'up' | 'down',
  most = 20,
): bigint[] {
  const { low, high, closed } = rangeOf(percent);
  // Last year × factor must lie between the two: 100 % + growth upwards, 100 % − decline downwards.
  const ends =
    direction === 'up'
      ? {
          first: after(now, high && add(HUNDRED, high), closed),
          last: upTo(now, add(HUNDRED, low)),
        }
      : {
          first: from(now, subtract(HUNDRED, low)),
          last: before(now, high && subtract(HUNDRED, high), closed),
        };
  if (ends.first === undefined) return [];
  const years: bigint[] = [];
  for (let year = ends.first; years.length < most; year++) {
    if (ends.last !== undefined && year > ends.last) break;
    years.push(year);
  }
  return years;
}

/** The smallest number from 1 that, × factor %, is more than `now`, or as much where `closed`. */
function after(now: bigint, factor: Decimal | undefined, closed: boolean): bigint {
  if (factor === undefined) return 1n;
  const over = hundredfold(now, factor);
  return atLeastOne(closed ? ceiling(over, factor.units) : over / factor.units + 1n);
}

/** The largest number that, × factor %, is no more than `now`. */
function upTo(now: bigint, factor: Decimal): bigint {
  return hundredfold(now, factor) / factor.units;
}

/** The smallest number from 1 that, × factor %, is no less than `now`; none where all is gone and something is left. */
function from(now: bigint, factor: Decimal): bigint | undefined {
  if (factor.units > 0n) return atLeastOne(ceiling(hundredfold(now, factor), factor.units));
  return factor.units === 0n && now === 0n ? 1n : undefined;
}

/** The largest number that, × factor %, is less than `now`, or as much where `closed`; undefined for no end. */
function before(now: bigint, factor: Decimal | undefined, closed: boolean): bigint | undefined {
  if (factor === undefined || compare(factor, { units: 0n, scale: 0 }) < 0) return undefined;
  if (factor.units === 0n) return now > 0n || closed ? undefined : 0n;
  const over = hundredfold(now, factor);
  return closed ? over / factor.units : ceiling(over, factor.units) - 1n;
}

/** 100 × `now` in the units of the factor. */
function hundredfold(now: bigint, { scale }: Decimal): bigint {
  return now * 100n * 10n ** BigInt(scale);
}

function ceiling(over: bigint, under: bigint): bigint {
  return (over + under - 1n) / under;
}

function atLeastOne(value: bigint): bigint {
  return value < 1n ? 1n : value;
}
