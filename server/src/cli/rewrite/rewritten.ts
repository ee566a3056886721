import { type DraftFile, readDraftFile } from '../../../../shared/src/draft/file';
import { applyEdits } from '../../../../shared/src/features/fixes';
import { message } from '../../../../shared/src/messages';
import type { Policy } from '../../../../shared/src/policy/types';
import type { Edit } from '../../../../shared/src/rules/types';
import type { Span } from '../../../../shared/src/text/span';
import type { Propose, Refusal, Rewritten } from './types';

/** A text with what is proposed written into it; what cannot be written is refused. */
export function rewritten(
  before: string,
  policy: Policy,
  propose: Propose,
): { readonly rewritten: Rewritten; readonly refused: readonly RefusedAt[] } {
  // Offsets of a draft do not count the byte order mark.
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  const source = before.slice(mark.length);
  const file = readDraftFile(source);
  const { edits, refused } = propose(file, policy);
  const placed = inSource(file, edits);
  const told = placed ? refused : [...refused, { message: message('cli/page-source') }];
  const after = mark + applyEdits(source, placed ?? []);
  const refusedAt = told.map((one) => placedRefusal(file, one));
  return { rewritten: { before, after, places: placed?.length ?? 0 }, refused: refusedAt };
}

/** A refusal with its line, counted from 1. */
export interface RefusedAt extends Refusal {
  readonly line: number | undefined;
}

/** The edits of the file; undefined where one of them has no place in the source of a page. */
function inSource(file: DraftFile, edits: readonly Edit[]): Edit[] | undefined {
  const placed: Edit[] = [];
  for (const { text, ...span } of edits) {
    const own = file.editable(span);
    if (!own) return undefined;
    placed.push({ ...own, text });
  }
  return placed;
}

function placedRefusal(file: DraftFile, refusal: Refusal): RefusedAt {
  return { ...refusal, line: refusal.span && lineOf(file, refusal.span) };
}

function lineOf({ rangeOf }: DraftFile, span: Span): number {
  return rangeOf(span).start.line + 1;
}
