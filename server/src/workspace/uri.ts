/**
 * An address in the way in which VS Code writes it, so that one file has one address: other clients, and
 * Node, leave brackets and the like as they are, or write the letter of a drive large.
 */
export function canonical(uri: string): string {
  if (!uri.startsWith(FILE)) return uri;
  try {
    const path = decodeURIComponent(uri.slice(FILE.length));
    const drive = path.replace(/^\/[A-Z]:/u, (letter) => letter.toLowerCase());
    return FILE + drive.split('/').map(encoded).join('/');
  } catch {
    // What is no address is a name all the same.
    return uri;
  }
}

const FILE = 'file://';

function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Whether an address is that of a folder, or of something in it. */
export function isWithin(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}
