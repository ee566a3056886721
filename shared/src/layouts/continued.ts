import { isLabel } from '../format/vocabulary';
import { isFigureWord } from './regions/words';
import type { Cell, GridRow } from './types';

/** A line break inside a label: the halves on both its sides make a label, neither does alone. */
export function continuesLabel(previous: readonly Cell[], cells: readonly Cell[]): boolean {
  const last = previous.at(-1)?.text ?? '';
  const first = cells[0]?.text ?? '';
  if (last === '' || first === '' || isFigureWord(first)) return false;
  return !isLabel(last) && !isLabel(first) && isLabel(last + first);
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
