import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isPassedOver } from '../../shared/src/detect';

/** Told of a folder that cannot be listed, because it may not be read, for one. */
export type Unlisted = (path: string, error: unknown) => void;

/**
 * All files below a folder, one folder after another: each before the folders in it, all by their names.
 * Left out are what begins with a dot and `node_modules`. Links are followed, but no folder is entered
 * twice, so that none leads round in a circle; a link that leads nowhere is no file. Paths go on from the
 * one that is given, with slashes.
 */
export async function* filesByFolder(
  path: string,
  tell: Unlisted,
): AsyncGenerator<readonly string[]> {
  const entered = new Set<string>();
  const waiting = [path];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const files: string[] = [];
    const folders: string[] = [];
    for (const entry of await entriesOf(folder, entered, tell)) {
      const inside = join(folder, entry.name).replaceAll(sep, '/');
      const what = entry.isSymbolicLink() ? await statOf(inside) : entry;
      if (what?.isFile()) files.push(inside);
      else if (what?.isDirectory()) folders.push(inside);
    }
    yield files;
    waiting.push(...folders.reverse());
  }
}

/** What a folder holds; nothing where it was entered before under another name. */
async function entriesOf(folder: string, entered: Set<string>, tell: Unlisted): Promise<Dirent[]> {
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return [];
    entered.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !isPassedOver(name));
    return shown.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    tell(folder, error);
    return [];
  }
}

/** What lies at a path, links followed; undefined where nothing does. */
export async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
