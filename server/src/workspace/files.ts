import type { IsHidden } from './hidden';

/** A file that may hold a report, by its name. */
export interface ListedFile {
  /** As `canonical` writes it. */
  readonly uri: string;
  /** Another one whenever the file is another; undefined where the place does not say. */
  readonly stamp: string | undefined;
}

/** The way out: what lies in folders, wherever these are. */
export interface Files {
  /**
   * All files below a folder that may hold a report, in the order of their names. What cannot be listed
   * is left out, and so is what is hidden or lies in what is.
   */
  list(folder: string, isHidden: IsHidden): Promise<readonly ListedFile[]>;
  /** Whether there is a folder at an address. */
  isFolder(uri: string): Promise<boolean>;
  /** The bytes of a file; undefined where there is none. Rejects where it cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
}
