import { decimal, percent, percentUnits, written } from './notation';
import type { Random } from './random';
import { type Filled, readings, worth } from './tables';
import type { NumberPlace } from './template';

/** Of how large a number the years before are tried one by one. */
const MOST_SEARCHED = 3000;

/** What a number is stated within: the figures, and what one saying keeps to. */
export interface Stating {
  readonly filled: Filled;
  readonly random: Random;
  /** The text of the saying before the number. */
  readonly before: string;
  /** A quantity in as many parts as the saying has. */
  readonly parts: Map<string, number[]>;
  /** Last year’s number, which the saying may name. */
  readonly lastYear: number | undefined;
}

/** A number as a correct sentence has it; nothing where the figures do not lend themselves to it. */
export function state(place: NumberPlace, stating: Stating): string | undefined {
  const value = worth(stating.filled, place.terms);
  if (value === undefined) return undefined;
  if (place.base) return share(place, value, stating);
  if (place.growth) return growth(place, value, stating);
  const { before, random } = stating;
  const count = inManner(place, value, stating);
  if (count === undefined) return undefined;
  if (place.manner === 'wan' || place.manner === 'yuan' || !Number.isInteger(count)) {
    return inUnit(place, count);
  }
  return written(count, before, random);
}

/** 3.8万 where that is exact, amounts in 万元 or 元. */
function inUnit({ manner }: NumberPlace, count: number): string | undefined {
  if (manner === 'wan')
    return count >= 10000 && count % 100 === 0 ? `${count / 10000}万` : undefined;
  if (manner === 'yuan') return String(Math.round(count * 10000));
  return String(count);
}

function inManner(place: NumberPlace, value: number, stating: Stating): number | undefined {
  const { manner } = place;
  if (manner === 'part' || manner === 'some')
    return value > 0 ? stating.random.between(1, value) : undefined;
  if (manner === 'split' || manner === 'slice')
    return stating.parts.get(place.terms.join('+'))?.pop();
  if (manner === 'over' || manner === 'near' || manner === 'about') return roughly(manner, value);
  return value;
}

/** A round number with one digit, or two where there are three and more. */
function roughly(manner: 'over' | 'near' | 'about', value: number): number | undefined {
  if (value < 21) return undefined;
  const unit = 10 ** Math.max(1, Math.floor(Math.log10(value)) - 1);
  if (manner === 'about') return Math.round(value / unit) * unit;
  if (value % unit === 0) return undefined;
  return (manner === 'over' ? Math.floor(value / unit) : Math.ceil(value / unit)) * unit;
}

function share({ base, digits }: NumberPlace, value: number, stating: Stating) {
  const whole = worth(stating.filled, base ?? []);
  if (!whole || value > whole || value === 0) return undefined;
  return percent(value, whole, digits, stating.random);
}

/** Last year’s number from which this one has grown or fallen. */
export function yearBefore({ growth }: NumberPlace, value: number, random: Random) {
  if (growth === 'up')
    return value < 2 ? undefined : random.between(Math.ceil(value / 2.5), value - 1);
  return value < 1 ? undefined : random.between(value + 1, value * 2 + 1);
}

function growth(place: NumberPlace, value: number, { lastYear, random }: Stating) {
  if (lastYear === undefined) return undefined;
  return percent(Math.abs(value - lastYear), lastYear, place.digits, random);
}

/**
 * A number that contradicts every sound reading of its words; nothing where there is none nearby. It
 * is often off by one, as slips are.
 */
export function misstate(place: NumberPlace, stating: Stating): string | undefined {
  const value = worth(stating.filled, place.terms);
  if (value === undefined) return undefined;
  if (place.base || place.growth) return wrongPercent(place, value, stating);
  const known = readings(stating.filled, place.terms);
  const { random, before } = stating;
  const wrong = wrongCount(place, value, known, random);
  if (wrong === undefined) return undefined;
  if (place.manner === 'wan' || place.manner === 'yuan' || !Number.isInteger(wrong)) {
    return inUnit(place, wrong);
  }
  return written(wrong, before, random);
}

function wrongCount(
  place: NumberPlace,
  value: number,
  known: readonly number[],
  random: Random,
): number | undefined {
  const { manner } = place;
  // A part contradicts only by being more than the whole, by whichever reading.
  if (manner === 'part' || manner === 'split') return Math.max(...known) + random.between(1, 9);
  if (manner === 'over' || manner === 'near' || manner === 'about') {
    const round = roughly('about', value);
    return round === undefined ? undefined : farOff(round, known, random);
  }
  if (manner === 'wan') return value < 10000 ? undefined : value + 2000;
  const step = Number.isInteger(value) ? 1 : 0.37;
  const near = [1, -1, 2, -2, 10, -10, 3, 7].map((by) => value + by * step);
  const possible = [...random.some(near, near.length), value + 11, value + 13, value * 2 + 5]
    .map((one) => (Number.isInteger(value) ? one : Math.round(one * 100) / 100))
    .filter((one) => one >= 0 && !known.includes(one));
  return possible[0];
}

/** Of a rough number it is certain that it is wrong only where it is far from all it may mean. */
function farOff(round: number, known: readonly number[], random: Random): number | undefined {
  const possible = random.some([round * 2, round * 3, Math.floor(round / 20) * 10], 3);
  return possible.find(
    (one) => one > 0 && known.every((other) => Math.abs(other - one) > 0.35 * Math.max(other, one)),
  );
}

function wrongPercent(place: NumberPlace, value: number, stating: Stating): string | undefined {
  const right = place.base ? state(place, stating) : growth(place, value, stating);
  if (right === undefined) return undefined;
  const { digits } = place;
  const units = Math.round(Number(right) * 10 ** digits);
  const step = 10 ** digits;
  for (const by of stating.random.some([1, 2, -2, 3, 5, -4, 9, 11, 17], 9)) {
    const one = units + by * step + (digits > 0 ? 1 : 0);
    if (one <= 0 || (place.growth !== 'up' && one > 90 * step)) continue;
    // No zero at the end, lest the number be taken for a rougher one.
    if (digits > 0 && one % 10 === 0) continue;
    if (isWrong(place, one, stating)) return decimal(one, digits, false);
  }
  return undefined;
}

/** Whether no reading gives this percentage, be it rounded or cut off. */
function isWrong(place: NumberPlace, units: number, { filled }: Stating): boolean {
  const parts = readings(filled, place.terms);
  if (place.growth) return parts.every((part) => !growthGives(part, units, place));
  const wholes = ['answered', 'new', 'new+carriedIn'].map((sum) => worth(filled, sum.split('+')));
  return parts.every((part) =>
    wholes.every(
      (whole) => !whole || Math.abs(percentUnits(part, whole, place.digits) - units) > 1,
    ),
  );
}

/** Whether some whole number of last year gives this growth, up or down as the words say. */
function growthGives(value: number, units: number, { growth, digits }: NumberPlace): boolean {
  // Of large numbers some year before gives nearly any percentage.
  if (value > MOST_SEARCHED) return true;
  const [first, last] = growth === 'up' ? [1, value - 1] : [value + 1, value * 12 + 10];
  for (let before = first; before <= last; before++) {
    const given = percentUnits(Math.abs(value - before), before, digits);
    if (Math.abs(given - units) <= 1) return true;
  }
  return false;
}
