import { mayHoldReport } from '../../../shared/src/detect';
import { liesAside } from './candidates';
import type { Files } from './files';
import type { IsHidden } from './hidden';
import { isWithin } from './uri';

/** Files that lie nowhere but here: those of tests, and of a browser. */
export class MemoryFiles implements Files {
  private readonly files = new Map<
    string,
    { readonly bytes: Uint8Array; readonly stamp: string }
  >();
  private written = 0;

  write(uri: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.files.set(uri, { bytes, stamp: String(++this.written) });
  }

  delete(uri: string): void {
    this.files.delete(uri);
  }

  async list(folder: string, isHidden: IsHidden) {
    return [...this.files]
      .filter(([uri]) => isWithin(uri, folder) && mayHoldReport(uri) && !liesAside(uri, folder))
      .filter(([uri]) => !isHidden(uri))
      .map(([uri, { stamp }]) => ({ uri, stamp }))
      .sort((one, other) => (one.uri < other.uri ? -1 : 1));
  }

  async isFolder(uri: string) {
    return [...this.files.keys()].some((one) => one.startsWith(`${uri}/`));
  }

  async read(uri: string) {
    return this.files.get(uri)?.bytes;
  }
}
