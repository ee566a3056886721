import type { GridSlot } from '../format/grid';
import type { Line } from '../text/lines';
import type { Span } from '../text/span';
import { cellAt, slotText } from './cell';
import type { Cell } from './types';

/** The cells of one line between its pipes. A pipe at its start or end may only close it off. */
export function cellsBetweenPipes(region: string, line: Line, hasLeadingPipe: boolean): Cell[] {
  const { cells } = betweenPipes(region.slice(line.from, line.to), hasLeadingPipe);
  return cells.map(({ from, to }) => spacedCell(region, line.from + from, line.from + to));
}

/** The stretches of a line between its pipes, blanks included; measured from the line's start. */
export function betweenPipes(
  text: string,
  hasLeadingPipe: boolean,
): {
  readonly cells: readonly Span[];
  /** Whether a pipe stands before the first cell, and behind the last. */
  readonly opened: boolean;
  readonly closed: boolean;
} {
  const bars = barsIn(text, 0, text.length);
  const last = bars.at(-1);
  const opened = hasLeadingPipe && isBlankUpTo(text, 0, bars[0]);
  const closed =
    last !== undefined && isBlankUpTo(text, last + 1, text.length) && (!opened || bars.length > 1);
  const edges = [...(opened ? [] : [-1]), ...bars, ...(closed ? [] : [text.length])];
  const cells = edges.slice(1).map((to, index): Span => ({ from: (edges[index] ?? 0) + 1, to }));
  return { cells, opened, closed };
}

/** What stands at a place of the form, to be written between pipes: a pipe of its own has a backslash. */
export function slotBetweenPipes(slot: GridSlot): string {
  return slotText(slot).replaceAll('|', '\\|');
}

/**
 * Whether lines are written with pipes: more of them have one than have tabs alone. A pipe in a cell
 * of a tabbed table makes no table of pipes.
 */
export function arePiped(lines: readonly string[]): boolean {
  const piped = lines.filter((line) => line.includes('|')).length;
  return piped > lines.filter((line) => line.includes('\t') && !line.includes('|')).length;
}

/** Where the pipes of a stretch are that are not escaped. */
export function barsIn(region: string, from: number, to: number): number[] {
  const bars: number[] = [];
  for (let at = from; at < to; at++) {
    if (region[at] === '|' && region[at - 1] !== '\\') bars.push(at);
  }
  return bars;
}

/** A blank cell gets its figure with a space on both sides, as tables of pipes are written. */
export function spacedCell(region: string, from: number, to: number): Cell {
  const cell = cellAt(region, { from, to });
  if (cell.text === '') return { from, to, text: '', before: ' ', after: ' ' };
  // A pipe among the words has a backslash before it, which is none of them.
  return cell.text.includes('|') ? { ...cell, text: cell.text.replaceAll('\\|', '|') } : cell;
}

function isBlankUpTo(region: string, from: number, to: number | undefined): boolean {
  return to !== undefined && region.slice(from, to).trim() === '';
}
