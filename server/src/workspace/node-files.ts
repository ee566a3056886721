import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isPassedOver, mayHoldReport } from '../../../shared/src/detect';
import type { Files, ListedFile } from './files';
import { below } from './uri';

/** The files of the machine on which the server runs. */
export const NODE_FILES: Files = {
  async list(folder) {
    const listed: ListedFile[] = [];
    const entered = new Set<string>();
    const waiting = [folder];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const found = await Promise.all((await entriesOf(next, entered)).map(look(next)));
      const folders: string[] = [];
      for (const one of found) {
        if (typeof one === 'string') folders.push(one);
        else if (one) listed.push(one);
      }
      waiting.push(...folders.reverse());
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

/** What a folder holds. Links are followed, but no folder is entered twice: none leads in a circle. */
async function entriesOf(folder: string, entered: Set<string>): Promise<Dirent[]> {
  try {
    const path = fileURLToPath(folder);
    const real = await realpath(path);
    if (entered.has(real)) return [];
    entered.add(real);
    const entries = await readdir(path, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !isPassedOver(name));
    return shown.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** A folder as its address, a file in which reports are written with its stamp; of all else, nothing. */
function look(folder: string) {
  return async (entry: Dirent): Promise<ListedFile | string | undefined> => {
    const uri = below(folder, entry.name);
    if (entry.isDirectory()) return uri;
    if (!mayHoldReport(entry.name) && !entry.isSymbolicLink()) return undefined;
    try {
      const stats = await stat(fileURLToPath(uri));
      if (stats.isDirectory()) return uri;
      if (!stats.isFile() || !mayHoldReport(entry.name)) return undefined;
      return { uri, stamp: `${stats.mtimeMs} ${stats.size}` };
    } catch {
      // A link that leads nowhere, or a file that is gone already.
      return undefined;
    }
  };
}

function isMissing(error: unknown): boolean {
  const { code } = Object(error);
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR';
}
