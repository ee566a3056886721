import type { Draft } from '../../draft';
import { byPlace, type Span } from '../../text/span';
import { kinOf } from './kin';
import { type FigureSymbol, mentionAt, mentionsOf } from './symbol';

/** Where a figure comes from, or goes to; offsets are UTF-16 units of the whole text. */
export interface Definition {
  /** The figure that was asked about. */
  readonly origin: Span;
  readonly targets: readonly Span[];
}

/**
 * At a total, what it is worked out from, by all identities whose total it is; at a part, the totals
 * that it goes into. Undefined where no figure is, or nothing is tied to it.
 */
export function definitionAt(draft: Draft, offset: number): Definition | undefined {
  const origin = mentionAt(draft, offset);
  if (!origin) return undefined;
  const { terms, totals } = kinOf(origin.symbol);
  const targets = spansOf(draft, terms.length > 0 ? terms : totals);
  const { from, to } = origin;
  return targets.length > 0 ? { origin: { from, to }, targets } : undefined;
}

/** The places of all figures that share an identity with the one at an offset, in their order. */
export function referencesAt(draft: Draft, offset: number, includeDeclaration: boolean): Span[] {
  const origin = mentionAt(draft, offset);
  if (!origin) return [];
  const { symbol } = origin;
  return spansOf(draft, [...(includeDeclaration ? [symbol] : []), ...kinOf(symbol).all]);
}

function spansOf(draft: Draft, symbols: readonly FigureSymbol[]): Span[] {
  return symbols
    .flatMap((symbol) => mentionsOf(draft, symbol))
    .map(({ from, to }) => ({ from, to }))
    .sort(byPlace);
}
