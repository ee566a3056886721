import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
} from 'vscode-languageserver';
import { type Highlight, highlightsAt } from '../../../shared/src/features/figures/highlight';
import { definitionAt, referencesAt } from '../../../shared/src/features/figures/navigate';
import type { Span } from '../../../shared/src/text/span';
import { handle } from '../context';
import { toRange } from '../convert';
import type { OpenDocument } from '../document';
import type { Feature } from './feature';

const KINDS: Readonly<Record<Highlight['kind'], DocumentHighlightKind>> = {
  itself: DocumentHighlightKind.Text,
  term: DocumentHighlightKind.Read,
  total: DocumentHighlightKind.Write,
};

/** From a figure to those that identities tie to it. */
export const NAVIGATION: Feature = {
  capabilities: () => ({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
  }),
  register(context) {
    const { connection, client } = context;
    const links = client.textDocument?.definition?.linkSupport === true;
    connection.onDefinition(
      handle(context, null, ({ document, draft }, { position }) => {
        const found = definitionAt(draft, document.offsetAt(position));
        if (!found) return null;
        if (!links) return found.targets.map((target) => toLocation(document, target));
        const originSelectionRange = toRange(document, found.origin);
        return found.targets.map((target) => {
          const targetRange = toRange(document, target);
          const { uri: targetUri } = document;
          return {
            originSelectionRange,
            targetUri,
            targetRange,
            targetSelectionRange: targetRange,
          };
        });
      }),
    );
    connection.onReferences(
      handle(context, [], ({ document, draft }, { position, context: { includeDeclaration } }) =>
        referencesAt(draft, document.offsetAt(position), includeDeclaration).map((span) =>
          toLocation(document, span),
        ),
      ),
    );
    connection.onDocumentHighlight(
      handle(context, null, ({ document, draft }, { position }): DocumentHighlight[] | null => {
        const found = highlightsAt(draft, document.offsetAt(position));
        if (!found) return null;
        return found.map((one) => ({ range: toRange(document, one), kind: KINDS[one.kind] }));
      }),
    );
  },
};

function toLocation(document: OpenDocument, span: Span): Location {
  return { uri: document.uri, range: toRange(document, span) };
}
