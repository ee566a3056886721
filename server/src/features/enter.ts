import { enterAt } from '../../../shared/src/features/enter';
import { ENTER_REQUEST, type EnterParams, type EnterResult } from '../../../shared/src/names';
import { splitLines } from '../../../shared/src/text/lines';
import { type Context, handle } from '../context';
import { toRange } from '../convert';
import type { Feature } from './feature';

/** A request of our own: how a table goes on when Enter is pressed at the end of one of its rows. */
export const ENTER: Feature = {
  capabilities: () => ({}),
  register(context) {
    const answer = continuation(context);
    context.connection.onRequest(ENTER_REQUEST, ({ uri, ...params }: EnterParams, token) =>
      answer({ textDocument: { uri }, ...params }, token),
    );
  },
};

function continuation(context: Context) {
  type Params = { textDocument: { uri: string } } & Omit<EnterParams, 'uri'>;
  return handle<Params, EnterResult | null>(
    context,
    null,
    ({ document, draft }, { version, position }) => {
      if (version !== document.version) return null;
      const found = enterAt(draft, document.offsetAt(position));
      if (!found) return null;
      const range = toRange(document, found);
      const before = splitLines(found.text.slice(0, found.caret));
      const last = before.at(-1) ?? { from: 0, to: 0 };
      const line = range.start.line + before.length - 1;
      // What is written begins at the end of a line or takes its place, and always begins another.
      const caret = { line, character: last.to - last.from };
      return { range, newText: found.text, caret };
    },
  );
}
