import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { type FolderSymbol, symbolsFor } from '../../../shared/src/folder/symbols';
import { isRead } from '../workspace/known-report';
import type { Feature } from './feature';

const KINDS: Readonly<Record<FolderSymbol['kind'], SymbolKind>> = {
  report: SymbolKind.File,
  section: SymbolKind.Namespace,
};

/** The reports of the workspace, open or not, and their sections, by organ, year and title. */
export const WORKSPACE_SYMBOLS: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register({ connection, reports }) {
    connection.onWorkspaceSymbol(({ query }): WorkspaceSymbol[] => {
      const facts = reports
        .all()
        .flatMap((known) => (isRead(known) ? known.facts : []))
        .sort((one, other) => (one.uri < other.uri ? -1 : 1));
      return symbolsFor(query, facts).map(({ kind, name, container, uri, range }) => ({
        name,
        kind: KINDS[kind],
        location: { uri, range },
        ...(container !== '' && { containerName: container }),
      }));
    });
  },
};
