import type { Meaning, Subject } from '../format/prose/types';
import { agrees } from '../numbers/agrees';
import { compare, type Decimal, isZero, subtract } from '../numbers/decimal';
import { isShare, priorYears } from '../numbers/share';
import type { StatedNumber } from '../numbers/stated-number';
import { inUnitOf } from '../numbers/yuan';
import type { ChangeClaim, Claim, CountClaim, ShareMeaning } from '../prose/claims/types';
import type { Report } from '../report/types';
import { memoisedWith } from '../text/memo';
import { type Held, held } from './held';
import { isInDoubt, mendedValues } from './mended';
import { isArea, isOtherArea, isOwnOrgan } from './own-organ';

/** A share, as the tables have it. */
export interface HeldShare {
  readonly part: Held;
  readonly whole: Held;
}

/** What comes of holding a claim against the tables. */
export type Verdict =
  /** One of its readings is what the table says; of several the likeliest. */
  | { readonly kind: 'fits'; readonly as: 'figure' | 'part'; readonly reading: Held }
  | { readonly kind: 'fits'; readonly as: 'share'; readonly reading: HeldShare }
  | { readonly kind: 'fits'; readonly as: 'all'; readonly reading: HeldShare }
  | { readonly kind: 'fits'; readonly as: 'growth'; readonly reading: Held; readonly prior: bigint }
  /** Only last year’s report can tell; so much is this year’s. */
  | { readonly kind: 'fits'; readonly as: 'change'; readonly reading: Held }
  /** No sound reading is; those there are, the likeliest first. */
  | {
      readonly kind: 'contradicts';
      readonly as: 'figure' | 'part';
      readonly readings: readonly Held[];
    }
  | { readonly kind: 'contradicts'; readonly as: 'share'; readonly readings: readonly HeldShare[] }
  | { readonly kind: 'contradicts'; readonly as: 'all'; readonly readings: readonly HeldShare[] }
  | { readonly kind: 'contradicts'; readonly as: 'growth'; readonly readings: readonly Held[] }
  /** The figures are not known, or the claim is about another year. */
  | { readonly kind: 'unknown' };

const UNKNOWN: Verdict = { kind: 'unknown' };

/** Holds a claim against the tables of the report in which it stands. */
export const verdictOn: (claim: Claim, report: Report) => Verdict = memoisedWith(
  (claim: Claim, report: Report): Verdict => {
    if (isOfAnotherYear(claim, report) || isAmongOthers(claim, report)) return UNKNOWN;
    const isPart = isPartBy(claim, report);
    switch (claim.kind) {
      case 'count':
        return onCount(claim, report, isPart);
      case 'none':
        return isPart ? UNKNOWN : onNone(claim, report);
      case 'all':
        return isPart ? UNKNOWN : onAll(claim, report);
      case 'share':
        return isPart ? UNKNOWN : onShare(claim, report);
      case 'growth':
        return isPart ? UNKNOWN : onGrowth(claim, report);
      case 'change':
        return isPart ? UNKNOWN : onChange(claim, report);
    }
  },
);

/** What was carried in or out is told with the year from which it comes or to which it goes. */
export function isOfAnotherYear(claim: Claim, { year }: Report): boolean {
  const isTimed = claim.kind === 'count' && claim.aspect?.last !== undefined;
  return claim.year !== undefined && year !== undefined && claim.year !== year.value && !isTimed;
}

/**
 * Whether the sentence of a change has named other years than the report’s and that before: which two it then
 * lies between only a reader can tell. 2021 年收到 40 件，2022 年收到 48 件，2023 年收到 54 件，增加 6 件.
 */
function isAmongOthers(claim: Claim, { year }: Report): boolean {
  const among = claim.kind === 'growth' || claim.kind === 'change' ? claim.among : undefined;
  if (!among) return false;
  return !year || among.first < year.value - 1 || among.last > year.value;
}

/** Whether a claim is about a part of the organ whose report it is, or about another organ. */
export function isPartBy(claim: Claim, { title }: Report): boolean {
  if (claim.kind === 'count' && claim.isPart) return true;
  const { who } = claim;
  if (who === undefined) return false;
  const organ = title?.organ ?? '';
  return isArea(who) ? isOtherArea(who, organ) : !isOwnOrgan(who, organ);
}

function meaningsOf({ meanings, aspect, year }: CountClaim, report: Report): readonly Meaning[] {
  const own = report.year?.value;
  if (year === undefined || own === undefined || year === own) return meanings;
  return (year < own ? aspect?.last : aspect?.next) ?? meanings;
}

function onCount(claim: CountClaim, report: Report, isPart: boolean): Verdict {
  const readings = heldAll(report, claim.subject, meaningsOf(claim, report));
  const known = readings.filter(({ value }) => value !== undefined);
  const { stated } = claim;
  const fitting = known.find(({ value }) => value && agreesWith(stated, value));
  if (fitting) return { kind: 'fits', as: isPart ? 'part' : 'figure', reading: fitting };
  if (known.length === 0 || known.length < readings.length) return UNKNOWN;
  const isMended = known.flatMap(mendedValues).some((value) => agreesWith(stated, value));
  if (isMended || known.some(isInDoubt)) return UNKNOWN;
  if (!isPart) return { kind: 'contradicts', as: 'figure', readings: known };
  const roomy = known.find(({ value }) => value && !exceeds(stated, value));
  if (roomy) return { kind: 'fits', as: 'part', reading: roomy };
  // An organ that is named need not be one of those whose report this is: 市局受理 200 件.
  return claim.isPart ? { kind: 'contradicts', as: 'part', readings: known } : UNKNOWN;
}

function onNone(claim: Extract<Claim, { kind: 'none' }>, report: Report): Verdict {
  const readings = heldAll(report, claim.subject, claim.meanings);
  const fitting = readings.find(({ value }) => value && isZero(value));
  if (fitting) return { kind: 'fits', as: 'figure', reading: fitting };
  const isKnown = readings.length > 0 && readings.every(({ value }) => value !== undefined);
  if (!isKnown || readings.flatMap(mendedValues).some(isZero) || readings.some(isInDoubt)) {
    return UNKNOWN;
  }
  return { kind: 'contradicts', as: 'figure', readings };
}

/**
 * A result of all that was counted is as much as that, or as any other whole of its subject: of those
 * received, all that were answered may be meant. Where the count itself is in doubt, so is this.
 */
function onAll(claim: Extract<Claim, { kind: 'all' }>, report: Report): Verdict {
  const counted = verdictOn(claim.of, report);
  if (counted.kind !== 'fits' || counted.as !== 'figure') return UNKNOWN;
  const { subject, isWithin } = claim;
  const wholes = [counted.reading, ...heldAll(report, subject, subject.wholes ?? [])];
  const parts = heldAll(report, subject, claim.meanings);
  if (parts.length === 0 || [...parts, ...wholes].some(({ value }) => !value)) return UNKNOWN;
  const pairs = parts.flatMap((part) => wholes.map((whole) => ({ part, whole })));
  const isAll = (part: Decimal, whole: Decimal) => {
    const order = compare(part, whole);
    return order === 0 || (isWithin && order > 0);
  };
  const fitting = pairs.find((pair) => isTrueOf([[pair.part.value, pair.whole.value]], isAll));
  if (fitting) return { kind: 'fits', as: 'all', reading: fitting };
  const isMended = pairs.some((pair) => isTrueOf(mendedPairs(pair), isAll));
  if (isMended || pairs.some(isPairInDoubt)) return UNKNOWN;
  const readings = parts.map((part) => ({ part, whole: counted.reading }));
  return { kind: 'contradicts', as: 'all', readings };
}

function onShare(claim: Extract<Claim, { kind: 'share' }>, report: Report): Verdict {
  const readings = claim.shares.flatMap((share) => heldShare(report, claim, share) ?? []);
  const known = readings.filter(({ part, whole }) => part.value && whole.value);
  const isStated = (part: Decimal, whole: Decimal) => isShare(claim.stated, part, whole);
  const fitting = known.find((pair) => isTrueOf([[pair.part.value, pair.whole.value]], isStated));
  if (fitting) return { kind: 'fits', as: 'share', reading: fitting };
  if (known.length === 0 || known.length < readings.length) return UNKNOWN;
  const isMended = known.some((pair) => isTrueOf(mendedPairs(pair), isStated));
  if (isMended || known.some(isPairInDoubt)) return UNKNOWN;
  return { kind: 'contradicts', as: 'share', readings: known };
}

type ValuePair = readonly [part: Decimal | undefined, whole: Decimal | undefined];

/** Whether something is true of one of some pairs of values. */
function isTrueOf(
  pairs: readonly ValuePair[],
  holds: (part: Decimal, whole: Decimal) => boolean,
): boolean {
  return pairs.some(
    ([part, whole]) => part !== undefined && whole !== undefined && holds(part, whole),
  );
}

/** A part and its whole with one of them put right. */
function mendedPairs({ part, whole }: HeldShare): ValuePair[] {
  return [
    ...mendedValues(part).map((value): ValuePair => [value, whole.value]),
    ...mendedValues(whole).map((value): ValuePair => [part.value, value]),
  ];
}

function isPairInDoubt({ part, whole }: HeldShare): boolean {
  return isInDoubt(part) || isInDoubt(whole);
}

function heldShare(report: Report, { subject }: Claim, share: ShareMeaning): HeldShare | undefined {
  const part = held(report, subject.table, share.part);
  const whole = held(report, subject.table, share.whole);
  return part && whole && { part, whole };
}

function onGrowth(claim: Extract<Claim, { kind: 'growth' }>, report: Report): Verdict {
  const { since } = claim;
  if (since !== undefined && report.year && since !== report.year.value - 1) return UNKNOWN;
  const readings = heldAll(report, claim.subject, claim.meanings);
  for (const reading of readings) {
    if (!reading.value) return UNKNOWN;
    const [prior] = priorYears(claim.stated, reading.value.units, claim.direction, 1);
    if (prior !== undefined) return { kind: 'fits', as: 'growth', reading, prior };
  }
  const mended = readings.flatMap(mendedValues);
  const isMended = mended.some(
    ({ units }) => priorYears(claim.stated, units, claim.direction, 1).length > 0,
  );
  if (readings.length === 0 || isMended || readings.some(isInDoubt)) return UNKNOWN;
  return { kind: 'contradicts', as: 'growth', readings };
}

/** A change since last year says nothing that this year’s tables by themselves contradict. */
function onChange({ since, of, subject, meanings }: ChangeClaim, report: Report): Verdict {
  if (since !== undefined && since !== (report.year?.value ?? 0) - 1) return UNKNOWN;
  const counted = of && verdictOn(of, report);
  if (counted && (counted.kind !== 'fits' || counted.as !== 'figure')) return UNKNOWN;
  const readings = heldAll(report, subject, meanings);
  const [reading] = readings;
  if (!reading || readings.some(({ value }) => !value)) return UNKNOWN;
  return { kind: 'fits', as: 'change', reading };
}

function heldAll(report: Report, subject: Subject, meanings: readonly Meaning[]): Held[] {
  return meanings.flatMap((meaning) => held(report, subject.table, meaning) ?? []);
}

/** Money is held against the table in the unit in which the author states it. */
function agreesWith(stated: StatedNumber, value: Decimal): boolean {
  return agrees(stated, inUnitOf(stated, value) ?? value);
}

function exceeds(stated: StatedNumber, value: Decimal): boolean {
  return subtract(inUnitOf(stated, value) ?? value, stated.value).units < 0n;
}
