import { memoised } from '../text/memo';

/** The address of a file as people write it, in one form for one name. */
export function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return uri.normalize('NFC');
  }
}

/** The same for what lies at an address; a folder is gone through once for each report that sums. */
export const plainUriOf: (file: { readonly uri: string }) => string = memoised(({ uri }) =>
  plainUri(uri),
);

/** The path of a file from a folder on, both as `plainUri` gives them; undefined outside of it. */
export function pathIn(folder: string, uri: string): string | undefined {
  return uri.startsWith(folder) ? uri.slice(folder.length) : undefined;
}

/** The folder of a file, with the slash behind it. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** What several files are called: with as many of their folders as tell them apart. */
export function fileNames(uris: readonly string[]): readonly string[] {
  const paths = uris.map((uri) => plainUri(uri).split('/'));
  const most = Math.max(0, ...paths.map(({ length }) => length));
  for (let parts = 1; parts < most; parts++) {
    const names = paths.map((path) => path.slice(-parts).join('/'));
    if (new Set(names).size === names.length) return names;
  }
  return uris.map(plainUri);
}

/** What a file is called, without its folders. */
export function fileName(uri: string): string {
  const plain = plainUri(uri);
  return plain.slice(plain.lastIndexOf('/') + 1);
}
