import type { Cell } from '../layouts/types';
import type { Placement } from './types';

/** The cells of a row, given to columns; a column without a cell holds undefined. */
export interface Placed {
  readonly placement: Placement;
  readonly cells: readonly (Cell | undefined)[];
}

/** What tells where a row's figures begin when blanks leave it open. */
export interface Neighbours {
  /** Blank cells between label and first figure in rows of the same shape; undefined if unknown. */
  readonly offset: number | undefined;
  /** The same in rows whose labels stand elsewhere: enough to say that a cell is missing. */
  readonly usual: number | undefined;
  /** How many cells a whole row of this table has; undefined where rows differ. */
  readonly width: number | undefined;
}

/**
 * Gives the cells behind a label to `expected` columns. Merged cells leave blanks before and behind
 * the figures; where these allow more than one position and no neighbour tells, the row is unplaced:
 * a position is never guessed.
 */
export function placeCells(
  values: readonly Cell[],
  expected: number,
  neighbours: Neighbours,
  cellsInRow: number,
): Placed {
  const first = values.findIndex(({ text }) => text !== '');
  if (first < 0) return allBlank(values, expected, neighbours);
  const last = values.findLastIndex(({ text }) => text !== '');
  const span = last - first + 1;
  if (span > expected) return failed({ kind: 'too-many', found: span, expected });
  if (span === expected) return placed(values, first, expected);
  const short = neighbours.width !== undefined && cellsInRow < neighbours.width;
  if (values.length < expected || short) return failed({ kind: 'too-few', found: span, expected });
  const earliest = Math.max(0, last - expected + 1);
  const latest = Math.min(first, values.length - expected);
  const { offset, usual } = neighbours;
  // Where the neighbours have more blanks before their figures, a cell behind them is missing.
  if (usual !== undefined && usual > latest) {
    return failed({ kind: 'too-few', found: span, expected });
  }
  // With blanks before the figures and none behind them, a blank cell may have been lost at the end.
  const mayBeCut = earliest > 0 && last === values.length - 1 && usual === undefined;
  if (earliest === latest && !mayBeCut) return placed(values, earliest, expected);
  if (offset !== undefined && earliest <= offset && offset <= latest) {
    return placed(values, offset, expected);
  }
  return failed({ kind: 'unplaced' });
}

/** The position is certain without looking at neighbours: every column has its own filled cell. */
export function certainOffset(values: readonly Cell[], expected: number): number | undefined {
  const first = values.findIndex(({ text }) => text !== '');
  if (first < 0) return undefined;
  const last = values.findLastIndex(({ text }) => text !== '');
  return last - first + 1 === expected ? first : undefined;
}

/**
 * All figures of the row are blank, wherever they stand. Which cell is which is told only where
 * there is no choice, or a neighbour tells; otherwise the figures have no cell to be written into.
 */
function allBlank(values: readonly Cell[], expected: number, { offset }: Neighbours): Placed {
  const most = values.length - expected;
  if (most <= 0) return placed(values, 0, expected);
  const known = offset !== undefined && 0 <= offset && offset <= most;
  return placed(known ? values : [], known ? offset : 0, expected);
}

function placed(values: readonly Cell[], from: number, expected: number): Placed {
  const cells = Array.from({ length: expected }, (_, index) => values[from + index]);
  return { placement: { kind: 'placed' }, cells };
}

function failed(placement: Placement): Placed {
  return { placement, cells: [] };
}
