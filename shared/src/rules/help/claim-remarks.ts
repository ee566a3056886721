import type { Contradicted } from '../../claims/contradictions';
import { distinctReadings, type Held } from '../../claims/held';
import { heldName, heldWords, listed, shareWords } from '../../claims/names';
import type { HeldShare } from '../../claims/verdict';
import type { Bilingual } from '../../format/types';
import { type Message, message } from '../../messages';
import { formatDecimal } from '../../numbers/decimal';
import { writeStated } from '../../numbers/restate';
import { growthText, shareText } from '../../numbers/share';
import { inUnitOf } from '../../numbers/yuan';
import type { Claim } from '../../prose/claims/types';
import { type Passage, writtenIn } from '../../prose/passage';
import { type Place, placeIn } from '../../syntax/place';
import type { Span } from '../../text/span';
import type { Fix, Related, Remark } from '../types';
import { editOfWords, placeOfWords } from './passages';

/** A claim about figures that says another number than they do. */
export function figureRemark(
  { passage, claim, verdict }: Contradicted,
  said: (args: { readonly stated: string; readonly readings: Bilingual }) => Message,
): Remark<Place> | undefined {
  if (verdict.as !== 'figure' && verdict.as !== 'part') return undefined;
  const readings = distinctReadings(verdict.readings);
  const stated = writtenIn(passage, withMeasure(claim));
  const fixes =
    verdict.as === 'part' ? [] : readings.flatMap((one) => valueFix(passage, claim, one));
  return {
    ...placeOfWords(passage, claim),
    message: said({ stated, readings: listed(readings.map(heldWords)) }),
    related: readings.flatMap(cellsOf),
    fixes: withPreferred(fixes),
  };
}

/** A result of all that was counted, where it is not that of all. */
export function allRemark({ passage, claim, verdict }: Contradicted): Remark<Place> | undefined {
  const [reading] = verdict.as === 'all' ? verdict.readings : [];
  if (!reading) return undefined;
  const { part, whole } = reading;
  const readings = listed([heldWords(part), heldWords(whole)]);
  return {
    ...placeOfWords(passage, claim),
    message: message('claim.figure/all', { stated: writtenIn(passage, claim), readings }),
    related: [part, whole].flatMap(cellsOf),
  };
}

/** A number with its measure word, by which its author would know it: 47617.42元 is not 47617.42 万元. */
function withMeasure(claim: Claim): Span {
  if (claim.kind !== 'count') return claim;
  return { from: claim.from, to: Math.max(claim.to, claim.stated.measureTo) };
}

/** Writes the value of a reading into the sentence, in the author’s notation. */
function valueFix(passage: Passage, claim: Claim, reading: Held): Fix<Place>[] {
  if (claim.kind !== 'count' || !reading.value) return [];
  const value = inUnitOf(claim.stated, reading.value) ?? reading.value;
  return numberFix(passage, claim, writeStated(claim.stated, value, writtenIn(passage, claim)), {
    zh: heldName(reading),
    en: heldName(reading),
  });
}

function numberFix(
  passage: Passage,
  claim: Claim,
  text: string | undefined,
  name: Bilingual,
): Fix<Place>[] {
  if (text === undefined) return [];
  const title = message('fix/write-claim', { stated: writtenIn(passage, claim), text, name });
  return [
    {
      title,
      edits: [editOfWords(passage, claim, text)],
      preferred: false,
      lossless: false,
    },
  ];
}

/** Where there is one way only, it is the likeliest; the same text is offered once. */
function withPreferred(fixes: readonly Fix<Place>[]): Fix<Place>[] {
  const texts = new Set<string>();
  const distinct = fixes.filter(({ edits: [edit] }) => {
    const isNew = edit !== undefined && !texts.has(edit.text);
    if (edit) texts.add(edit.text);
    return isNew;
  });
  return distinct.map((fix) => ({ ...fix, preferred: distinct.length === 1 }));
}

/**
 * So many cells are shown beside a claim; a sum of more is shown by its first ones, and the first of all
 * is where its user goes.
 */
const MOST_CELLS = 4;

function cellsOf(reading: Held): Related<Place>[] {
  const words = message('related/claim-cell', { reading: heldWords(reading) });
  const args = { table: reading.table.spec.name, name: heldName(reading) };
  const goTo = message('go-to/cell', args);
  return reading.figures
    .flatMap(({ cell }) => cell ?? [])
    .slice(0, MOST_CELLS)
    .map((cell, index) => ({
      ...placeIn(reading.table.block, cell),
      message: words,
      ...(index === 0 && { goTo }),
    }));
}

/** A share that no base gives: what each base would give. */
export function shareRemark({ passage, claim, verdict }: Contradicted): Remark<Place> | undefined {
  if (verdict.as !== 'share' || claim.kind !== 'share') return undefined;
  const places = Math.max(0, claim.stated.step.scale);
  const all = verdict.readings.flatMap((share): { share: HeldShare; percent: string }[] => {
    const { part, whole } = share;
    const percent = part.value && whole.value && shareText(part.value, whole.value, places);
    return percent === undefined ? [] : [{ share, percent }];
  });
  // Bases that give the same are one: the likeliest stands for the others.
  const given = all.filter(
    ({ percent }, at) => all.findIndex((one) => one.percent === percent) === at,
  );
  const words = given.map(({ share, percent }) => `${shareWords(share)} = ${percent}%`);
  const said = listed(words.map((word) => ({ zh: word, en: word })));
  const fixes = given.flatMap(({ share, percent }) => {
    const [whole = '', fraction = ''] = percent.split('.');
    const value = { units: BigInt(whole + fraction), scale: fraction.length };
    const name = heldName(share.whole);
    const text = writeStated(claim.stated, value, writtenIn(passage, claim));
    return numberFix(passage, claim, text, { zh: `占“${name}”`, en: `of “${name}”` });
  });
  return {
    ...placeOfWords(passage, claim),
    message: message('claim.share', { stated: writtenIn(passage, claim), readings: said }),
    related: verdict.readings
      .slice(0, 1)
      .flatMap(({ part, whole }) => [...cellsOf(part), ...cellsOf(whole)]),
    fixes: withPreferred(fixes),
  };
}

/** A growth that no whole number of last year gives: what the nearest ones give. */
export function growthRemark({ passage, claim, verdict }: Contradicted): Remark<Place> | undefined {
  if (verdict.as !== 'growth' || claim.kind !== 'growth') return undefined;
  const [reading] = verdict.readings;
  if (!reading?.value) return undefined;
  const args = {
    stated: writtenIn(passage, claim),
    value: formatDecimal(reading.value),
    nearest: nearestGrowths(claim, reading.value.units),
    reading: heldWords(reading),
  };
  const up = claim.direction === 'up';
  return {
    ...placeOfWords(passage, claim),
    message: message(up ? 'claim.growth' : 'claim.growth/down', args),
    related: cellsOf(reading),
  };
}

/** The growth from the whole numbers on either side of what was stated. */
function nearestGrowths(claim: Extract<Claim, { kind: 'growth' }>, now: bigint): Bilingual {
  const { value, step } = claim.stated;
  const hundred = 100n * 10n ** BigInt(value.scale);
  const base = claim.direction === 'up' ? hundred + value.units : hundred - value.units;
  const below = base > 0n ? (now * hundred) / base : 0n;
  const given = [below, below + 1n].flatMap((prior) => {
    const text =
      prior > 0n
        ? growthText({ units: now, scale: 0 }, { units: prior, scale: 0 }, step.scale)
        : undefined;
    return text === undefined ? [] : [{ prior: String(prior), text: text.replace(/^-/u, '') }];
  });
  return listed(
    given.map(({ prior, text }) => ({
      zh: `上年 ${prior} 时为 ${text}%`,
      en: `${text}% with ${prior} last year`,
    })),
  );
}
