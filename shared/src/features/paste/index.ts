import type { Draft } from '../../draft';
import type { Bilingual } from '../../format/types';
import { type Message, message } from '../../messages';
import type { Manner } from '../../report/skeleton';
import type { BoundTable, Report } from '../../report/types';
import { mannerOf } from '../../rules/help/insert';
import type { Edit } from '../../rules/types';
import type { Span } from '../../text/span';
import { figureBlock } from './block';
import { type Clip, clipOfText } from './clip';
import { fillEdits } from './fill';
import { textOfHtml } from './html-text';
import { insertClip, sameTables } from './insert';

/** What a clipboard holds, in the two ways in which it is given. */
export interface Clipboard {
  readonly html: string | undefined;
  readonly text: string | undefined;
}

/** What a paste does instead of writing what the clipboard holds; offsets are those of the text. */
export interface Paste {
  readonly kind: 'table' | 'figures';
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/** Pastes into a draft, in the place of a selection; undefined where a plain paste is right. */
export function pasteInto(draft: Draft, clipboard: Clipboard, selection: Span): Paste | undefined {
  return pasteFigures(draft, clipboard, selection) ?? pasteTables(draft, clipboard, selection);
}

function pasteFigures(draft: Draft, { text }: Clipboard, selection: Span): Paste | undefined {
  const block = text === undefined ? undefined : figureBlock(text);
  const edits = block && fillEdits(draft, block, selection);
  if (!edits) return undefined;
  return { kind: 'figures', title: message('paste/figures', { count: edits.length }), edits };
}

function pasteTables(draft: Draft, clipboard: Clipboard, selection: Span): Paste | undefined {
  const { html, text } = clipboard;
  const shown = html === undefined ? undefined : textOfHtml(html);
  for (const manner of mannersOf(draft.report)) {
    const clip = clipFor(draft, { shown, text }, manner);
    if (clip && !clip.isRewritten) return undefined;
    const edit = clip && insertClip(draft, clip, selection, manner.lineBreak);
    if (!edit) continue;
    const title = message('paste/table', { tables: namesOf(clip.tables) });
    return { kind: 'table', title, edits: [edit] };
  }
  return undefined;
}

/** The layout of the draft’s first table, and one that holds whatever that does not, such as blanks. */
function mannersOf(report: Report): readonly Manner[] {
  const manner = mannerOf(report);
  const own = report.tables[0]?.layout ?? manner.layout;
  return own === manner.layout ? [manner] : [{ ...manner, layout: own }, manner];
}

/** The text of a clipboard, and that which its HTML shows. */
interface Texts {
  readonly shown: string | undefined;
  readonly text: string | undefined;
}

/**
 * A clipboard in a manner of the draft, taken from its HTML, which has the merged cells, or else from
 * its text. It is not rewritten where a plain paste writes as much.
 */
function clipFor({ report }: Draft, { shown, text }: Texts, manner: Manner): Clip | undefined {
  // A text that comes into an empty draft keeps its own manner.
  const hasManner = report.tables.length > 0 || report.sections.length > 0;
  const plain = text !== undefined && hasManner ? clipOfText(text, manner) : undefined;
  const rich = shown === undefined ? undefined : clipOfText(shown, manner);
  const isPlain = plain && !plain.isRewritten;
  if (!rich || (isPlain && sameTables(plain.tables, rich.tables))) return plain;
  return { ...rich, isRewritten: true };
}

/** 表二、表三: the tables by their names. */
function namesOf(tables: readonly BoundTable[]): Bilingual {
  const names = tables.map(({ spec }) => spec.name);
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
}
