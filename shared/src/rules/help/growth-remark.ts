import { heldName, listed } from '../../claims/names';
import type { Bilingual } from '../../format/types';
import { type Message, message } from '../../messages';
import { compare, type Decimal, formatDecimal, parseDecimal } from '../../numbers/decimal';
import { writeStated } from '../../numbers/restate';
import { growthText } from '../../numbers/share';
import type { StatedNumber } from '../../numbers/stated-number';
import { inUnitOf } from '../../numbers/yuan';
import { type Passage, writtenIn } from '../../prose/passage';
import { differenceOf } from '../../series/change';
import type { GrowthClaim, GrowthReading } from '../../series/growth';
import { rangeOfLast } from '../../series/last-table';
import { type Place, placeIn } from '../../syntax/place';
import type { Fix, Related, Remark } from '../types';
import { changeSaid, growthWords } from './change-words';
import { inLastYear, lastFigureWords } from './last-year';
import { editOfWords, placeOfWords } from './passages';

/** A growth, or another change, that the figures of the two years do not give: what they give, for each way to take it. */
export function growthRemark(
  passage: Passage,
  claim: GrowthClaim,
  all: readonly GrowthReading[],
): Remark<Place> {
  const readings = distinct(all);
  const place = placeOfWords(passage, claim);
  return {
    ...place,
    message: said(passage, claim, listed(readings.map((one) => growthWords(claim, one)))),
    related: readings.flatMap((one) => relatedOf(place, one)),
    fixes: readings.flatMap((one) => fixBy(passage, claim, one)),
  };
}

function said(passage: Passage, claim: GrowthClaim, readings: Bilingual): Message {
  if (claim.kind === 'change') {
    return message('series.growth/change', { said: changeSaid(passage, claim), readings });
  }
  const args = { stated: writtenIn(passage, claim), readings };
  return message(claim.direction === 'up' ? 'series.growth' : 'series.growth/down', args);
}

/** Readings with the same numbers are one: the likeliest stands for the others. */
function distinct(readings: readonly GrowthReading[]): GrowthReading[] {
  const keyOf = ({ value, before }: GrowthReading) =>
    `${formatDecimal(value)}/${formatDecimal(before)}`;
  return readings.filter(
    (one, at) => readings.findIndex((other) => keyOf(other) === keyOf(one)) === at,
  );
}

/** So many cells of either year are shown for each reading. */
const MOST_CELLS = 3;

function relatedOf(own: Place, { now, last, figures }: GrowthReading): Related<Place>[] {
  const here = now.figures.slice(0, MOST_CELLS).flatMap(({ cell }): Related<Place>[] => {
    const said = message('related/this-year', {
      name: heldName(now),
      value: now.value ? formatDecimal(now.value) : '□',
    });
    return cell ? [{ ...placeIn(now.table.block, cell), message: said }] : [];
  });
  const there = figures.slice(0, MOST_CELLS).map((figure) => {
    const at = { uri: last.uri, range: rangeOfLast(last, figure) };
    return inLastYear(own, at, lastFigureWords(figure));
  });
  return [...here, ...there];
}

/** Writes the number that a reading gives, where it goes the way that is stated. */
function fixBy(passage: Passage, claim: GrowthClaim, reading: GrowthReading): Fix<Place>[] {
  const stated = statedIn(claim);
  const value = stated && numberGiven(claim, stated, reading);
  if (!value) return [];
  const written = writtenIn(passage, claim);
  const text = writeStated(stated, value, written);
  if (text === undefined) return [];
  const name = heldName(reading.now);
  const title = message('fix/write-claim', { stated: written, text, name });
  const edits = [editOfWords(passage, claim, text)];
  return [{ title, edits, preferred: false, lossless: false }];
}

function statedIn(claim: GrowthClaim): StatedNumber | undefined {
  if (claim.kind === 'growth') return claim.stated;
  return 'stated' in claim.change ? claim.change.stated : undefined;
}

function numberGiven(
  claim: GrowthClaim,
  stated: StatedNumber,
  { value, before }: GrowthReading,
): Decimal | undefined {
  if (claim.kind === 'growth') {
    const isUp = compare(value, before) > 0;
    const percent = growthText(value, before, stated.step.scale)?.replace(/^-/u, '');
    if (percent === undefined || isUp !== (claim.direction === 'up')) return undefined;
    return parseDecimal(percent);
  }
  const { change } = claim;
  if (change.by === 'was') return inUnitOf(stated, before) ?? before;
  if (change.by !== 'amount') return undefined;
  const size = differenceOf(change, value, before);
  return size.units > 0n ? (inUnitOf(stated, size) ?? size) : undefined;
}
