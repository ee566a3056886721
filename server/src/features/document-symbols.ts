import type { ClientCapabilities, DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { Draft } from '../../../shared/src/draft';
import { startOf } from '../../../shared/src/draft/locate';
import { type OutlineItem, outline } from '../../../shared/src/features/outline';
import { handle } from '../context';
import { toRange } from '../convert';
import type { Snapshot } from '../snapshot';
import type { Feature } from './feature';
import { KINDS, rowSymbols } from './row-symbols';

export const DOCUMENT_SYMBOLS: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register(context) {
    const isNested = showsNested(context.client);
    context.connection.onDocumentSymbol(
      handle<
        { readonly textDocument: { readonly uri: string } },
        DocumentSymbol[] | SymbolInformation[]
      >(context, [], ({ document, draft }) => {
        const items = outline(draft, context.locale());
        return isNested
          ? items.map((item) => toSymbol(document, draft, item))
          : items.flatMap((item) => toFlat(document, item));
      }),
    );
  },
};

function showsNested({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
}

function toSymbol(document: Snapshot['document'], draft: Draft, item: OutlineItem): DocumentSymbol {
  const { kind, label, detail, whole, place, table } = item;
  const children = table
    ? rowSymbols(table, document.positionAt(startOf(draft, table.block)).line)
    : item.children.map((child) => toSymbol(document, draft, child));
  return {
    name: label,
    ...(detail !== undefined && { detail }),
    kind: KINDS[kind],
    range: toRange(document, whole),
    selectionRange: toRange(document, place),
    ...(children.length > 0 && { children }),
  };
}

/** For clients that know no nesting: each with the name of what it stands in, and where it is read. */
function toFlat(
  document: Snapshot['document'],
  { kind, label, place, children }: OutlineItem,
  containerName?: string,
): SymbolInformation[] {
  const location = { uri: document.uri, range: toRange(document, place) };
  const own = { name: label, kind: KINDS[kind], location, ...(containerName && { containerName }) };
  return [own, ...children.flatMap((child) => toFlat(document, child, label))];
}
