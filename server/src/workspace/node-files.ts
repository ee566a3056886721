import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mayHoldReport } from '../../../shared/src/detect';
import { filesByFolder, statOf } from '../walk';
import type { Files, ListedFile } from './files';
import { canonical } from './uri';

/** The files of the machine on which the server runs. */
export const NODE_FILES: Files = {
  async list(folder, isHidden) {
    const listed: ListedFile[] = [];
    const root = fileURLToPath(folder);
    const isLeftOut = (path: string): boolean => isHidden(uriOf(path));
    for await (const files of filesByFolder(root, {}, isLeftOut)) {
      const found = await Promise.all(files.filter(mayHoldReport).map(look));
      listed.push(...found.flatMap((one) => one ?? []));
    }
    return listed;
  },

  async isFolder(uri) {
    try {
      return (await stat(fileURLToPath(uri))).isDirectory();
    } catch {
      return false;
    }
  },

  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
};

/** A file with its stamp; undefined where it is gone already. */
async function look(path: string): Promise<ListedFile | undefined> {
  const stats = await statOf(path);
  if (!stats?.isFile()) return undefined;
  return { uri: uriOf(path), stamp: `${stats.mtimeMs} ${stats.size}` };
}

function uriOf(path: string): string {
  return canonical(pathToFileURL(path).href);
}

function isMissing(error: unknown): boolean {
  const { code } = Object(error);
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR';
}
