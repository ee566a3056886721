import type { BoundRow, BoundTable, Placement } from './types';

/** A row that has too few or too many cells. */
export type Misfit = BoundRow & {
  readonly placement: Exclude<Placement, { kind: 'placed' | 'unplaced' }>;
};

/** The rows of a table that have too few cells, or too many. */
export function misfitsOf(table: BoundTable, kind: 'too-few' | 'too-many'): Misfit[] {
  return table.rows.filter((row): row is Misfit => row.placement.kind === kind);
}

/** A row that stands for most of a table, if most lack as many cells, or have as many too many. */
export function commonMisfit(table: BoundTable, kind: 'too-few' | 'too-many'): Misfit | undefined {
  const rows = misfitsOf(table, kind);
  if (rows.length < 3 || rows.length * 2 < table.rows.length) return undefined;
  return rows.find(
    (row) =>
      rows.filter((other) => other.placement.found === row.placement.found).length * 2 >=
      table.rows.length,
  );
}
