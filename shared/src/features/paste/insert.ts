import { type Draft, readDraft } from '../../draft';
import { spanInTable } from '../../draft/locate';
import { sameTable } from '../../report/same-table';
import type { BoundTable } from '../../report/types';
import type { Edit } from '../../rules/types';
import { reparse } from '../../syntax/reparse';
import { sliceOf } from '../../syntax/tree';
import { isBlank } from '../../text/blanks';
import { splitLines } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Clip } from './clip';

/**
 * Writes a clip in the place of a selection, as lines of their own with an empty line above and below.
 * Undefined where its tables would not be read again as they are, or any other table would change.
 */
export function insertClip(
  draft: Draft,
  clip: Clip,
  selection: Span,
  lineBreak: string,
): Edit | undefined {
  const { from, to } = withoutLastBreak(draft, selection);
  const above = apartFrom(sliceOf(draft.tree, from - NEAR, from), 'above');
  const below = apartFrom(sliceOf(draft.tree, to, to + NEAR), 'below');
  const edit = {
    from: from - above.blanks,
    to: to + below.blanks,
    text: lineBreak.repeat(above.breaks) + clip.lines + lineBreak.repeat(below.breaks),
  };
  return arrives(draft, clip, edit) ? edit : undefined;
}

/** Whole lines are selected with the break of the last one, which is none of their words. */
function withoutLastBreak({ tree }: Draft, { from, to }: Span): Span {
  const [ending = ''] = /(?:\r\n|\r|\n)?$/u.exec(sliceOf(tree, Math.max(from, to - 2), to)) ?? [];
  return { from, to: to - ending.length };
}

/** So much of the text around a selection, in UTF-16 units, is looked at for an empty line. */
const NEAR = 500;

/**
 * Which blanks of the line of the selection go, and how many breaks are needed for the lines to stand
 * apart from what stands next to them.
 */
function apartFrom(text: string, side: 'above' | 'below'): { blanks: number; breaks: number } {
  const lines = splitLines(text).map(({ from, to }) => text.slice(from, to));
  if (side === 'above') lines.reverse();
  const [own = '', next] = lines;
  if (!isBlank(own)) return { blanks: 0, breaks: 2 };
  // A byte order mark is no blank of the line, and stays.
  const blanks = own.startsWith('\ufeff') ? own.length - 1 : own.length;
  // At the end of a text the last line is given its break.
  if (next === undefined) return { blanks, breaks: side === 'below' ? 1 : 0 };
  return { blanks, breaks: isBlank(next) ? 0 : 1 };
}

/** Whether the tables of the clip are in the draft after the edit, and all that were there still are. */
function arrives(draft: Draft, { tables }: Clip, edit: Edit): boolean {
  const after = readDraft(reparse(draft.tree, edit).tree, draft);
  const [come, stay] = parted(after, { from: edit.from, to: edit.from + edit.text.length });
  const [, keep] = parted(draft, edit);
  return sameTables(tables, come) && sameTables(keep, stay);
}

/** Whether two rows of tables say the same, one by one. */
export function sameTables(ones: readonly BoundTable[], others: readonly BoundTable[]): boolean {
  return ones.length === others.length && ones.every((one, at) => sameAt(one, others[at]));
}

function sameAt(one: BoundTable, other: BoundTable | undefined): boolean {
  return other !== undefined && sameTable(one, other);
}

/** The tables of a draft that lie in a stretch of it, and all others. */
function parted(
  draft: Draft,
  { from, to }: Span,
): readonly [readonly BoundTable[], readonly BoundTable[]] {
  const isIn = (table: BoundTable): boolean => {
    const span = spanInTable(draft, table, table);
    return from <= span.from && span.to <= to;
  };
  const { tables } = draft.report;
  return [tables.filter(isIn), tables.filter((table) => !isIn(table))];
}
