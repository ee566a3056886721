import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isPassedOver } from '../../shared/src/detect';

/** Is told what of a folder does not come. */
export interface WalkListener {
  /** What cannot be listed: a folder that may not be read, for one. */
  readonly miss?: (path: string, error: unknown) => void;
  /** What belongs to a program; of a folder, with a slash behind it, that with all that is in it. */
  readonly passOver?: (path: string) => void;
}

/**
 * All files below a folder, one folder after another: each before the folders in it, all by their names.
 * Left out are what begins with a dot, `node_modules` and what is hidden. Links are followed, but no folder
 * is entered twice, so that none leads round in a circle; a link that leads nowhere is no file. Paths go on
 * from the one that is given, with slashes.
 */
export async function* filesByFolder(
  path: string,
  tell: WalkListener = {},
  isHidden: (path: string) => boolean = () => false,
): AsyncGenerator<readonly string[]> {
  const entered = new Set<string>();
  const waiting = [path];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const files: string[] = [];
    const folders: string[] = [];
    for (const entry of await entriesOf(folder, entered, tell)) {
      const inside = joined(folder, entry.name);
      if (isHidden(inside)) continue;
      const what = entry.isSymbolicLink() ? await statOf(inside) : entry;
      if (what?.isFile()) files.push(inside);
      else if (what?.isDirectory()) folders.push(inside);
    }
    yield files;
    waiting.push(...folders.reverse());
  }
}

/** What a folder holds; nothing where it was entered before under another name. */
async function entriesOf(
  folder: string,
  entered: Set<string>,
  tell: WalkListener,
): Promise<Dirent[]> {
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return [];
    entered.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter((entry) => !isAside(folder, entry, tell));
    return shown.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    tell.miss?.(folder, error);
    return [];
  }
}

function isAside(folder: string, entry: Dirent, { passOver }: WalkListener): boolean {
  if (!isPassedOver(entry.name)) return false;
  passOver?.(joined(folder, entry.name) + (entry.isDirectory() ? '/' : ''));
  return true;
}

function joined(folder: string, name: string): string {
  return join(folder, name).replaceAll(sep, '/');
}

/** What lies at a path, links followed; undefined where nothing does. */
export async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
