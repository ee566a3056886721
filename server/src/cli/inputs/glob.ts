import picomatch from 'picomatch';
import { filesByFolder, type WalkListener } from '../../walk';

/** Whether a path has signs in it that stand for other characters. */
export function isGlob(path: string): boolean {
  return picomatch.scan(slashed(path)).isGlob;
}

/**
 * The files that a glob means, in the order of their names. It need not be unfolded by a shell: that of
 * Windows never does so, and hands its backslashes on.
 */
export async function* filesMatching(glob: string, tell: WalkListener): AsyncGenerator<string> {
  const pattern = slashed(glob);
  const { base } = picomatch.scan(pattern);
  const matches = picomatch(pattern.replace(/^\.\//u, ''));
  for await (const files of filesByFolder(base === '' ? '.' : base, tell)) {
    yield* files.filter((path) => matches(path));
  }
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
