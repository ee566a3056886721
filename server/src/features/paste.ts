import { type Clipboard, pasteInto } from '../../../shared/src/features/paste';
import { say } from '../../../shared/src/messages';
import { PASTE_REQUEST, type PasteParams, type PasteResult } from '../../../shared/src/names';
import { type Context, handle } from '../context';
import { toRange, toSpan } from '../convert';
import type { Feature } from './feature';

/** A request of our own: what to write instead of what is on the clipboard. */
export const PASTE: Feature = {
  capabilities: () => ({}),
  register(context) {
    const answer = pasteOf(context);
    context.connection.onRequest(PASTE_REQUEST, ({ uri, ...params }: PasteParams, token) =>
      answer({ textDocument: { uri }, ...params }, token),
    );
  },
};

function pasteOf(context: Context) {
  type Params = { textDocument: { uri: string } } & Omit<PasteParams, 'uri'>;
  return handle<Params, PasteResult | null>(
    context,
    null,
    ({ document, draft }, { version, ranges, html, text }) => {
      const [range] = ranges;
      // With several carets, each gets its part of the clipboard, which an editor does best by itself.
      if (!range || ranges.length > 1 || version !== document.version) return null;
      const clipboard: Clipboard = { html, text };
      const paste = pasteInto(draft, clipboard, toSpan(document, range));
      if (!paste) return null;
      const edits = paste.edits.map((edit) => ({
        range: toRange(document, edit),
        newText: edit.text,
      }));
      return { title: say(paste.title, context.locale()), kind: paste.kind, edits };
    },
  );
}
