import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { type OutlineItem, outline } from '../../../shared/src/features/outline';
import { handle } from '../context';
import { toRange } from '../convert';
import type { Snapshot } from '../snapshot';
import type { Feature } from './feature';

const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  section: SymbolKind.Module,
  table: SymbolKind.Array,
};

export const DOCUMENT_SYMBOLS: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register(context) {
    context.connection.onDocumentSymbol(
      handle(context, [], ({ document, draft }) =>
        outline(draft, context.locale()).map((item) => toSymbol(document, item)),
      ),
    );
  },
};

function toSymbol(document: Snapshot['document'], item: OutlineItem): DocumentSymbol {
  return {
    name: item.label,
    kind: KINDS[item.kind],
    range: toRange(document, item.whole),
    selectionRange: toRange(document, item.place),
    children: item.children.map((child) => toSymbol(document, child)),
  };
}
