import { type Draft, readDraft } from '../draft';
import { spanInTable } from '../draft/locate';
import { layOut } from '../format/grid';
import { layoutNamed } from '../layouts';
import { isFigureWord, isPageNumber, wordsOf } from '../layouts/regions/words';
import type { LayoutId } from '../layouts/types';
import { type Message, message } from '../messages';
import { gridOf } from '../report/pieces';
import { readRegion } from '../report/region';
import { sameTable } from '../report/same-table';
import type { BoundTable } from '../report/types';
import { writtenForm } from '../report/written';
import type { Edit } from '../rules/types';
import { reparse } from '../syntax/reparse';
import { sliceOf } from '../syntax/tree';
import { isBlank, trimSpan } from '../text/blanks';
import { withoutDirectives } from '../text/directive';
import { lineBreakOf, lineEnd, lineStart, splitLines } from '../text/lines';
import { memoised } from '../text/memo';
import { oneLine } from '../text/one-line';
import type { Span } from '../text/span';

/** The edit that writes a table in another layout, or why it is not written. */
export type Conversion =
  | { readonly edit: Edit; readonly refusal?: never }
  | { readonly edit?: never; readonly refusal: Message };

/**
 * Writes a table of a draft in a layout. What was written is read again and compared: where any
 * figure, label or word would be lost or move, the table stays as it is and the reason is given.
 */
export function convertTable(draft: Draft, table: BoundTable, layout: LayoutId): Conversion {
  if (table.layout === layout) return { refusal: message('convert/same') };
  const refusal = refusalOf(table);
  if (refusal) return { refusal };
  const lines = tableIn(table, layout, lineBreakOf(table.text));
  if (typeof lines !== 'string') return { refusal: lines };
  const edit = editOf(draft, table, lines);
  const tree = reparse(draft.tree, edit);
  return isLossless(draft, readDraft(tree.tree, draft), table, layout)
    ? { edit }
    : { refusal: message('convert/loss') };
}

/**
 * Why a table cannot be written in any other layout, as far as it shows without doing so; worked out
 * once for each table.
 */
export const refusalOf: (table: BoundTable) => Message | undefined = memoised((table) => {
  const stray = layoutNamed(table.layout).strayWords?.(withoutDirectives(table.text).text) ?? '';
  if (!isBlank(stray)) return message('convert/loose', { text: shortened(stray) });
  const form = writtenForm(table);
  return 'key' in form ? form : undefined;
});

/** So much of words is shown that a reader finds them. */
const SHORT = 20;

function shortened(words: string): string {
  const text = oneLine(words.trim());
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}

/** The national table in whose lines a stretch of a draft lies; offsets are those of the text. */
export function tableAt(draft: Draft, { from, to }: Span): BoundTable | undefined {
  return draft.report.tables.find((table) => {
    const lines = spanInTable(draft, table, linesOf(table));
    return lines.from <= from && to <= lines.to;
  });
}

/** A table as whole lines of a layout, or why it cannot be written so. */
export function tableIn(table: BoundTable, layout: LayoutId, lineBreak: string): string | Message {
  const form = writtenForm(table);
  if ('key' in form) return form;
  return layoutNamed(layout).write(layOut(form), lineBreak, true);
}

/** Whole lines take the place of whole lines, with an empty line above and below. */
function editOf(draft: Draft, table: BoundTable, lines: string): Edit {
  const lineBreak = lineBreakOf(table.text);
  const span = spanInTable(draft, table, linesOf(table));
  const above = sliceOf(draft.tree, Math.max(0, span.from - NEAR), span.from);
  const below = sliceOf(draft.tree, span.to, Math.min(draft.tree.length, span.to + NEAR));
  const before = isApart(lineAt(above, -2)) ? '' : lineBreak;
  const after = isApart(lineAt(below, 1)) ? '' : lineBreak;
  const rest = linesLeftOut(table).map((line) => lineBreak + lineBreak + line);
  return { ...span, text: before + lines.slice(0, -lineBreak.length) + rest.join('') + after };
}

/** Page numbers and the like, which stand among the lines of a table and in none of its cells. */
function linesLeftOut(table: BoundTable): string[] {
  const { text, layout } = table;
  if (layoutNamed(layout).keepsBlanks) return [];
  const starts = new Set(gridOf(table).flatMap(({ cells }) => cells.map(({ from }) => from)));
  return splitLines(text).flatMap(({ from, to }) => {
    const words = trimSpan(text, { from, to });
    const line = text.slice(words.from, words.to);
    const isLeftOut = isPageNumber(line) || wordsOf(line).every(isFigureWord);
    return !isBlank(line) && isLeftOut && !starts.has(words.from) ? [line] : [];
  });
}

function isApart(line: string | undefined): boolean {
  return line === undefined || isBlank(line);
}

function lineAt(text: string, index: number): string | undefined {
  const line = splitLines(text).at(index);
  return line && text.slice(line.from, line.to);
}

/** So much of the text around a table is looked at to tell whether an empty line is there. */
const NEAR = 200;

/** The lines of a table: all of its block that show something, unless another table stands there. */
function linesOf(table: BoundTable): Span {
  const { text } = table;
  const region = readRegion(table.block);
  const isAlone = region.rows.length === gridOf(table).length;
  const shown = isAlone ? trimSpan(text, { from: 0, to: text.length }) : table;
  // The last cells of a table may show nothing, and are lines of it all the same.
  const [from, to] = [Math.min(shown.from, table.from), Math.max(shown.to, table.to)];
  return { from: lineStart(text, from), to: lineEnd(text, to) };
}

function isLossless(before: Draft, after: Draft, table: BoundTable, layout: LayoutId): boolean {
  const [old, written] = [before.report, after.report];
  return (
    old.tables.length === written.tables.length &&
    old.sections.length === written.sections.length &&
    old.tables.every((one, index) => {
      const other = written.tables[index];
      return other && sameTable(one, other) && (one !== table || other.layout === layout);
    })
  );
}
