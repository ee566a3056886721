import type { FormCell } from './form';

/** A place in a written table: a cell's own place, or one that a merged cell covers. */
export type GridSlot =
  | { readonly kind: 'cell'; readonly cell: FormCell }
  | { readonly kind: 'covered'; readonly by: 'column' | 'row' };

/** Lays rows of merged cells out on a rectangle, each cell in its first place. */
export function layOut(rows: readonly (readonly FormCell[])[]): GridSlot[][] {
  const grid: GridSlot[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    const row = grid[at] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (row[column]) column++;
      cover(grid, at, column, cell);
      column += cell.columns;
    }
  });
  return grid;
}

function cover(grid: GridSlot[][], top: number, left: number, cell: FormCell): void {
  for (let y = 0; y < cell.rows; y++) {
    const row = grid[top + y];
    if (!row) return;
    for (let x = 0; x < cell.columns; x++) {
      if (y === 0 && x === 0) row[left] = { kind: 'cell', cell };
      else row[left + x] = { kind: 'covered', by: x > 0 ? 'column' : 'row' };
    }
  }
}
