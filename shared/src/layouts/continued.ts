import { isLabel } from '../format/vocabulary';
import { joinCells } from './by-labels';
import { isFigureWord } from './regions/words';
import type { Cell, GridRow } from './types';

/**
 * A row with the cells of the next line, where a label goes on there: the halves on both sides of the
 * line break make a label, neither does alone. Undefined where none does.
 */
export function continued(
  previous: GridRow | undefined,
  cells: readonly Cell[],
  region: string,
): GridRow | undefined {
  const last = previous?.cells.at(-1);
  const [first, ...rest] = cells;
  if (!previous || !last || !first || !areHalves(last.text, first.text)) return undefined;
  const whole = joinCells([last, first], region);
  return { cells: [...previous.cells.slice(0, -1), whole, ...rest], spare: [] };
}

function areHalves(one: string, other: string): boolean {
  if (one === '' || other === '' || isFigureWord(other)) return false;
  return !isLabel(one) && !isLabel(other) && isLabel(one + other);
}

/**
 * Joins heads that were written over two rows, the first halves of the words in one and the second
 * halves in the next. The joined cells stand in the first row and are `broken`.
 */
export function joinSplitHeads(rows: readonly GridRow[]): GridRow[] {
  const joined: GridRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const whole = above && withSecondHalves(above, row);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(row);
  }
  return joined;
}

function withSecondHalves(above: GridRow, below: GridRow): GridRow | undefined {
  const halves = below.cells.filter(({ text }) => text !== '');
  if (halves.length < 2 || halves.some(({ text }) => isFigureWord(text))) return undefined;
  let next = 0;
  const cells: Cell[] = [];
  for (const cell of above.cells) {
    const half = halves[next]?.text ?? '';
    if (cell.text !== '' && half !== '' && isLabel(cell.text + half)) {
      cells.push({ ...cell, text: cell.text + half, broken: true });
      next++;
    } else if (cell.text === '' || isLabel(cell.text)) cells.push(cell);
    else return undefined;
  }
  return next === halves.length ? { ...above, cells } : undefined;
}
