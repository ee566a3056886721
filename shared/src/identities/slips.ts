import { figureColumns, leaves } from '../format/tree';
import { type Decimal, equals, formatDecimal, isZero, subtract, ZERO } from '../numbers/decimal';
import type { Figure } from '../report/types';
import { figureValue, type Identity, isSum } from './identity';
import type { FigureChange } from './system';

type DigitSlip = 'digits-swapped' | 'digit-lost' | 'digit-doubled' | 'one-digit';

/** How wrong figures may have come about by a slip of the hand. */
export type Slip =
  | { readonly kind: 'neighbours-swapped' | 'row-moved-left' | 'row-moved-right' }
  | { readonly kind: DigitSlip; readonly written: string; readonly right: string }
  | { readonly kind: 'part-left-out' | 'part-doubled'; readonly part: Figure };

/** The slip that changes undo; undefined where they look like none. */
export function slipOf(
  changes: readonly FigureChange[],
  identities: readonly Identity[],
): Slip | undefined {
  const [first, second, ...others] = changes;
  if (!first || others.length > 0) return undefined;
  if (second) {
    if (areSwapped(first, second)) return { kind: 'neighbours-swapped' };
    return partWithTotal(first, second, identities);
  }
  if (!first.from) return undefined;
  const { from, to } = first;
  const digits = digitSlip(formatDecimal(from), formatDecimal(to));
  return digits ?? partSlip(first.figure, subtract(to, from), identities);
}

/**
 * Whether a slip tells one of many figures from the others. Digits do where two of them agree: a digit
 * more or less in a figure of one digit leaves one that is there by chance once in five times. An
 * amount does likewise: of twenty parts many are the 1 by which a total is off.
 */
export function isTelling(slip: Slip): boolean {
  if ('part' in slip) {
    const value = figureValue(slip.part);
    return value !== undefined && formatDecimal(value).length > 1;
  }
  if (!('written' in slip)) return true;
  const { kind, written, right } = slip;
  const agreeing = Math.min(written.length, right.length) - (kind === 'one-digit' ? 1 : 0);
  return agreeing > 1;
}

/** A slip in one part of a sum whose total was then worked out from it. */
function partWithTotal(
  part: FigureChange,
  total: FigureChange,
  identities: readonly Identity[],
): Slip | undefined {
  const sum = identities.find(
    (identity) =>
      isSum(identity) && identity.total === total.figure && identity.left.includes(part.figure),
  );
  return sum && part.from && digitSlip(formatDecimal(part.from), formatDecimal(part.to));
}

/** Whether two neighbouring cells hold each other’s figures. */
export function areSwapped(one: FigureChange, other: FigureChange): boolean {
  if (!one.from || !other.from) return false;
  const crossed = equals(one.from, other.to) && equals(one.to, other.from);
  return crossed && areNeighbours(one.figure, other.figure);
}

/** Whether two figures stand side by side, or one above the other. */
export function areNeighbours(one: Figure, other: Figure): boolean {
  if (one.block !== other.block) return false;
  const columns = figureColumns(one.block);
  const rows = leaves(one.block.rows);
  const across = Math.abs(columns.indexOf(one.column) - columns.indexOf(other.column));
  const down = Math.abs(rows.indexOf(one.row) - rows.indexOf(other.row));
  return across + down === 1;
}

/** How the digits written differ from the right ones by one slip. One digit alone shows nothing. */
export function digitSlip(written: string, right: string): Slip | undefined {
  const kind = digitSlipKind(written, right);
  return kind && { kind, written, right };
}

function digitSlipKind(written: string, right: string): DigitSlip | undefined {
  if (right.length === written.length + 1 && Number(written) !== 0) {
    return lacksOne(written, right) === undefined ? undefined : 'digit-lost';
  }
  if (written.length === right.length + 1) {
    const at = lacksOne(right, written);
    return at !== undefined && isDoubled(written, at) ? 'digit-doubled' : undefined;
  }
  if (written.length !== right.length || right.length < 2) return undefined;
  const apart = [...right].flatMap((digit, at) => (digit === written[at] ? [] : [at]));
  const [first = 0, second] = apart;
  if (apart.length === 1) return 'one-digit';
  const swapped = right[first] === written[first + 1] && right[first + 1] === written[first];
  return apart.length === 2 && second === first + 1 && swapped ? 'digits-swapped' : undefined;
}

/** Where `longer` has the one character that `shorter` lacks. */
function lacksOne(shorter: string, longer: string): number | undefined {
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  return shorter.slice(at) === longer.slice(at + 1) ? at : undefined;
}

/** The place may be either of two equal digits: what counts is that one stands beside its like. */
function isDoubled(digits: string, at: number): boolean {
  return digits[at] === digits[at - 1] || digits[at] === digits[at + 1];
}

/** A total that lacks exactly one of its parts, or has it twice; `lacking` may be below 0. */
function partSlip(
  total: Figure,
  lacking: Decimal,
  identities: readonly Identity[],
): Slip | undefined {
  for (const identity of identities) {
    if (identity.total !== total || !isSum(identity)) continue;
    const left = partWorth(identity.left, lacking);
    if (left) return { kind: 'part-left-out', part: left };
    const doubled = partWorth(identity.left, subtract(ZERO, lacking));
    if (doubled) return { kind: 'part-doubled', part: doubled };
  }
  return undefined;
}

function partWorth(parts: readonly Figure[], amount: Decimal): Figure | undefined {
  if (isZero(amount)) return undefined;
  return parts.find((part) => {
    const value = figureValue(part);
    return value !== undefined && equals(value, amount);
  });
}
