import { heldName } from '../../claims/names';
import { type Message, message } from '../../messages';
import type { Decimal } from '../../numbers/decimal';
import { writeStated } from '../../numbers/restate';
import { inTenThousandYuan, inUnitOf } from '../../numbers/yuan';
import type { CountClaim } from '../../prose/claims/types';
import { gapsIn, sourceOf, writtenIn } from '../../prose/passage';
import type { Edit } from '../../rules/types';
import { isBlank } from '../../text/blanks';
import { type Span, shift } from '../../text/span';
import type { PlacedStatement, Statement } from './statements';

/** A statement that gives the value of one figure in so many digits, or words for them. */
export interface Restatable {
  readonly statement: Statement;
  readonly claim: CountClaim;
  /** Where another number would be written in the whole text, and what stands there. */
  readonly digits: Span;
  readonly source: string;
}

/** The statement as one that can be written anew; else the reason why it is not. */
export function restatable({
  statement,
  start,
}: PlacedStatement): Restatable | { readonly refusal: Message } {
  const { claim, passage, readings, figures, kind } = statement;
  const names = readings.map(heldName).join('、');
  if (claim.kind !== 'count' && claim.kind !== 'none') {
    return { refusal: message('rename/derived', { names }) };
  }
  if (kind === 'about') return { refusal: message('rename/part', { names }) };
  if (figures.length > 1) return { refusal: message('rename/sum', { names }) };
  if (claim.kind === 'none') return { refusal: message('rename/none', { names }) };
  const { digits, bound } = claim.stated;
  const isBroken = gapsIn(passage, digits).some((gap) => !isBlank(gap));
  if (bound !== 'exact' || isBroken) return { refusal: message('rename/approximate', { names }) };
  const source = writtenIn(passage, digits);
  return { statement, claim, digits: shift(sourceOf(passage, digits), start), source };
}

/** The edit that writes a value as the author of the sentence writes numbers; undefined where it is there. */
export function restate({ claim, digits, source }: Restatable, value: Decimal): Edit | undefined {
  const { stated } = claim;
  const text = writeStated(stated, inUnitOf(stated, value) ?? value, source);
  return text === undefined || text === source ? undefined : { ...digits, text };
}

/** A value that was typed over the number of a statement: money is in its unit where none was typed. */
export function inItsUnit(
  { claim: { stated } }: Restatable,
  value: Decimal,
  unit: string,
): Decimal {
  return unit === '' ? (inTenThousandYuan({ ...stated, value }) ?? value) : value;
}

const CLAUSE_ENDS = /[，。；：！？、（）()]/u;
/** So many characters are shown on either side of a number, as far as its clause goes. */
const AROUND = 16;

/** The words around the number of a statement by which its user knows it. */
export function wordsAround({ passage: { words }, claim: { from, to } }: Statement): string {
  const before =
    words
      .slice(Math.max(0, from - AROUND), from)
      .split(CLAUSE_ENDS)
      .at(-1) ?? '';
  const [behind = ''] = words.slice(to, to + AROUND).split(CLAUSE_ENDS);
  return before + words.slice(from, to) + behind;
}
