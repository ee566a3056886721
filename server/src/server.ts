import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import type { Context } from './context';
import { OPEN_DOCUMENTS } from './document';
import { SettingsOfDrafts } from './draft-settings';
import { FEATURES } from './features';
import { UserSettings } from './settings';
import { Snapshots } from './snapshot';
import { incrementalFault } from './verify';

/** What differs between the places where the server runs. */
export interface Host {
  readonly version: string;
  rulePage(rule: string): string;
  /** Calls back when the message that is next in the queue, if there is one, has been read. */
  defer(step: () => void): void;
}

/** Puts the server together on a connection and starts to listen. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(OPEN_DOCUMENTS);
  const listeners: (() => void)[] = [];
  connection.onInitialize((params) => {
    const settings = new UserSettings(params);
    const snapshots = new Snapshots((snapshot) => {
      const fault = settings.verifiesIncremental ? incrementalFault(snapshot) : undefined;
      if (fault) connection.console.error(fault);
    });
    const drafts = new SettingsOfDrafts(connection, settings);
    documents.onDidOpen(({ document }) => void drafts.of(document.uri));
    documents.onDidClose(({ document }) => {
      snapshots.forget(document.uri);
      drafts.forget(document.uri);
    });
    const context: Context = {
      connection,
      documents,
      snapshots,
      client: params.capabilities,
      locale: () => settings.locale,
      settings: (uri) => drafts.of(uri),
      onSettingsChange: (listener) => listeners.push(listener),
      rulePage: host.rulePage,
      turn: () => new Promise((resolve) => host.defer(resolve)),
    };
    for (const feature of FEATURES) feature.register(context);
    let told = settings.locale;
    connection.onInitialized(() =>
      settings.follow(connection, async () => {
        const isChanged = await drafts.renew();
        // Answers may overtake one another: what counts is what was told last, not what held when asked.
        if (!isChanged && settings.locale === told) return;
        told = settings.locale;
        snapshots.renew();
        for (const listener of listeners) listener();
      }),
    );
    return {
      capabilities: capabilitiesFor(params),
      serverInfo: { name: 'nianbao', version: host.version },
    };
  });
  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor({ capabilities }: InitializeParams): ServerCapabilities {
  const sync: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  };
  return Object.assign(sync, ...FEATURES.map((feature) => feature.capabilities(capabilities)));
}
