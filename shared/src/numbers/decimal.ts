/** An exact decimal: `units` × 10^−`scale`. Never a binary float. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Reads ASCII digits with an optional sign and point; undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (!match) return undefined;
  const fraction = match[3] ?? '';
  const units = BigInt(`${match[2]}${fraction}`);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
}

/** The decimal in ASCII, with the places that it was read with. */
export function formatDecimal({ units, scale }: Decimal): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, scale: b.scale });
}

export function sum(terms: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const term of terms) total = add(total, term);
  return total;
}

export function equals(a: Decimal, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  return unitsAt(a, scale) === unitsAt(b, scale);
}

/** Less than 0 where `a` is the smaller, more than 0 where it is the greater, 0 where they are equal. */
export function compare(a: Decimal, b: Decimal): number {
  const { units } = subtract(a, b);
  if (units === 0n) return 0;
  return units < 0n ? -1 : 1;
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

export function isNegative({ units }: Decimal): boolean {
  return units < 0n;
}

export function isZero({ units }: Decimal): boolean {
  return units === 0n;
}

/** Whether the decimal has something behind its point that is not zero. */
export function isFractional({ units, scale }: Decimal): boolean {
  return scale > 0 && units % 10n ** BigInt(scale) !== 0n;
}

/** The decimal × 10^`power`; a negative power divides, exactly. */
export function timesPowerOfTen({ units, scale }: Decimal, power: number): Decimal {
  const left = scale - power;
  return left >= 0 ? { units, scale: left } : { units: units * 10n ** BigInt(-left), scale: 0 };
}

/** The same decimal with no more zeros behind its point than `places` asks for. */
export function shorten(value: Decimal, places = 0): Decimal {
  if (value.scale <= places) return value;
  let { units, scale } = value;
  while (scale > places && units % 10n === 0n) {
    units /= 10n;
    scale--;
  }
  return { units, scale };
}

/** The decimal in units of 10^−`wanted`, of which it must have at least as many places. */
export function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return wanted === scale ? units : units * 10n ** BigInt(wanted - scale);
}
