import type { Draft } from '../../draft';
import { startOf } from '../../draft/locate';
import { isLabel } from '../../format/vocabulary';
import type { Cell } from '../../layouts/types';
import { readFigure } from '../../numbers/figure';
import type { BoundTable, Figure } from '../../report/types';
import { cellEdit } from '../../rules/help/figure-fixes';
import type { Edit } from '../../rules/types';
import { sliceOf } from '../../syntax/tree';
import { type Span, shift } from '../../text/span';
import type { FigureBlock } from './block';
import { selectedFigure } from './target';

/** A cell of a table and what goes into it. */
interface Target {
  readonly cell: Cell;
  readonly text: string;
}

/**
 * Writes a block of figures into the cells of a table, from the figure at the selection on, to the
 * right by column and down by row. Offsets are those of the whole text. A blank of the block leaves
 * its cell as it is. Undefined where a figure of the block has no cell of its own to go into, or where
 * the selection is more than one cell and not just the cells that are written.
 */
export function fillEdits(draft: Draft, block: FigureBlock, selection: Span): Edit[] | undefined {
  const found = selectedFigure(draft, selection);
  const targets = found && targetsFrom(found.table, found.figure, block);
  if (!found || !targets) return undefined;
  const start = startOf(draft, found.table.block);
  const placed = targets.map(({ cell, text }) => ({ cell: shift(cell, start), text }));
  if (!found.alone && !covers(draft, selection, placed)) return undefined;
  return placed.filter(({ text }) => text !== '').map(({ cell, text }) => cellEdit(cell, text));
}

/** The cells of a block, row by row as they stand in the text; none where one of them will not do. */
function targetsFrom(table: BoundTable, first: Figure, block: FigureBlock): Target[] | undefined {
  const rows = table.rows.filter((row) => row.block === first.block);
  const top = rows.findIndex(({ figures }) => figures.includes(first));
  const left = rows[top]?.figures.indexOf(first) ?? 0;
  const targets: Target[] = [];
  for (const [down, texts] of block.entries()) {
    for (const [right, text] of texts.entries()) {
      const figure = rows[top + down]?.figures[left + right];
      const cell = figure?.cell;
      if (!figure || !cell || !takes(figure, cell, text)) return undefined;
      targets.push({ cell, text });
    }
  }
  return isUnbroken(table, targets) ? targets : undefined;
}

/** A label in the place of a figure was put there by a cell that is missing; it is not overwritten. */
function takes({ column }: Figure, cell: Cell, text: string): boolean {
  if (text === '') return true;
  const isNumber = readFigure(text, column.kind).kind === 'number';
  return isNumber && !cell.broken && !isLabel(cell.text);
}

/** Whether no row of another kind stands between the cells: the block may have a figure for it, or not. */
function isUnbroken({ extras, repeated, loose }: BoundTable, targets: readonly Target[]): boolean {
  const from = Math.min(...targets.map(({ cell }) => cell.from));
  const to = Math.max(...targets.map(({ cell }) => cell.to));
  return [...extras, ...repeated, ...loose].every((other) => other.to <= from || to <= other.from);
}

/** Whether the selection is these cells, one right behind the other, and nothing else. */
function covers({ tree }: Draft, selection: Span, targets: readonly Target[]): boolean {
  let at = selection.from;
  for (const { cell } of targets) {
    if (cell.from < at || !SEPARATORS.test(sliceOf(tree, at, cell.from))) return false;
    at = cell.to;
  }
  return at <= selection.to && SEPARATORS.test(sliceOf(tree, at, selection.to));
}

const SEPARATORS = /^[\s|]*$/u;
