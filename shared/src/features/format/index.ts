import type { Draft } from '../../draft';
import { readDraft } from '../../draft';
import { message } from '../../messages';
import type { Edit } from '../../rules/types';
import { reparse } from '../../syntax/reparse';
import { lineEnd, lineStart } from '../../text/lines';
import { overlaps, type Span, touches } from '../../text/span';
import type { AmbiguousWidth } from '../../text/width';
import { applyEdits } from '../fixes';
import { blankLineEdits } from './blank-lines';
import type { Aligned } from './columns';
import { inOrder } from './edits';
import { headingEdits } from './headings';
import { saySame } from './meaning';
import { type Proposal, type Sheet, sheetOf } from './sheet';
import { formatTables, type Refused } from './tables';

/** What the user may choose. */
export interface FormatOptions {
  /** How wide the font shows characters of ambiguous width. */
  readonly ambiguousWidth: AmbiguousWidth;
}

/** Edits of the whole text, in its order, none over another; and the tables that were left alone. */
export interface Formatting {
  readonly edits: readonly Edit[];
  readonly refused: readonly Refused[];
}

const NOTHING: Formatting = { edits: [], refused: [] };

/**
 * Tidies a draft within its layout: blanks around cells, full-width digits, the columns of Markdown
 * tables, empty lines, the numbering of headings. No figure, label or word of a paragraph changes. With
 * `span` only the lines that it touches, and each table that it touches as a whole.
 */
export function formatDraft(draft: Draft, options: FormatOptions, span?: Span): Formatting {
  if (draft.report.garbled) return NOTHING;
  const sheet = sheetOf(draft);
  const tables = formatTables(sheet, options.ambiguousWidth);
  const proposals = [
    ...tables.proposals,
    ...[...blankLineEdits(sheet), ...headingEdits(sheet)].map((edit) => ({ edit, whole: edit })),
  ];
  const lines = span && linesOf(sheet.text, span);
  const wanted = lines ? proposals.filter((one) => isWanted(one, lines)) : proposals;
  const refused = tables.refused.filter((one) => !lines || overlaps(one.span, lines));
  return checked(sheet, { edits: inOrder(wanted.map(({ edit }) => edit)), refused });
}

/**
 * Aligns the Markdown table at a caret, by which something was just typed; nothing where the table is
 * refused. The cell in which the caret stands is never touched.
 */
export function formatAtCaret(
  draft: Draft,
  options: FormatOptions,
  caret: number,
): readonly Edit[] {
  if (draft.report.garbled) return [];
  const sheet = sheetOf(draft);
  const line = lineStart(sheet.text, caret);
  const { aligned } = formatTables(sheet, options.ambiguousWidth);
  // Behind Enter the caret stands on the line below the row that was finished.
  const here = aligned.find(({ table }) => table.from <= caret && line <= lineBelow(sheet, table));
  if (!here) return [];
  const cells = here.table.lines.flatMap((row) => row.cells);
  const own = cells.find((cell) => touches(cell, caret)) ?? { from: caret, to: caret };
  const edits = inOrder(here.edits).filter((edit) => !overlaps(edit, own));
  return checked(sheet, { edits, refused: [] }).edits;
}

/** Where the line below a table starts. */
function lineBelow({ text }: Sheet, { to }: Aligned): number {
  const end = lineEnd(text, to);
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** A table goes as a whole; of the rest what lies in the lines. */
function isWanted({ edit, whole }: Proposal, lines: Span): boolean {
  if (whole !== edit) return overlaps(whole, lines);
  return lines.from <= edit.from && edit.to <= lines.to;
}

/** A selection that ends at the start of a line does not hold that line. */
function linesOf(text: string, { from, to }: Span): Span {
  const last = to > from && lineStart(text, to) === to ? to - 1 : to;
  return { from: lineStart(text, from), to: Math.max(to, lineEnd(text, last)) };
}

/**
 * The formatting, where the report says the same with it: whatever a draft looks like, formatting
 * never changes what it says.
 */
function checked(sheet: Sheet, formatting: Formatting): Formatting {
  const { edits } = formatting;
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return formatting;
  const { draft, text } = sheet;
  const { from, to } = { from: first.from, to: last.to };
  const moved = edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
  const edit = { from, to, text: applyEdits(text.slice(from, to), moved) };
  const after = readDraft(reparse(draft.tree, edit).tree, draft);
  if (saySame(draft.report, after.report)) return formatting;
  const span = { from: 0, to: text.length };
  return {
    edits: [],
    refused: [...formatting.refused, { span, message: message('format/unsafe') }],
  };
}
