import type { InitializeParams } from 'vscode-languageserver';
import { canonical, isWithin } from './uri';

/** The folders of the workspace. One may lie in another. */
export class Roots {
  private readonly folders = new Set<string>();

  constructor({ workspaceFolders, rootUri }: InitializeParams) {
    const before = rootUri ? [rootUri] : [];
    const named = workspaceFolders?.map(({ uri }) => uri);
    for (const uri of named ?? before) this.folders.add(folderOf(uri));
  }

  change(added: readonly { uri: string }[], removed: readonly { uri: string }[]): void {
    for (const { uri } of removed) this.folders.delete(folderOf(uri));
    for (const { uri } of added) this.folders.add(folderOf(uri));
  }

  all(): readonly string[] {
    return [...this.folders];
  }

  /** Those that lie in no other: what lies below them is all there is, and nothing twice. */
  outermost(): readonly string[] {
    return this.all().filter(
      (one) => !this.all().some((other) => other !== one && isWithin(one, other)),
    );
  }

  /** The innermost folder in which a file lies, by whose settings it is judged. */
  of(uri: string): string | undefined {
    return this.all()
      .filter((folder) => isWithin(uri, folder))
      .sort((one, other) => other.length - one.length)[0];
  }
}

function folderOf(uri: string): string {
  return canonical(uri).replace(/\/+$/u, '');
}
