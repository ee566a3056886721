import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file as it is shown where its user did not name it: from where the program runs, if it lies below. */
export function shownPath(uri: string): string {
  const path = fileURLToPath(uri);
  const below = relative(process.cwd(), path);
  const isBelow = below !== '' && below !== '..' && !below.startsWith(`..${sep}`);
  return (isBelow ? below : path).replaceAll('\\', '/');
}
