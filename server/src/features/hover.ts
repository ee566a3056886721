import { MarkupKind } from 'vscode-languageserver';
import { hover } from '../../../shared/src/features/hover';
import { handle } from '../context';
import { toRange } from '../convert';
import type { Feature } from './feature';

export const HOVER: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(context) {
    context.connection.onHover(
      handle(context, null, ({ document, draft }, { position }) => {
        const found = hover(draft, document.offsetAt(position), context.locale());
        if (!found) return null;
        const contents = { kind: MarkupKind.Markdown, value: found.markdown };
        return { contents, range: toRange(document, found) };
      }),
    );
  },
};
