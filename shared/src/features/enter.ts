import type { Draft } from '../draft';
import { startOf } from '../draft/locate';
import { figureColumns } from '../format/tree';
import { layoutNamed } from '../layouts';
import { isDelimiter } from '../layouts/delimiter';
import { betweenPipes } from '../layouts/pipes';
import { rowsSkeleton } from '../report/skeleton';
import type { BoundTable, MissingRows } from '../report/types';
import { lineOf } from '../syntax/positions';
import { sliceOf } from '../syntax/tree';
import { lineBreakOf } from '../text/lines';
import { overlaps, type Span, shift } from '../text/span';
import { asText, withStops } from './completion/pieces';
import { tableAt } from './convert';
import { isHeadingLine, paragraphIndent } from './paragraphs';

/** What Enter writes, and where in what was written the caret is then. */
export interface Continued extends Span {
  readonly text: string;
  readonly caret: number;
}

/**
 * How a draft goes on when Enter is pressed. At the end of a row of a table, cells that are not filled in
 * yet left out of account: with the row of the form that is missing there, else, between pipes, with a
 * row as blank as it is long; a blank row ends its table, and no row is ever parted. Behind a heading:
 * with the indent of the draft’s paragraphs. Undefined where Enter is to begin a line and nothing else.
 * Offsets are those of the text.
 */
export function enterAt(draft: Draft, offset: number): Continued | undefined {
  const place = placeOf(draft, offset);
  if (!/^[\s|]*$/u.test(place.behind)) return undefined;
  const table = tableAt(draft, { from: offset, to: offset });
  const lineBreak = table ? lineBreakOf(table.text) : draft.report.lineBreak;
  if (!table && isHeadingLine(draft.tree, offset, place.words)) {
    const indent = paragraphIndent(draft.tree);
    return indent === '' ? undefined : lineBelow(place.line, lineBreak + indent);
  }
  if (table && !layoutNamed(table.layout).rowIsLine) return undefined;
  const isUnfilled = isRow(place.words) && place.behind !== '';
  return (
    nextRow(draft, table, place, lineBreak) ??
    (isUnfilled ? lineBelow(place.line, lineBreak) : undefined)
  );
}

function lineBelow({ to }: Span, text: string): Continued {
  return { from: to, to, text, caret: text.length };
}

function nextRow(
  draft: Draft,
  table: BoundTable | undefined,
  place: RowPlace,
  lineBreak: string,
): Continued | undefined {
  if (place.below?.includes('|') === true && isDelimiter(place.below)) return undefined;
  if (isBlankRow(place)) return { ...place.line, text: lineBreak, caret: lineBreak.length };
  const missing = table && missingBehind(draft, table, place.line);
  if (table && missing) return rowOfForm(place.line, table, missing, lineBreak);
  if (table && !isAmongRows(draft, table, place)) return undefined;
  return sameRow(place, lineBreak);
}

interface RowPlace {
  readonly line: Span;
  /** All of the line, and what stands in it behind the caret. */
  readonly words: string;
  readonly behind: string;
  readonly above: string | undefined;
  readonly below: string | undefined;
}

function placeOf({ tree }: Draft, offset: number): RowPlace {
  const textOf = (line: Span | undefined): string | undefined =>
    line && sliceOf(tree, line.from, line.to);
  const line = lineOf(tree, offset, 0) ?? { from: offset, to: offset };
  return {
    line,
    words: sliceOf(tree, line.from, line.to),
    behind: sliceOf(tree, offset, line.to),
    above: textOf(lineOf(tree, offset, -1)),
    below: textOf(lineOf(tree, offset, 1)),
  };
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && /[|\t]/u.test(line);
}

/**
 * Whether a line is a row with a label, and another row stands below: the last row of a table of the form
 * is its end, and a blank row below its heads may be taken for the one that has no label.
 */
function isAmongRows(draft: Draft, table: BoundTable, { line, below }: RowPlace): boolean {
  const start = startOf(draft, table.block);
  const own = shift(line, -start);
  return isRow(below) && table.rows.some(({ label }) => label && overlaps(label, own));
}

/** A row of pipes without any word, in a table of which other rows stand above. */
function isBlankRow({ words, above }: RowPlace): boolean {
  return isRow(above) && /^\s*\|[\s|]*$/u.test(words) && words.split('|').length > 2;
}

/** The row of the form that should stand behind a line and does not. */
function missingBehind(draft: Draft, table: BoundTable, line: Span): MissingRows | undefined {
  const start = startOf(draft, table.block);
  const parts = table.missing.flatMap((run) => run.slice(0, 1));
  const part = parts.find(({ at }) => line.from < at + start && at + start <= line.to);
  const [row] = part?.rows ?? [];
  return part && row?.label && { ...part, rows: [row] };
}

function rowOfForm(
  { to }: Span,
  table: BoundTable,
  missing: MissingRows,
  lineBreak: string,
): Continued {
  const [first] = figureColumns(missing.block);
  const pieces = withStops(1, (stop) => {
    const rows = rowsSkeleton(table, missing, ({ column }) => (column === first ? stop() : ''));
    return lineBreak + rows.slice(0, -lineBreak.length);
  });
  return { from: to, to, text: asText(pieces), caret: asText(pieces.slice(0, 1)).length };
}

/** A row with as many blank cells, below a row that stands between pipes and is not the first. */
function sameRow({ line, words, above }: RowPlace, lineBreak: string): Continued | undefined {
  if (!above?.includes('|')) return undefined;
  const { cells, opened, closed } = betweenPipes(words, true);
  if (!opened || !closed) return undefined;
  const [indent = ''] = /^\s*/u.exec(words) ?? [];
  const text = `${lineBreak}${indent}|${'  |'.repeat(cells.length)}`;
  return { from: line.to, to: line.to, text, caret: lineBreak.length + indent.length + 2 };
}
