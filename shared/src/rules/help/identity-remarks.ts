import type { IdentityId } from '../../format/types';
import { type MessageKey, message } from '../../messages';
import {
  type Decimal,
  formatDecimal,
  isNegative,
  isZero,
  subtract,
  ZERO,
} from '../../numbers/decimal';
import {
  figureValue,
  type Identity,
  identitiesOf,
  imbalance,
  solveFor,
} from '../../report/identities';
import type { BoundTable, Figure, Report } from '../../report/types';
import type { Fix, Related, Remark } from '../types';
import { differenceWords, figureName, writeEdit } from './figure-fixes';

/** A sum with more terms than this is shown without its zeros. */
const MOST_TERMS = 7;

/** One remark for each broken identity of a family, at its total. */
export function* brokenIdentities(
  report: Report,
  id: IdentityId,
  key: MessageKey,
): Generator<Remark> {
  for (const table of report.tables) {
    for (const identity of identitiesOf(table)) {
      if (identity.spec.id !== id) continue;
      const difference = imbalance(identity);
      if (difference === undefined || isZero(difference)) continue;
      const remark = brokenRemark(table, identity, key);
      if (remark) yield remark;
    }
  }
}

/** The total, unless no number of it can be right: then the first figure that can be. */
function blamed(identity: Identity): Figure {
  const { total, left, right } = identity;
  const others = [...right, ...left].filter((figure) => figure !== total);
  const possible = [total, ...others].find((figure) => {
    const value = solveFor(identity, figure);
    return value !== undefined && !isNegative(value);
  });
  return possible ?? total;
}

function brokenRemark(table: BoundTable, whole: Identity, key: MessageKey): Remark | undefined {
  const identity = { ...whole, total: blamed(whole) };
  const { total } = identity;
  const actual = figureValue(total);
  const expected = solveFor(identity, total);
  if (!total.cell || !actual || !expected) return undefined;
  const { from, to } = total.cell;
  const args = {
    name: nameOf(table, total),
    expected: formatDecimal(expected),
    terms: terms(identity),
    actual: formatDecimal(actual),
    difference: differenceWords(subtract(actual, expected)),
  };
  return {
    from,
    to,
    message: message(key, args),
    related: proof(table, identity),
    fixes: fixes(table, identity),
  };
}

function nameOf(table: BoundTable, figure: Figure): string {
  const row = table.byRow.get(figure.row.id);
  return row ? figureName({ table, row, figure }) : '';
}

/** The sum as it is worked out for the total: 29+1+0+1, or 48+5−4 where terms are taken away. */
function terms({ left, right, total }: Identity): string {
  const plus = right.includes(total) ? left : right;
  const minus = (right.includes(total) ? right : left).filter((figure) => figure !== total);
  const written = (figures: readonly Figure[]) => {
    const values = figures.map((figure) => figureValue(figure) ?? ZERO);
    // A column of table three has 21 terms, most of them 0: these are left out of the sum shown.
    const shown = values.length > MOST_TERMS ? values.filter((value) => !isZero(value)) : values;
    return shown.length > 0 ? shown.map(formatDecimal) : ['0'];
  };
  return [written(plus).join('+'), ...(minus.length > 0 ? written(minus) : [])].join('−');
}

/** The figures that the identity adds up, each at its place; zeros prove nothing and are left out. */
function proof(table: BoundTable, { left, right, total }: Identity): Related[] {
  return [...left, ...right].flatMap((figure) => {
    const value = figureValue(figure);
    if (figure === total || !figure.cell || !value || isZero(value)) return [];
    const { from, to } = figure.cell;
    const args = { name: nameOf(table, figure), value: formatDecimal(value) };
    return [{ from, to, message: message('related/term', args) }];
  });
}

/**
 * Recomputing the total comes first; where the identity has other figures that may be the wrong one,
 * they are offered too, and what breaks no sound identity goes before what does.
 */
function fixes(table: BoundTable, identity: Identity): Fix[] {
  const { left, right, total } = identity;
  const partners = identity.spec.each === 'column' && right.length > 1 ? [...right, ...left] : [];
  const candidates = [total, ...partners.filter((figure) => figure !== total)];
  const offers = candidates.flatMap((figure) => {
    const value = solveFor(identity, figure);
    if (!value || isNegative(value)) return [];
    const settled = settles(table, figure, value);
    const edit = writeEdit(figure, value);
    // What breaks more than it settles is no cure, and is not offered.
    return edit && settled.breaks <= settled.settles ? [{ figure, value, edit, settled }] : [];
  });
  const best = offers.find(({ settled }) => settled.breaks === 0) ?? offers[0];
  const order = best ? [best, ...offers.filter((offer) => offer !== best)] : [];
  return order.map((offer) => ({
    title: message(offer.figure === total ? 'fix/recompute-total' : 'fix/recompute-part', {
      name: nameOf(table, offer.figure),
      value: formatDecimal(offer.value),
      settles: offer.settled.settles,
    }),
    edits: [offer.edit],
    // What breaks a sound identity is no likely cure, though the author may still choose it.
    preferred: offer === best && offer.settled.breaks === 0,
    lossless: false,
  }));
}

/** How many broken identities a new value settles, and how many sound ones it breaks. */
function settles(
  table: BoundTable,
  figure: Figure,
  value: Decimal,
): { readonly settles: number; readonly breaks: number } {
  let settled = 0;
  let breaks = 0;
  for (const identity of identitiesOf(table)) {
    if (!identity.left.includes(figure) && !identity.right.includes(figure)) continue;
    const before = imbalance(identity);
    const wanted = solveFor(identity, figure);
    if (!before || !wanted) continue;
    const after = isZero(subtract(wanted, value));
    if (after && !isZero(before)) settled++;
    if (!after && isZero(before)) breaks++;
  }
  return { settles: settled, breaks };
}
