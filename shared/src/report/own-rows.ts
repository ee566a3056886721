import type { Cell, GridRow } from '../layouts/types';
import type { BoundTable, ExtraRow } from './types';

/**
 * What stands behind the label of a row that is not national, as far as the next label. Where the
 * national row above is as long, its figures show which of the cells are blank for merged columns.
 */
export function valuesBehind(
  { from }: ExtraRow,
  table: BoundTable,
  grid: readonly GridRow[],
  labels: ReadonlySet<number>,
): readonly Cell[] {
  const cells = cellsAround(grid, from);
  const label = indexOf(cells, from);
  const next = cells.findIndex(
    (cell, index) => index > label && cell.text !== '' && labels.has(cell.from),
  );
  const behind = cells.slice(label + 1, next < 0 ? undefined : next);
  const above = table.rows.findLast((row) => row.from < from);
  const first = above?.figures[0]?.cell;
  const like = first ? cellsAround(grid, first.from) : [];
  const start = first && like.length === cells.length ? indexOf(like, first.from) : -1;
  const values = cells.slice(start, start + (above?.figures.length ?? 0));
  const isWhole = behind.every((cell) => cell.text === '' || values.includes(cell));
  return start > label && isWhole ? values : behind;
}

function cellsAround(grid: readonly GridRow[], from: number): readonly Cell[] {
  return grid.find(({ cells }) => indexOf(cells, from) >= 0)?.cells ?? [];
}

function indexOf(cells: readonly Cell[], from: number): number {
  return cells.findIndex((cell) => cell.from === from);
}
