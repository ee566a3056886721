import type { Draft } from '../../draft';
import { byPlace, type Span } from '../../text/span';
import { kinOf } from './kin';
import { cellsOf, mentionAt, statedPlaces } from './mentions';
import type { FigureSymbol } from './symbol';

/** Where a figure comes from, or goes to; offsets are UTF-16 units of the whole text. */
export interface Definition {
  /** The figure, or the number in prose, that was asked about. */
  readonly origin: Span;
  readonly targets: readonly Span[];
}

/**
 * At a number in prose, the cells that it is about. At a total, what it is worked out from, by all
 * identities whose total it is; at a part, the totals that it goes into. Undefined where no figure is,
 * or nothing is tied to it.
 */
export function definitionAt(draft: Draft, offset: number): Definition | undefined {
  const origin = mentionAt(draft, offset);
  if (!origin) return undefined;
  const { from, to, symbols, stated } = origin;
  const targets = cellsOf(draft, stated ? symbols : symbols.flatMap(sourcesOf));
  return targets.length > 0 ? { origin: { from, to }, targets } : undefined;
}

function sourcesOf(symbol: FigureSymbol): readonly FigureSymbol[] {
  const { terms, totals } = kinOf(symbol);
  return terms.length > 0 ? terms : totals;
}

/**
 * Of the figure at an offset, be it in its cell or in prose: what prose says of it, and the cells that
 * share an identity with it; its own cell is its declaration. Of several figures that a sentence sums
 * up: their cells, and what prose says of them.
 */
export function referencesAt(draft: Draft, offset: number, includeDeclaration: boolean): Span[] {
  const { symbols = [] } = mentionAt(draft, offset) ?? {};
  const [only, ...others] = symbols;
  const kin = only && others.length === 0 ? kinOf(only).all : [];
  const cells = cellsOf(draft, includeDeclaration ? [...symbols, ...kin] : kin);
  return [...cells, ...statedPlaces(draft, symbols)].sort(byPlace);
}
