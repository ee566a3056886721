import { type Draft, readDraft } from '../../draft';
import { spanOf } from '../../draft/locate';
import type { Section } from '../../report/types';
import { lineOf } from '../../syntax/positions';
import { reparse } from '../../syntax/reparse';
import { sliceOf } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { mayMean } from './match';

/** Where something is being typed. Offsets are those of the text. */
export interface Caret {
  /** The draft as it would be without the words that are being typed, and so be meant by none of them. */
  readonly draft: Draft;
  readonly offset: number;
  /** The line of the caret, its break left out. */
  readonly from: number;
  readonly to: number;
  /** The words up to the caret, and those behind it that belong to them. */
  readonly typed: string;
  readonly rest: string;
  /** What else stands on the line. */
  readonly before: string;
  readonly behind: string;
  /** The lines next to it; undefined where there is none. */
  readonly above: string | undefined;
  readonly below: string | undefined;
}

/** A longer line is prose, in which nothing is looked for but a sentence that begins near the caret. */
const NEAR = 400;
/** What comes before the words that are typed: a mark of a cell, a heading or a sentence, or a year. */
const BEFORE =
  /^[\s\S]*(?:[|\t>。；！？;]|\d年度?|^[\s\u3000\ufeff]*#{1,6}(?![#]))[ \u00a0\u3000]*/u;
const BLANKS = /^[\s\u3000\ufeff]*/u;
/** What goes on with the words, if nothing else is behind it in the cell or the line. */
const REST = /^[\p{Script=Han}、（）()“”〔〕]*(?=\s*(?:[|\t<]|$))/u;

/** What stands around an offset of a draft; undefined where what is typed there is nothing of ours. */
export function caretAt(draft: Draft, offset: number): Caret | undefined {
  const { tree } = draft;
  const { from, to } = lineOf(tree, offset, 0) ?? { from: offset, to: offset };
  const start = Math.max(from, offset - NEAR);
  const words = sliceOf(tree, start, offset);
  const cut = (BEFORE.exec(words) ?? BLANKS.exec(words))?.[0] ?? '';
  const typed = words.slice(cut.length);
  if (!mayMean(typed)) return undefined;
  const tail = sliceOf(tree, offset, Math.min(to, offset + NEAR));
  const rest = typed === '' ? '' : (REST.exec(tail)?.[0] ?? '');
  const own = { from: offset - typed.length, to: offset + rest.length };
  return {
    draft: own.from === own.to ? draft : without(draft, own),
    offset,
    from,
    to,
    typed,
    rest,
    before: sliceOf(tree, from, start) + cut,
    behind: sliceOf(tree, own.to, to),
    above: textOf(draft, lineOf(tree, offset, -1)),
    below: textOf(draft, lineOf(tree, offset, 1)),
  };
}

function without(draft: Draft, span: Span): Draft {
  return readDraft(reparse(draft.tree, { ...span, text: '' }).tree, draft);
}

function textOf({ tree }: Draft, line: Span | undefined): string | undefined {
  return line && sliceOf(tree, line.from, line.to);
}

/** The sections around a caret: the one that it is in, and the next. */
export function sectionsAround({
  draft,
  from,
}: Caret): readonly [Section | undefined, Section | undefined] {
  const { sections } = draft.report;
  const next = sections.findIndex(({ heading }) => spanOf(draft, heading).from >= from);
  return next < 0 ? [sections.at(-1), undefined] : [sections[next - 1], sections[next]];
}

/** Whether nothing but blanks and the marks of a heading stand on the line beside the words. */
export function isOwnLine({ before, behind }: Caret): boolean {
  return /^[\s\u3000\ufeff]*(?:#{1,6}\s*)?$/u.test(before) && /^[\s\u3000]*$/u.test(behind);
}
