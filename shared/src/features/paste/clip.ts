import { draftOf } from '../../draft';
import { figureRows } from '../../format/tree';
import type { Manner } from '../../report/skeleton';
import type { BoundTable } from '../../report/types';
import { isBlank } from '../../text/blanks';
import { splitLines } from '../../text/lines';
import { convertTable } from '../convert';
import { applyEdits } from '../fixes';

/** What a clipboard holds, written as a draft has it. */
export interface Clip {
  /** Whole lines with the line break of the draft, the last of them without it. */
  readonly lines: string;
  /** The national tables in it, as they were read. Never none. */
  readonly tables: readonly BoundTable[];
  /** Whether that differs from what a plain paste would write. */
  readonly isRewritten: boolean;
}

/** A text with its national tables in the layout of the draft; undefined where it has none, or loses. */
export function clipOfText(text: string, manner: Manner): Clip | undefined {
  const clip = draftOf(text);
  const { tables, second } = clip.report;
  if (tables.length === 0 || second || !tables.every(isWhole)) return undefined;
  const foreign = tables.filter(({ layout }) => layout !== manner.layout);
  const edits = foreign.flatMap((table) => convertTable(clip, table, manner.layout).edit ?? []);
  if (edits.length < foreign.length) return undefined;
  const lines = asLines(applyEdits(text, edits), manner);
  return { lines, tables, isRewritten: foreign.length > 0 };
}

/** Half of a table or less is rows to go into another one, which have no heads of their own. */
function isWhole({ spec, rows, heads, isLost }: BoundTable): boolean {
  return !isLost && heads.length > 0 && rows.length * 2 > figureRows(spec).length;
}

/** Without the empty lines at both its ends, and with the line break of the draft. */
function asLines(text: string, { lineBreak }: Manner): string {
  const lines = splitLines(text).map(({ from, to }) => text.slice(from, to));
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(first, last + 1).join(lineBreak);
}
