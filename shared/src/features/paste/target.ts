import type { Draft } from '../../draft';
import { startOf } from '../../draft/locate';
import type { Cell } from '../../layouts/types';
import type { BoundTable, Figure } from '../../report/types';
import { type Span, shift } from '../../text/span';

/** The figure at a selection, and whether the selection is in that figure's cell alone. */
export interface Selected {
  readonly table: BoundTable;
  readonly figure: Figure;
  readonly alone: boolean;
}

/** The figure in whose cell a selection of the whole text is or begins; undefined where there is none. */
export function selectedFigure(draft: Draft, selection: Span): Selected | undefined {
  for (const table of draft.report.tables) {
    const inside = shift(selection, -startOf(draft, table.block));
    if (inside.from < 0 || inside.to > table.text.length) continue;
    const found = figureAt(table, inside);
    if (found) return { table, ...found };
  }
  return undefined;
}

/** The selection is measured as the table's own places are. */
function figureAt(table: BoundTable, selection: Span): Omit<Selected, 'table'> | undefined {
  const cells = table.rows.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure.cell ? [{ figure, cell: figure.cell }] : [])),
  );
  const within = cells.filter(({ cell }) => cell.from <= selection.from && selection.to <= cell.to);
  const near =
    within.length > 0 ? within : cells.filter(({ cell }) => isNear(table, selection, cell));
  const [one] = near;
  if (one) return near.length === 1 ? { figure: one.figure, alone: true } : undefined;
  if (selection.from === selection.to) return undefined;
  const first = cells.find(({ cell }) => cell.from >= selection.from && cell.to <= selection.to);
  return first && { figure: first.figure, alone: false };
}

/** Blanks may part a cell's words from what sets the cell apart, in a table that is aligned by them. */
function isNear({ text }: BoundTable, { from, to }: Span, cell: Cell): boolean {
  const before = text.slice(from, cell.from);
  const behind = text.slice(cell.to, to);
  const between = to < cell.from ? text.slice(to, cell.from) : text.slice(cell.to, from);
  return [before, behind, between].every((gap) => ONLY_SPACES.test(gap));
}

const ONLY_SPACES = /^[^\S\t\r\n]*$/u;
