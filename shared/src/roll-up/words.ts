import type { UnitsOfReport } from '../facts/types';
import { nameOf } from '../folder/sums';
import type { Bilingual } from '../format/types';
import { formatDecimal, sum } from '../numbers/decimal';
import { type Share, type SumCell, sharesOf, telling } from './sum-cells';

/** So many shares are shown one by one. */
export const MOST_SHARES = 6;

/** How a sum comes about, the largest shares first: 59+25, or 59+25+9 of the other 12 units. */
export function termsOf(units: UnitsOfReport, cell: SumCell): Bilingual {
  const shares = telling(sharesOf(units, cell));
  const shown = shares.length > MOST_SHARES + 1 ? shares.slice(0, MOST_SHARES) : shares;
  const rest = shares.slice(shown.length);
  const terms = shown.length > 0 ? shown.map(written).join('+') : '0';
  if (rest.length === 0) return { zh: terms, en: terms };
  const others = formatDecimal(sum(rest.map(({ value }) => value)));
  return {
    zh: `${terms}+其余 ${rest.length} 个单位 ${others}`,
    en: `${terms}+${others} of ${rest.length} others`,
  };
}

function written({ value }: Share): string {
  const text = formatDecimal(value);
  return value.units < 0n ? `(${text})` : text;
}

/** The first of some names, and how many there are beyond these. */
export function firstOf(names: readonly string[], most = 3): Bilingual {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  const quoted = shown.map((name) => `“${name}”`);
  return {
    zh: quoted.join('、') + (more > 0 ? ` 等 ${names.length} 个` : ''),
    en: quoted.join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}

/** The names of units, the first few of them. */
export function unitNames(units: UnitsOfReport['units'], most?: number): Bilingual {
  return firstOf(units.map(nameOf), most);
}
