import { add, type Decimal, multiply, subtract, ZERO } from './decimal';
import type { Statement } from './stated-number';

/** From `low`, which belongs to it, to `high`; without `high` it has no end. */
export interface Range {
  readonly low: Decimal;
  readonly high?: Decimal;
  /** Whether `high` itself still belongs to the range. */
  readonly closed: boolean;
}

const HALF: Decimal = { units: 5n, scale: 1 };

/**
 * Where the true number may lie for a statement to hold. An exact one holds for all that gives it when
 * rounded half up, and for all that gives it when cut off, since both are done. Nothing lies below 0.
 */
export function rangeOf({ value, step, bound, near }: Statement): Range {
  const reach = unitOf(value, step);
  switch (bound) {
    case 'exact':
      return {
        low: notBelowZero(subtract(value, multiply(step, HALF))),
        high: add(value, step),
        closed: false,
      };
    case 'about':
      return { low: notBelowZero(subtract(value, reach)), high: add(value, reach), closed: true };
    case 'above':
      return near
        ? { low: value, high: add(value, reach), closed: true }
        : { low: value, closed: false };
    case 'below':
      return { low: near ? notBelowZero(subtract(value, reach)) : ZERO, high: value, closed: true };
  }
}

/** 500 → 100, 1867 → 1; with places behind a point the last of them, though it be zero. */
function unitOf(value: Decimal, step: Decimal): Decimal {
  if (value.units === 0n || value.scale > 0) return step;
  let unit = 1n;
  while (value.units % (unit * 10n) === 0n) unit *= 10n;
  return { units: unit, scale: 0 };
}

function notBelowZero(value: Decimal): Decimal {
  return value.units < 0n ? ZERO : value;
}
