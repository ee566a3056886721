import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A floor: all that the libraries do, and nothing beside. Every request is answered with nothing. */
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: true,
    codeActionProvider: true,
    completionProvider: {},
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    inlayHintProvider: true,
    codeLensProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [], tokenModifiers: [] },
      range: true,
      full: { delta: true },
    },
  },
}));
documents.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, version, diagnostics: [] });
});
connection.onHover(() => null);
connection.onDocumentSymbol(() => []);
connection.onCodeAction(() => []);
connection.onCompletion(() => []);
connection.onDocumentHighlight(() => []);
connection.onDefinition(() => []);
connection.onReferences(() => []);
connection.onPrepareRename(() => null);
connection.onRenameRequest(() => null);
connection.onCodeLens(() => []);
connection.onFoldingRanges(() => []);
connection.onSelectionRanges(() => []);
connection.languages.inlayHint.on(() => []);
connection.languages.semanticTokens.on(() => ({ data: [] }));
connection.languages.semanticTokens.onRange(() => ({ data: [] }));
connection.languages.semanticTokens.onDelta(() => ({ data: [] }));
documents.listen(connection);
connection.listen();
