import type { Context } from '../context';
import { FolderProgress } from './progress';
import type { Roots } from './roots';
import { type Configs, watches, watchFiles } from './watch';

/** Begins to read the folders of the workspace, and follows what becomes of them. */
export function followFolders(context: Context, roots: Roots, configs: Configs): void {
  const { connection, client, documents, reports } = context;
  const report = (error: unknown): void => connection.console.warn(`folders: ${String(error)}`);
  const progress = new FolderProgress(context);
  const list = (): void => {
    progress.begin();
    reports.list().catch(report);
  };
  watchFiles(connection, client, reports, configs);
  if (client.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      roots.change(added, removed);
      list();
    });
  }
  // Where nobody tells what becomes of files, what was saved is a reason to look.
  if (!watches(client)) documents.onDidSave(list);
  list();
}
