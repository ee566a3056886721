import type { Draft } from '../../draft';
import { spanInTable } from '../../draft/locate';
import { everyNode } from '../../format/tree';
import type { LabelRole } from '../../format/vocabulary';
import type { Figure } from '../../report/types';
import { byPlace, type Span } from '../../text/span';
import { kinOf } from './kin';
import { cellsOf, type Mention, mentionAt, mentionsOf } from './mentions';
import { type FigureSymbol, labelAt, placedFigures, tableAround } from './symbol';

/** A place to be shown while the caret is on something that has to do with it. */
export interface Highlight extends Span {
  /** The thing at the caret, a figure that goes into the same sum, or one that sums it up. */
  readonly kind: 'itself' | 'term' | 'total';
}

/**
 * What to show while the caret is at an offset: on a figure, be it in its cell or in prose, all that
 * share an identity with it; on a number in prose about several, their cells; on the label of a row or
 * column, its figures. Undefined elsewhere, which an editor may fill in its way.
 */
export function highlightsAt(draft: Draft, offset: number): readonly Highlight[] | undefined {
  const mention = mentionAt(draft, offset);
  return mention ? aroundMention(draft, mention) : aroundLabel(draft, offset);
}

function aroundMention(draft: Draft, { symbols, stated, from, to }: Mention): Highlight[] {
  const { kind = 'same', holds = true } = stated?.statement ?? {};
  const [only, ...others] = symbols;
  const isOne = only !== undefined && others.length === 0;
  if (isOne && kind === 'same' && holds) return aroundFigure(draft, only);
  const itself: Highlight = { from, to, kind: 'itself' };
  return [itself, ...placed(draft, symbols, 'term')].sort(byPlace);
}

function aroundFigure(draft: Draft, symbol: FigureSymbol): Highlight[] {
  const { totals, all } = kinOf(symbol);
  const summing = new Set(totals.map(({ figure }) => figure));
  const terms = all.filter(({ figure }) => !summing.has(figure));
  const itself = mentionsOf(draft, symbol).map((one): Highlight => ({ ...one, kind: 'itself' }));
  const kin = [...placed(draft, totals, 'total'), ...placed(draft, terms, 'term')];
  return [...itself, ...kin].sort(byPlace);
}

function placed(
  draft: Draft,
  symbols: readonly FigureSymbol[],
  kind: Highlight['kind'],
): Highlight[] {
  return cellsOf(draft, symbols).map((cell) => ({ ...cell, kind }));
}

function aroundLabel(draft: Draft, offset: number): Highlight[] | undefined {
  const around = tableAround(draft, offset);
  const label = around && labelAt(around.table, around.inside);
  if (!around || !label) return undefined;
  const { table } = around;
  const { from, to } = spanInTable(draft, table, label);
  const figures = placedFigures(table).filter(under(label.role));
  const symbols = figures.map((figure) => ({ table, figure }));
  const terms = placed(draft, symbols, 'term');
  const itself: Highlight = { from, to, kind: 'itself' };
  return terms.length > 0 ? [itself, ...terms].sort(byPlace) : undefined;
}

/** Tells the figures of a row or a column, and of all below it; a head over all of a part has none. */
function under(role: LabelRole): (figure: Figure) => boolean {
  if (role.role === 'row') {
    const rows = new Set(everyNode([role.row]));
    return ({ row }) => rows.has(row);
  }
  if (role.role !== 'column') return () => false;
  const columns = new Set(everyNode([role.column]));
  return ({ block, column }) => block === role.block && columns.has(column);
}
