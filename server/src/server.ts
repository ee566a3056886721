import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { READS_FILES } from '../../shared/src/names';
import type { ReadText } from '../../shared/src/policy/nearest';
import { ConfigFaults } from './configs';
import { type Context, hasExperimental, logFault } from './context';
import { OPEN_DOCUMENTS } from './document';
import { SettingsOfDrafts } from './draft-settings';
import { FEATURES } from './features';
import { readThrough } from './files';
import { UserSettings } from './settings';
import { Snapshots } from './snapshot';
import { incrementalFault } from './verify';
import type { Files } from './workspace/files';
import { SettingsOfFolders } from './workspace/folder-settings';
import { followFolders } from './workspace/follow';
import { Gathered } from './workspace/gathered';
import { Listeners } from './workspace/listeners';
import { reportsOf } from './workspace/reports-of';
import { Turns } from './workspace/turns';

/** What differs between the places where the server runs. */
export interface Host {
  readonly version: string;
  rulePage(rule: string): string;
  /** Reads files of the machine on which the server runs. */
  readonly readText: ReadText;
  readonly files: Files;
  /** Calls back when the message that is next in the queue, if there is one, has been read. */
  defer(step: () => void): void;
}

/** So long drafts whose findings are others by what other reports say are gathered, in milliseconds. */
const OVERTAKEN = 50;

/** Puts the server together on a connection and starts to listen. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(OPEN_DOCUMENTS);
  const listeners = new Listeners<void>();
  connection.onInitialize((params) => {
    const settings = new UserSettings(params);
    const readText = readerFor(connection, host, params);
    const drafts = new SettingsOfDrafts(connection, settings, readText);
    const folders = new SettingsOfFolders(connection, settings, readText);
    const snapshots = new Snapshots(
      (head, config) => reports.neighboursOf(head, config),
      (snapshot) => {
        const fault = settings.verifiesIncremental ? incrementalFault(snapshot) : undefined;
        if (fault) connection.console.error(fault);
      },
      () => overtaken.ask(),
    );
    const turns = new Turns(host.defer);
    const answersChange = (): void => listeners.tell();
    // Of several drafts that are held against one report, each is overtaken by itself.
    const overtaken = new Gathered(OVERTAKEN, answersChange);
    const { reports, roots } = reportsOf({
      connection,
      params,
      local: host.files,
      turns,
      documents,
      snapshots,
      drafts,
      folders,
      fault: (uri, error) => logFault(connection, uri, error),
    });
    const context: Context = {
      connection,
      documents,
      snapshots,
      reports,
      client: params.capabilities,
      locale: () => settings.locale,
      settings: (uri) => drafts.of(uri),
      onAnswersChange: (listener) => listeners.add(listener),
      rulePage: host.rulePage,
      turn: () => turns.take(),
    };
    for (const feature of FEATURES) feature.register(context);
    const faults = new ConfigFaults(context);
    const tellFaults = (): Promise<void> =>
      faults.tell(Promise.all([drafts.configs(), folders.ruling()]).then((found) => found.flat()));
    documents.onDidOpen(({ document }) => void drafts.of(document.uri).then(tellFaults));
    documents.onDidClose(({ document }) => {
      snapshots.forget(document.uri);
      drafts.forget(document.uri);
      void tellFaults();
    });
    reports.onChange((uri) => {
      if (uri === undefined) void tellFaults();
    });
    let told = settings.locale;
    const renew = async (): Promise<void> => {
      const [ofDrafts, ofFolders] = await Promise.all([drafts.renew(), folders.renew()]);
      await tellFaults();
      // Answers may overtake one another: what counts is what was told last, not what held when asked.
      if (ofDrafts || settings.locale !== told) {
        told = settings.locale;
        snapshots.renew();
        answersChange();
        await reports.draftsAgain();
      }
      if (ofFolders) await reports.filesAgain();
    };
    const report = (error: unknown): void => connection.console.warn(`settings: ${String(error)}`);
    connection.onInitialized(() => {
      settings.follow(connection, renew);
      documents.onDidSave(() => void renew().catch(report));
      followFolders(context, roots, {
        isOne: (uri) => folders.dependsOn(uri),
        changed: () => void renew().catch(report),
      });
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
