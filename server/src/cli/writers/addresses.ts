/** A file’s address below the folder in which the program runs; undefined for one that lies elsewhere. */
export function addressBelow(root: string, uri: string): string | undefined {
  return uri.startsWith(root) && uri !== root ? uri.slice(root.length) : undefined;
}

/** The same as a path, for what knows no addresses. */
export function pathBelow(root: string, uri: string): string | undefined {
  const address = addressBelow(root, uri);
  return address === undefined ? undefined : decodeURIComponent(address);
}
