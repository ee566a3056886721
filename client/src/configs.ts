import { type Disposable, type Uri, workspace } from 'vscode';
import { CONFIG_NAME } from '../../shared/src/names';
import type { Server } from './server';

/** Whether a file is one that rules the drafts in its folder and below. */
export function isConfig({ path }: Uri): boolean {
  return path.endsWith(`/${CONFIG_NAME}`);
}

/**
 * Tells the server of configuration files that are saved outside the folders of the window: there the
 * editor watches nothing, as where it was opened with a draft and no folder.
 */
export function tellOfConfigs(server: Server): Disposable {
  const tell = async (uri: Uri): Promise<void> => {
    const client = await server.start();
    if (!client.isRunning()) return;
    // 2 is FileChangeType.Changed; the enumeration itself lives in the module that is loaded late.
    const changes = [{ uri: client.code2ProtocolConverter.asUri(uri), type: 2 }];
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
  };
  return workspace.onDidSaveTextDocument(({ uri }) => {
    if (!isConfig(uri) || workspace.getWorkspaceFolder(uri) || !server.isStarted) return;
    void tell(uri).catch(() => undefined);
  });
}
