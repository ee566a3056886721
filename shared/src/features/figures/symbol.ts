import type { Draft } from '../../draft';
import { spanInTable, startOf } from '../../draft/locate';
import type { Cell } from '../../layouts/types';
import type { BoundLabel, BoundTable, Figure } from '../../report/types';
import { memoised } from '../../text/memo';
import { byPlace, type Span, touches } from '../../text/span';

/** A figure of a table, wherever a draft speaks of it: what navigation goes by. */
export interface FigureSymbol {
  readonly table: BoundTable;
  readonly figure: Figure;
}

/** A figure with a place in its table, blank or not. */
type PlacedFigure = Figure & { readonly cell: Cell };

/** The figures of a table that have a place, in the order of the text. */
export const placedFigures: (table: BoundTable) => readonly PlacedFigure[] = memoised(({ rows }) =>
  rows.flatMap(({ figures }) => figures.filter(hasPlace)).sort((a, b) => byPlace(a.cell, b.cell)),
);

/** The table in whose stretch an offset of the text lies, and where that is in the table. */
export function tableAround(
  draft: Draft,
  offset: number,
): { readonly table: BoundTable; readonly inside: number } | undefined {
  for (const table of draft.report.tables) {
    const inside = offset - startOf(draft, table.block);
    if (touches(table, inside)) return { table, inside };
  }
  return undefined;
}

/** The label at a place of a table, also that of a row which stands twice. */
export function labelAt(table: BoundTable, inside: number): BoundLabel | undefined {
  const { heads, rows, repeated } = table;
  const isAt = (label: BoundLabel | undefined) => label !== undefined && touches(label, inside);
  return heads.find(isAt) ?? [...rows, ...repeated].find(({ label }) => isAt(label))?.label;
}

/** The figure in whose cell an offset lies, and where that is; a caret at either end of it still hits. */
export function figureAt(
  draft: Draft,
  offset: number,
): (Span & { readonly symbol: FigureSymbol }) | undefined {
  const around = tableAround(draft, offset);
  if (!around) return undefined;
  const { table, inside } = around;
  const figure = placedFigures(table).find(({ cell }) => touches(cell, inside));
  return figure && { ...spanInTable(draft, table, figure.cell), symbol: { table, figure } };
}

function hasPlace(figure: Figure): figure is PlacedFigure {
  return figure.cell !== undefined;
}
