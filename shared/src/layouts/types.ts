import type { GridSlot } from '../format/grid';
import type { Span } from '../text/span';

/**
 * One cell as it stands in the text. The span holds what a writer of figures may replace: the words
 * without the blanks around them, or, where nothing shows, all the blanks of the cell.
 */
export interface Cell extends Span {
  readonly text: string;
  /** What must be written before and behind new content: a cell whose own marks were trimmed away. */
  readonly before?: string;
  readonly after?: string;
  /**
   * The words do not stand in one piece: other cells, or marks of the layout, lie within the span.
   * Nothing is ever written over such a cell.
   */
  readonly broken?: true;
}

/** One row as the layout shows it. */
export interface GridRow {
  readonly cells: readonly Cell[];
  /**
   * Blank cells that may belong to the end of this row or to the start of the next: a layout whose
   * row ends and blank cells look the same cannot tell.
   */
  readonly spare: readonly Cell[];
}

/** Cells in rows; offsets are relative to the region's start. */
export type Grid = readonly GridRow[];

/**
 * A way in which tables are written down as text. Each layout is one file; the first in the list
 * that recognises a region reads it.
 */
export interface Layout {
  readonly id: LayoutId;
  /**
   * Whether a blank cell shows. Where it does not, a row with a blank has lost the positions of its
   * figures, and a table with several such rows is not read.
   */
  readonly keepsBlanks: boolean;
  /** Whether the heads of all columns show, so that one which is not there is missing. */
  readonly keepsHeads: boolean;
  /** Whether a figure stands below the head of its column, so that a reader sees what it counts. */
  readonly showsColumns: boolean;
  /** Whether a row is one line, behind which another may follow. */
  readonly rowIsLine: boolean;
  /** Whether the lines of a region (without line breaks) are written in this layout. */
  recognises(lines: readonly string[]): boolean;
  /** Reads a region of text; never throws. */
  read(region: string): Grid;
  /** How many line breaks set one row apart from the next. */
  readonly rowBreaks: 1 | 2;
  /**
   * Where a row ends whose last cell ends at an offset, before its line break: further rows are put in
   * there. Undefined where rows are not put in, since others would have to change with them.
   */
  endOfRow(text: string, at: number): number | undefined;
  /**
   * Writes rows of the national form, each ended by the line break. `head` says that the rows begin a
   * table; otherwise they go into one.
   */
  write(rows: readonly (readonly GridSlot[])[], lineBreak: string, head: boolean): string;
  /** The words of a region that stand in none of its cells, in a layout where there can be any. */
  strayWords?(region: string): string;
}

export type LayoutId =
  | 'html'
  | 'markdown'
  | 'tab-cells'
  | 'tab-rows'
  | 'pipe-rows'
  | 'lead-pipe-rows'
  | 'pipe-cells'
  | 'pipe-lines'
  | 'plain-lines'
  | 'pdf-text';
