import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { CONFIG_NAME, REPORT_ENDINGS } from '../../../shared/src/names';
import type { FolderReports } from './folder-reports';
import { canonical } from './uri';

/** Where the names of files are told apart by their case, so are patterns. */
const ENDINGS = REPORT_ENDINGS.flatMap((ending) => [ending, ending.toUpperCase()])
  .map((ending) => ending.slice(1))
  .join(',');

/**
 * What a client is asked to tell. That a folder came or went is told of the folder alone, whose name may
 * be any; so whatever comes and goes is asked for, and what changes only where it may be a report.
 */
const WATCHERS: FileSystemWatcher[] = [
  { globPattern: `**/${CONFIG_NAME}` },
  { globPattern: `**/*.{${ENDINGS}}`, kind: WatchKind.Change },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** Whether a client tells by itself what becomes of files. */
export function watches({ workspace }: ClientCapabilities): boolean {
  return workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
}

/** Follows what becomes of files: reports are read again, and of configuration files `configChanged` is told. */
export function watchFiles(
  connection: Connection,
  client: ClientCapabilities,
  reports: FolderReports,
  configChanged: () => void,
): void {
  const report = (error: unknown): void => connection.console.warn(`watch: ${String(error)}`);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(`/${CONFIG_NAME}`))) configChanged();
    for (const change of changes) {
      // With a folder come and go the configuration files in it.
      const follows = async () => (await follow(reports, change)) && configChanged();
      follows().catch(report);
    }
  });
  if (!watches(client)) return;
  const registered = { watchers: WATCHERS };
  connection.client.register(DidChangeWatchedFilesNotification.type, registered).catch(report);
}

/** Tells whether it is a folder of reports that came or went. */
async function follow(reports: FolderReports, { uri, type }: FileEvent): Promise<boolean> {
  if (type === FileChangeType.Deleted) return reports.vanished(canonical(uri));
  return reports.appeared(canonical(uri));
}
