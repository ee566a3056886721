import { type Dirent, type Stats, statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isPassedOver } from '../../../../shared/src/detect';

/** What cannot be listed: a folder that may not be read, for one. */
export type Unlisted = (path: string, error: unknown) => void;

/**
 * All files below a folder, in the order of their names, a folder's own files before its folders. Left
 * out are what begins with a dot and `node_modules`. Links are followed, but no folder is entered twice,
 * so that none leads round in a circle; a link that leads nowhere is no file.
 */
export async function* filesBelow(path: string, tell: Unlisted): AsyncGenerator<string> {
  const entered = new Set<string>();
  const waiting = [path];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await entriesOf(folder, entered, tell);
    const folders: string[] = [];
    for (const entry of entries) {
      const inside = joined(folder, entry.name);
      const what = entry.isSymbolicLink() ? statOf(inside) : entry;
      if (what?.isFile()) yield inside;
      else if (what?.isDirectory()) folders.push(inside);
    }
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

/** A path below another with slashes, and without a dot for the folder in which the program runs. */
function joined(folder: string, name: string): string {
  return join(folder, name).replaceAll('\\', '/');
}

/** What lies at a path, links followed; undefined where nothing does. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
