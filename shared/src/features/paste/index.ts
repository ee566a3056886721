import type { Draft } from '../../draft';
import { type Message, message } from '../../messages';
import type { Edit } from '../../rules/types';
import type { Span } from '../../text/span';
import { figureBlock } from './block';
import { fillEdits } from './fill';

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
export function pasteInto(draft: Draft, { text }: Clipboard, selection: Span): Paste | undefined {
  const block = text === undefined ? undefined : figureBlock(text);
  const edits = block && fillEdits(draft, block, selection);
  if (!edits) return undefined;
  return { kind: 'figures', title: message('paste/figures', { count: edits.length }), edits };
}
