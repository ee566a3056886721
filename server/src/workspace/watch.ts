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
  { globPattern: `**/*.{csv,${ENDINGS}}`, kind: WatchKind.Change },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** The configuration files, and those that they name. */
export interface Configs {
  isOne(uri: string): boolean;
  /** Called when any of them may be another. */
  changed(): void;
}

/** Whether a client tells by itself what becomes of files. */
export function watches({ workspace }: ClientCapabilities): boolean {
  return workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
}

/** Follows what becomes of files: reports are read again, and `configs` are told of theirs. */
export function watchFiles(
  connection: Connection,
  client: ClientCapabilities,
  reports: FolderReports,
  configs: Configs,
): void {
  const report = (error: unknown): void => connection.console.warn(`watch: ${String(error)}`);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isConfig = ({ uri }: FileEvent): boolean =>
      uri.endsWith(`/${CONFIG_NAME}`) || configs.isOne(canonical(uri));
    if (changes.some(isConfig)) configs.changed();
    for (const change of changes) {
      // With a folder come and go the configuration files in it.
      const follows = async () => (await follow(reports, change)) && configs.changed();
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
