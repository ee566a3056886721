import type { Draft } from '../draft';
import { spanInTable } from '../draft/locate';
import type { Cell } from '../layouts/types';
import type { BoundRow, BoundTable } from '../report/types';
import { memoised } from '../text/memo';
import { byPlace, type Span } from '../text/span';

export type Direction = 'next' | 'previous';

/**
 * The figure of a national table behind or before a selection; behind the last comes the first. A blank
 * cell is an empty span, where its figure would be written. Offsets are those of the text.
 */
export function figureBeside(
  draft: Draft,
  selection: Span,
  direction: Direction,
): Span | undefined {
  const spans = draft.report.tables.flatMap((table) =>
    figurePlaces(table).map((span) => spanInTable(draft, table, span)),
  );
  return beside(spans, selection, direction);
}

/** The span behind or before a selection, of spans in the order of the text; it goes round at the ends. */
export function beside(
  spans: readonly Span[],
  selection: Span,
  direction: Direction,
): Span | undefined {
  if (direction === 'next') return spans.find((span) => byPlace(span, selection) > 0) ?? spans[0];
  // A caret within a span is in it already: the one before is another.
  const isCaret = selection.from === selection.to;
  const isHere = ({ to }: Span): boolean => isCaret && selection.to <= to;
  return spans.findLast((span) => byPlace(span, selection) < 0 && !isHere(span)) ?? spans.at(-1);
}

/** Where the figures of a table are, in the order of the text, measured as the table's own places are. */
const figurePlaces: (table: BoundTable) => readonly Span[] = memoised(({ rows, repeated }) =>
  [...rows, ...repeated].flatMap(cellsOf).map(placeOf).sort(byPlace),
);

/** Of a row whose cells belong to no column, those that show something are figures to look at all the same. */
function cellsOf({ figures, cells, placement }: BoundRow): readonly Cell[] {
  if (placement.kind !== 'placed') return cells.filter(({ text }) => text !== '');
  return figures.flatMap(({ cell }) => cell ?? []);
}

function placeOf({ from, to, text, before = '' }: Cell): Span {
  if (text !== '') return { from, to };
  const at = Math.min(from + before.length, to);
  return { from: at, to: at };
}
