import { draftOf } from '../../shared/src/draft';
import { applyEdits } from '../../shared/src/features/fixes';
import { type Clipboard, type Paste, pasteInto } from '../../shared/src/features/paste';

/** What a paste comes to: the whole text after it; undefined where it is a plain one. */
export interface Pasted {
  readonly text: string;
  readonly paste: Paste;
}

/**
 * Pastes into a text in which ⟦…⟧ stands around what is selected, or ⟦⟧ where the caret is. A clipboard
 * that is given as a text alone holds plain text.
 */
export function pasted(marked: string, given: string | Partial<Clipboard>): Pasted | undefined {
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  if (from < 0 || to < from) throw new Error('no selection in the text');
  const text = marked.replace(/[⟦⟧]/gu, '');
  const clipboard = typeof given === 'string' ? { text: given } : given;
  const paste = pasteInto(
    draftOf(text),
    { html: clipboard.html, text: clipboard.text },
    { from, to },
  );
  return paste && { text: applyEdits(text, paste.edits), paste };
}
