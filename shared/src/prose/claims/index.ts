import type { StatedNumber } from '../../numbers/stated-number';
import { memoised, Remembered } from '../../text/memo';
import { shift } from '../../text/span';
import type { Passage } from '../passage';
import { sentencesIn } from '../sentences';
import { type Context, contextOf } from './context';
import { type Holding, holdingBy, keyOfHolding } from './holding';
import { ClaimReader } from './reader';
import type { ChangeClaim, Claim, Told } from './types';

/**
 * What a passage says of figures of the form, in the order of the text. What is not understood for
 * certain is no claim. Spans are of the passage’s words. Linear in the passage; of a sentence that was
 * read before, in the same surroundings, only its place is worked out anew.
 */
export const claimsIn: (passage: Passage) => readonly Claim[] = memoised((passage) => {
  const context = contextOf(passage);
  const claims: Claim[] = [];
  let holding = holdingBy(context.first);
  for (const { from, to } of sentencesIn(passage.words)) {
    const read = readIn(passage.words.slice(from, to), context, { ...holding, isCarried: true });
    for (const claim of read.claims) claims.push(moved(claim, from));
    holding = read.holding;
  }
  return claims;
});

interface Read {
  readonly claims: readonly Claim[];
  /** What goes on to hold behind the sentence. */
  readonly holding: Readonly<Holding>;
}

/** So many sentences are known at a time; a report has some two hundred. */
const known = new Remembered<Read>(512);
/** A longer sentence is read each time: what is remembered must be small. */
const LONGEST = 400;

function readIn(sentence: string, context: Context, holding: Holding): Read {
  if (sentence.length > LONGEST) return read(sentence, context, holding);
  const key = `${context.key}\n${keyOfHolding(holding)}\n${sentence}`;
  return known.of(key, (own) => read(own.slice(-sentence.length), context, holding));
}

function read(sentence: string, context: Context, before: Holding): Read {
  const holding = { ...before };
  return { claims: new ClaimReader(sentence, context, holding).claims, holding };
}

/**
 * A claim of a sentence as one of the passage. Never the one that is remembered with the sentence: what a
 * report makes of a claim is kept with it, and would be kept from report to report.
 */
function moved(claim: Claim, by: number): Claim {
  const place = { from: claim.from + by, to: claim.to + by };
  if (claim.kind === 'none') return { ...claim, ...place };
  if (claim.kind === 'change') return movedChange(claim, by);
  if (claim.kind === 'all') return { ...claim, ...place, of: movedNumber(claim.of, by) };
  const own = movedNumber(claim, by);
  if (own.kind !== 'growth' || !own.told) return own;
  return { ...own, told: movedTold(own.told, by) };
}

function movedChange(claim: ChangeClaim, by: number): ChangeClaim {
  const { change, of, told } = claim;
  const place = { from: claim.from + by, to: claim.to + by };
  const own = 'stated' in change ? { ...change, stated: movedStated(change.stated, by) } : change;
  return {
    ...claim,
    ...place,
    change: own,
    of: of && movedNumber(of, by),
    told: told && movedTold(told, by),
  };
}

function movedTold({ now, was }: Told, by: number): Told {
  return { now: movedNumber(now, by), was: movedStated(was, by) };
}

function movedNumber<C extends Extract<Claim, { readonly stated: unknown }>>(
  claim: C,
  by: number,
): C {
  const { from, to, stated } = claim;
  return { ...claim, from: from + by, to: to + by, stated: movedStated(stated, by) };
}

function movedStated(stated: StatedNumber, by: number): StatedNumber {
  const digits = shift(stated.digits, by);
  return { ...stated, ...shift(stated, by), digits, measureTo: stated.measureTo + by };
}
