import { type Decimal, shorten, timesPowerOfTen } from './decimal';
import type { StatedNumber } from './stated-number';

/** What a measure word of money is worth in 万元, as a power of ten. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ['元', -4],
  ['万元', 0],
  ['亿元', 4],
]);

/** The stated number in 万元, as the tables give money; undefined where it is not money. */
export function inTenThousandYuan({ value, measure }: StatedNumber): Decimal | undefined {
  const power = POWERS.get(measure);
  return power === undefined ? undefined : shorten(timesPowerOfTen(value, power), value.scale);
}

/**
 * Money of a table, which is in 万元, in the unit in which the author states it: so it can be held
 * against the stated number, and written in its place. Undefined where that is not money.
 */
export function inUnitOf({ measure }: StatedNumber, money: Decimal): Decimal | undefined {
  const power = POWERS.get(measure);
  return power === undefined ? undefined : shorten(timesPowerOfTen(money, -power));
}
