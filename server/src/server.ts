import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { READS_FILES } from '../../shared/src/names';
import type { ReadText } from '../../shared/src/policy/nearest';
import { ConfigFaults, followConfigs } from './configs';
import { type Context, hasExperimental } from './context';
import { OPEN_DOCUMENTS } from './document';
import { SettingsOfDrafts } from './draft-settings';
import { FEATURES } from './features';
import { readThrough } from './files';
import { UserSettings } from './settings';
import { Snapshots } from './snapshot';
import { incrementalFault } from './verify';

/** What differs between the places where the server runs. */
export interface Host {
  readonly version: string;
  rulePage(rule: string): string;
  /** Reads files of the machine on which the server runs. */
  readonly readText: ReadText;
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
    const drafts = new SettingsOfDrafts(connection, settings, readerFor(connection, host, params));
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
    const faults = new ConfigFaults(context);
    const tellFaults = (): Promise<void> => faults.tell(drafts.configs());
    documents.onDidOpen(({ document }) => void drafts.of(document.uri).then(tellFaults));
    documents.onDidClose(({ document }) => {
      snapshots.forget(document.uri);
      drafts.forget(document.uri);
      void tellFaults();
    });
    let told = settings.locale;
    const renew = async (): Promise<void> => {
      const isChanged = await drafts.renew();
      await tellFaults();
      // Answers may overtake one another: what counts is what was told last, not what held when asked.
      if (!isChanged && settings.locale === told) return;
      told = settings.locale;
      snapshots.renew();
      for (const listener of listeners) listener();
    };
    connection.onInitialized(() => {
      settings.follow(connection, renew);
      followConfigs(context, renew);
    });
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
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  };
  return Object.assign(sync, ...FEATURES.map((feature) => feature.capabilities(capabilities)));
}

function readerFor(
  connection: Connection,
  { readText }: Host,
  { capabilities }: InitializeParams,
): ReadText {
  const through = hasExperimental(capabilities, READS_FILES);
  return through ? readThrough(connection, readText) : readText;
}
