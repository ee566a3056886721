import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import { LISTS_FILES } from '../../../shared/src/names';
import { hasExperimental } from '../context';
import type { OpenDocument } from '../document';
import type { SettingsOfDrafts } from '../draft-settings';
import type { Snapshots } from '../snapshot';
import { Background } from './background';
import { clientFiles, filesByScheme, NO_FILES } from './client-files';
import type { Files } from './files';
import { FolderReports } from './folder-reports';
import type { SettingsOfFolders } from './folder-settings';
import { Roots } from './roots';
import type { Turns } from './turns';

interface Parts {
  readonly connection: Connection;
  readonly params: InitializeParams;
  /** The files of the machine on which the server runs. */
  readonly local: Files;
  readonly turns: Turns;
  readonly documents: TextDocuments<OpenDocument>;
  readonly snapshots: Snapshots;
  readonly drafts: SettingsOfDrafts;
  readonly folders: SettingsOfFolders;
  fault(uri: string, error: unknown): void;
}

/** Puts together what knows the reports of a workspace, and its folders. */
export function reportsOf({ connection, params, local, turns, drafts, folders, ...parts }: Parts): {
  readonly reports: FolderReports;
  readonly roots: Roots;
} {
  const roots = new Roots(params);
  const lists = hasExperimental(params.capabilities, LISTS_FILES);
  let readings = 0;
  const reports = new FolderReports({
    ...parts,
    roots,
    files: filesByScheme(local, lists ? clientFiles(connection) : NO_FILES),
    settings: folders,
    settingsOfDraft: (uri) => drafts.of(uri),
    background: new Background(turns),
    // Those of open drafts are bare numbers.
    newId: () => `file ${++readings}`,
    warn: (text) => connection.console.warn(text),
  });
  return { reports, roots };
}
