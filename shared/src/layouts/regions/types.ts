/** The lines of a text, asked for one by one. */
export interface RegionLines {
  /** The words of a line; undefined behind the last line. */
  at(index: number): string | undefined;
  /** Whether a line is the heading of a section, which is never part of a table. */
  isHeading(index: number): boolean;
}

/**
 * A way in which tables stand out from the text around them. It says how far a table goes that begins
 * in a line; how its cells are to be told apart is for the layouts.
 */
export interface RegionKind {
  readonly id: 'html' | 'pipe' | 'tab' | 'plain';
  /** Whether a table of this kind may begin in a line. A cheap test: every line of a text is asked. */
  opens(line: string): boolean;
  /**
   * The first line behind the region that begins at a line. Depends on nothing but the lines from
   * there on, and ends no later when asked of a line within the region.
   */
  end(lines: RegionLines, from: number): number;
  /** Whether the lines show a national table. */
  proves(lines: RegionLines, from: number, to: number): boolean;
}
