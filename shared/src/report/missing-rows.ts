import type { BlockSpec } from '../format/types';
import type { FormRow } from './data-rows';
import type { BoundLabel, BoundRow, BoundTable, MissingRows } from './types';

type Growing = MissingRows & { readonly rows: MissingRows['rows'][number][] };

/**
 * The rows of the form that the table lacks. Neighbours make one run, in parts by the block that they
 * belong to: each part stands behind the row before it, or behind its block's heads, or, where these
 * are missing too, behind the block before.
 */
export function findMissing(
  rows: readonly BoundRow[],
  heads: readonly BoundLabel[],
  form: readonly FormRow[],
  start: number,
): BoundTable['missing'] {
  const present = new Map(rows.map((row) => [row.spec, row]));
  const runs: Growing[][] = [];
  let open: Growing[] | undefined;
  let behind = start;
  let block: BlockSpec | undefined;
  let headless = false;
  for (const { row, block: own } of form) {
    if (own !== block) {
      const end = endOfHeads(own, heads, rows);
      headless = end === undefined;
      behind = end ?? behind;
      block = own;
    }
    const found = present.get(row);
    if (found) {
      behind = Math.max(found.from, found.to);
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      runs.push(open);
    }
    const part = open.at(-1);
    if (part?.block === own) part.rows.push(row);
    else open.push({ block: own, rows: [row], at: behind, headless });
  }
  return runs;
}

/** Where the heads of a block end that stand above its first row; undefined where it has none. */
function endOfHeads(
  block: BlockSpec,
  heads: readonly BoundLabel[],
  rows: readonly BoundRow[],
): number | undefined {
  const first = rows.find((row) => row.block === block)?.from ?? Infinity;
  const own = heads.filter(({ role, from }) => role.block === block && from < first);
  return own.length === 0 ? undefined : Math.max(...own.map(({ to }) => to));
}
