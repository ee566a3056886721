import type { Draft } from '../../draft';
import { spanInTable } from '../../draft/locate';
import { byPlace, type Span } from '../../text/span';
import { type PlacedStatement, placeOf, statementAt, statementsAbout } from './statements';
import { type FigureSymbol, figureAt } from './symbol';

/** A place that speaks of figures, in UTF-16 units of the whole text. */
export interface Mention extends Span {
  /** The one of which it speaks, or all of which it states the sum or a share. */
  readonly symbols: readonly FigureSymbol[];
  /** What is said of them, where that is prose; absent where it is the cell itself. */
  readonly stated?: PlacedStatement;
}

/** What the text speaks of at an offset: a cell of a table, or a number in prose about it. */
export function mentionAt(draft: Draft, offset: number): Mention | undefined {
  const cell = figureAt(draft, offset);
  if (cell) return { from: cell.from, to: cell.to, symbols: [cell.symbol] };
  const stated = statementAt(draft, offset);
  return stated && { ...placeOf(stated), symbols: stated.statement.figures, stated };
}

/** The statements that give the value of a figure, and of no other: they are the same thing as its cell. */
export function statementsOf(draft: Draft, symbol: FigureSymbol): PlacedStatement[] {
  return statementsAbout(draft, symbol).filter(
    ({ statement: { kind, holds, figures } }) => kind === 'same' && holds && figures.length === 1,
  );
}

/** Every place that states the value of a figure: its cell, where it has one, and the sentences. */
export function mentionsOf(draft: Draft, symbol: FigureSymbol): Span[] {
  const stated = statementsOf(draft, symbol).map(placeOf);
  return [...cellsOf(draft, [symbol]), ...stated].sort(byPlace);
}

/** Every place in prose that says anything of figures, each once. */
export function statedPlaces(draft: Draft, symbols: readonly FigureSymbol[]): Span[] {
  const all = symbols.flatMap((symbol) => statementsAbout(draft, symbol));
  const once = new Map(all.map((one) => [one.statement, one]));
  return [...once.values()].map(placeOf).sort(byPlace);
}

/** The cells of figures, in the order of the text. */
export function cellsOf(draft: Draft, symbols: readonly FigureSymbol[]): Span[] {
  const spans = symbols.flatMap(({ table, figure: { cell } }) => {
    if (!cell) return [];
    const { from, to } = spanInTable(draft, table, cell);
    return [{ from, to }];
  });
  return spans.sort(byPlace);
}
