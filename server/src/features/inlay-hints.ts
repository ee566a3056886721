import { type InlayHint, InlayHintKind, InlayHintRefreshRequest } from 'vscode-languageserver';
import { type Hint, hintsIn } from '../../../shared/src/features/hints';
import { handle } from '../context';
import { toSpan } from '../convert';
import type { OpenDocument } from '../document';
import { refreshOnChange } from '../refresh';
import type { Feature } from './feature';

/** Σ beside a total that is wrong, and the column of each figure where the layout shows bare numbers. */
export const INLAY_HINTS: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(context) {
    const { client, connection } = context;
    const { refreshSupport } = client.workspace?.inlayHint ?? {};
    refreshOnChange(context, refreshSupport, InlayHintRefreshRequest.type);
    connection.languages.inlayHint.on(
      handle(context, [], ({ document, draft, settings }, { range }) =>
        hintsIn(draft, toSpan(document, range), settings.inlayHints, context.locale()).map((hint) =>
          toInlayHint(document, hint),
        ),
      ),
    );
  },
};

function toInlayHint(document: OpenDocument, { kind, at, words, tooltip }: Hint): InlayHint {
  const hint = { position: document.positionAt(at), label: words, tooltip };
  return kind === 'total'
    ? { ...hint, paddingLeft: true }
    : { ...hint, kind: InlayHintKind.Parameter, paddingRight: true };
}
