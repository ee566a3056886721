import { heldName, listed } from '../../claims/names';
import type { Bilingual } from '../../format/types';
import { message } from '../../messages';
import { compare, formatDecimal, parseDecimal } from '../../numbers/decimal';
import { writeStated } from '../../numbers/restate';
import { growthText } from '../../numbers/share';
import { type Passage, writtenIn } from '../../prose/passage';
import type { GrowthClaim, GrowthReading } from '../../series/growth';
import { rangeOfLast } from '../../series/last-table';
import { type Place, placeIn } from '../../syntax/place';
import type { Fix, Related, Remark } from '../types';
import { inLastYear, lastFigureWords } from './last-year';
import { editOfWords, placeOfWords } from './passages';

/** A growth that the figures of the two years do not give: what they give, for each way to take it. */
export function growthRemark(
  passage: Passage,
  claim: GrowthClaim,
  all: readonly GrowthReading[],
): Remark<Place> {
  const readings = distinct(all);
  const place = placeOfWords(passage, claim);
  const args = {
    stated: writtenIn(passage, claim),
    readings: listed(readings.map((one) => growthWords(one, claim.stated.step.scale))),
  };
  const isUp = claim.direction === 'up';
  return {
    ...place,
    message: message(isUp ? 'series.growth' : 'series.growth/down', args),
    related: readings.flatMap((one) => relatedOf(place, one)),
    fixes: readings.flatMap((one) => percentFix(passage, claim, one)),
  };
}

/** Readings with the same numbers are one: the likeliest stands for the others. */
function distinct(readings: readonly GrowthReading[]): GrowthReading[] {
  const keyOf = ({ value, before }: GrowthReading) =>
    `${formatDecimal(value)}/${formatDecimal(before)}`;
  return readings.filter(
    (one, at) => readings.findIndex((other) => keyOf(other) === keyOf(one)) === at,
  );
}

/** “一、本年新收…”由上年 48 增至 54，增长 12.5%. */
export function growthWords({ now, value, before }: GrowthReading, places: number): Bilingual {
  const percent = growthText(value, before, places) ?? '';
  const size = percent.replace(/^-/u, '');
  const isLess = compare(value, before) < 0;
  const name = heldName(now);
  const [then, today] = [formatDecimal(before), formatDecimal(value)];
  return {
    zh: `“${name}”上年 ${then}、本年 ${today}，${isLess ? '下降' : '增长'} ${size}%`,
    en: `“${name}” was ${then} and is ${today}, ${isLess ? 'less' : 'more'} by ${size}%`,
  };
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

/** Writes the percentage that a reading gives, where it goes the way that is stated. */
function percentFix(
  passage: Passage,
  claim: GrowthClaim,
  { now, value, before }: GrowthReading,
): Fix<Place>[] {
  const { stated, direction } = claim;
  const isUp = compare(value, before) > 0;
  const percent = growthText(value, before, stated.step.scale)?.replace(/^-/u, '');
  const size = percent === undefined ? undefined : parseDecimal(percent);
  if (!size || isUp !== (direction === 'up')) return [];
  const written = writtenIn(passage, claim);
  const text = writeStated(stated, size, written);
  if (text === undefined) return [];
  const name = heldName(now);
  const title = message('fix/write-claim', { stated: written, text, name });
  const edits = [editOfWords(passage, claim, text)];
  return [{ title, edits, preferred: false, lossless: false }];
}
