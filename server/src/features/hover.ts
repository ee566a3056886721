import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import { hover, withoutMarks } from '../../../shared/src/features/hover';
import { handle } from '../context';
import { toRange } from '../convert';
import type { Feature } from './feature';

export const HOVER: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(context) {
    const kind = kindFor(context.client);
    context.connection.onHover(
      handle(context, null, ({ document, draft, neighbours }, { position }) => {
        const offset = document.offsetAt(position);
        const found = hover(draft, offset, context.locale(), neighbours);
        if (!found) return null;
        const isPlain = kind === MarkupKind.PlainText;
        const value = isPlain ? withoutMarks(found.markdown) : found.markdown;
        const contents = { kind, value };
        return { contents, range: toRange(document, found) };
      }),
    );
  },
};

/** Markdown, unless a client says what it shows and that is not among it. */
function kindFor({ textDocument }: ClientCapabilities): MarkupKind {
  const shown = textDocument?.hover?.contentFormat;
  return shown && !shown.includes(MarkupKind.Markdown) ? MarkupKind.PlainText : MarkupKind.Markdown;
}
