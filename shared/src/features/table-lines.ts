import type { Draft } from '../draft';
import { startOf } from '../draft/locate';
import type { BoundTable } from '../report/types';
import { trimSpan } from '../text/blanks';
import { lineEnd, lineStart } from '../text/lines';
import { type Span, shift } from '../text/span';

/** A table of a draft, and the whole lines that it takes up, tags around its cells included. */
export interface TableLines {
  readonly table: BoundTable;
  /** UTF-16 units of the whole text, without the last line break. */
  readonly lines: Span;
}

/**
 * The lines of each table of a draft, in its order: all of its block that show something, as far as no
 * other table stands there.
 */
export function linesOfTables(draft: Draft): TableLines[] {
  const { tables } = draft.report;
  const starts = tables.map(({ block }) => startOf(draft, block));
  const placeOf = (index: number): Span | undefined => {
    const table = tables[index];
    return table && shift({ from: table.from, to: table.to }, starts[index] ?? 0);
  };
  return tables.map((table, index) => {
    const start = starts[index] ?? 0;
    const { text } = table;
    const shown = trimSpan(text, { from: 0, to: text.length });
    const above = (placeOf(index - 1)?.to ?? -1) > start;
    const below = (placeOf(index + 1)?.from ?? Infinity) < start + text.length;
    const from = above ? table.from : Math.min(shown.from, table.from);
    const to = below ? table.to : Math.max(shown.to, table.to);
    return { table, lines: shift({ from: lineStart(text, from), to: lineEnd(text, to) }, start) };
  });
}
