import { lstat, realpath, stat, writeFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/** Where what is written to a path goes. */
export interface OutputPlace {
  readonly path: string;
  /**
   * Whether it is written to as it stands. A file is rather replaced as a whole, since nobody should
   * read half of one; what is there and is no file, such as a device or a pipe, must not be replaced.
   */
  readonly isDirect: boolean;
}

/** The place of a path, links followed, so that a link stays one. A folder says itself that it is none. */
export async function outputPlace(path: string): Promise<OutputPlace> {
  const there = await stat(path).catch(() => undefined);
  if (!there) return { path, isDirect: await isLink(path) };
  if (!there.isFile()) return { path, isDirect: true };
  return { path: await realpath(path), isDirect: false };
}

/** Replaces a file as a whole or not at all; writes to what is no file. */
export async function replaceAt(path: string, content: string | Buffer): Promise<void> {
  const place = await outputPlace(path);
  if (place.isDirect) await writeFile(place.path, content);
  else await writeFileAtomic(place.path, content);
}

/** Of a link that leads nowhere yet, the system makes the file to which it leads. */
async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (what) => what.isSymbolicLink(),
    () => false,
  );
}
