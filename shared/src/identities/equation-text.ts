import { type Decimal, equals, formatDecimal, isZero, sum, ZERO } from '../numbers/decimal';
import type { Figure } from '../report/types';
import { figureValue, type Identity, imbalance, solveFor, type ValueOf } from './identity';

/** A sum with more terms than this is shown without its zeros. */
const MOST_TERMS = 7;

/** Stands for a figure that is unknown. */
const UNKNOWN = '□';

/** An identity with its numbers, such as 29+1+0+1 = 31 ≠ 30. */
export function equationText({ left, right, ...identity }: Identity): string {
  const off = imbalance({ left, right, ...identity });
  const sign = off === undefined ? '?=' : isZero(off) ? '=' : '≠';
  return sign === '='
    ? `${terms(left.map(figureValue))} = ${terms(right.map(figureValue))}`
    : `${withSum(left)} ${sign} ${withSum(right)}`;
}

/** How a figure is worked out from the others: 29+1+0+1, or 48+5−4 where terms are taken away. */
export function workedOut(
  { left, right }: Identity,
  figure: Figure,
  worth: ValueOf = figureValue,
): string {
  const [own, other] = right.includes(figure) ? [right, left] : [left, right];
  const rest = own.filter((one) => one !== figure);
  const plus = terms(other.map(worth));
  return rest.length > 0 ? `${plus}−${terms(rest.map(worth), '−')}` : plus;
}

/** The identity that gives a figure just this value; one whose total it is, where there is a choice. */
export function identityGiving(
  identities: readonly Identity[],
  figure: Figure,
  value: Decimal,
): Identity | undefined {
  const giving = identities.filter((identity) => {
    const worked = solveFor(identity, figure);
    return worked !== undefined && equals(worked, value);
  });
  return giving.find(({ total }) => total === figure) ?? giving[0];
}

function withSum(figures: readonly Figure[]): string {
  const values = figures.flatMap((figure) => figureValue(figure) ?? []);
  const written = terms(figures.map(figureValue));
  const total = formatDecimal(sum(values));
  return values.length < figures.length || written === total ? written : `${written} = ${total}`;
}

/** A column of table three has 21 terms, most of them 0: these are left out. */
function terms(values: readonly (Decimal | undefined)[], sign = '+'): string {
  const many = values.length > MOST_TERMS;
  const shown = values.filter((value) => !many || !value || !isZero(value));
  const written = (shown.length > 0 ? shown : [ZERO]).map((value) =>
    value ? formatDecimal(value) : UNKNOWN,
  );
  return written.join(sign);
}
