import { mayHoldReport } from '../../../shared/src/detect';
import { message } from '../../../shared/src/messages';
import type { Background } from './background';
import type { Book } from './book';
import { liesAside } from './candidates';
import type { Files, ListedFile } from './files';
import type { FileRule, FolderSettings, SettingsOfFolders } from './folder-settings';
import { type IsHidden, isHiddenBy } from './hidden';
import { isRead, type Known } from './known-report';
import { Queue } from './queue';
import { isReport, readReport, sameOr } from './read-report';
import type { Roots } from './roots';
import { textOf } from './text-of';
import { isWithin } from './uri';

/** What is known of a file beside what it says. */
interface Seen {
  readonly stamp: string | undefined;
  /** Of its bytes, and of what was set when they were read: undefined before that. */
  readonly print: string | undefined;
}

export interface FileReportsParts {
  readonly roots: Roots;
  readonly files: Files;
  readonly settings: SettingsOfFolders;
  readonly background: Background;
  readonly book: Book;
  /** What to call a new reading. */
  newId(): string;
  warn(text: string): void;
  /** Called each time that nothing is left to be read. */
  idle(): void;
}

/** Reads the reports of the folders, those that are open as well, and follows what becomes of them. */
export class FileReports {
  private readonly seen = new Map<string, Seen>();
  private readonly queue: Queue;
  private listings = 0;
  private checked: readonly string[] = [];
  /** Files that were told of while folders are listed: a listing that began before may not have them. */
  private readonly arrived = new Set<string>();

  constructor(private readonly parts: FileReportsParts) {
    this.queue = new Queue((uri) => this.read(uri), parts.idle);
  }

  /** The folders of the workspace whose files are read, as it was when they were listed. */
  get folders(): readonly string[] {
    return this.checked;
  }

  /** How many files are still to be read. */
  get left(): number {
    return this.queue.left;
  }

  get isIdle(): boolean {
    return this.listings === 0 && this.queue.left === 0;
  }

  /** Lists all folders, and reads what is new or another; everything where `anew` is asked for. */
  async list(anew = false): Promise<void> {
    this.listings++;
    const before = [...this.seen.keys()];
    try {
      const listed = await this.listAll();
      const there = new Set(listed.map(({ uri }) => uri));
      const gone = before.filter((uri) => !there.has(uri) && !this.arrived.has(uri));
      for (const uri of gone) this.forget(uri);
      for (const file of listed) this.listedFile(file, anew);
    } finally {
      this.listings--;
      if (this.listings === 0) this.arrived.clear();
      if (this.isIdle) this.parts.idle();
    }
  }

  /** Takes in what came or changed at an address. Tells whether that is a folder with files. */
  async appeared(uri: string): Promise<boolean> {
    const root = this.parts.roots.of(uri);
    if (root === undefined || liesAside(uri, root)) return false;
    const isHidden = await this.hiding();
    if (isHidden(uri)) return false;
    if (mayHoldReport(uri)) {
      this.listedFile({ uri, stamp: undefined }, false);
      return false;
    }
    if (!(await this.parts.files.isFolder(uri))) return false;
    const files = await this.listBelow(uri, isHidden);
    for (const file of files) this.listedFile(file, false);
    return files.length > 0;
  }

  /** Takes out what is gone from an address. Tells whether that was a folder with files. */
  vanished(uri: string): boolean {
    if (this.seen.has(uri)) {
      this.forget(uri);
      return false;
    }
    const inside = [...this.seen.keys()].filter((one) => isWithin(one, uri));
    for (const one of inside) this.forget(one);
    return inside.length > 0;
  }

  /** Reads a file again if it is one of the folders’, whether or not anybody said that it changed. */
  again(uri: string): void {
    if (this.seen.has(uri)) this.queue.add(uri);
  }

  /** Reads all files again whose settings are others than those by which they were judged. */
  allAgain(): void {
    for (const uri of this.seen.keys()) this.queue.add(uri);
  }

  breakOff(): void {
    this.queue.clear();
  }

  private async listAll(): Promise<ListedFile[]> {
    const { roots, settings } = this.parts;
    const all = roots.all();
    const set = await Promise.all(all.map((root) => settings.of(root)));
    this.checked = all.filter((_, index) => set[index]?.isChecked);
    if (this.checked.length === 0) return [];
    const isHidden = await this.hiding();
    const outermost = roots.outermost();
    const lists = await Promise.all(outermost.map((root) => this.listBelow(root, isHidden)));
    return lists.flat();
  }

  /** What is hidden by the settings of the folders of the workspace. */
  private async hiding(): Promise<IsHidden> {
    const { roots, settings } = this.parts;
    const set = new Map<string, FolderSettings>();
    for (const root of roots.all()) set.set(root, await settings.of(root));
    return (uri) => {
      const root = roots.of(uri) ?? '';
      return isHiddenBy(set.get(root)?.hidden ?? [], root, uri);
    };
  }

  private async listBelow(folder: string, isHidden: IsHidden): Promise<readonly ListedFile[]> {
    try {
      return await this.parts.files.list(folder, isHidden);
    } catch (error) {
      this.parts.warn(`${folder}: ${String(error)}`);
      return [];
    }
  }

  private listedFile({ uri, stamp }: ListedFile, anew: boolean): void {
    const seen = this.seen.get(uri);
    if (!anew && seen?.print !== undefined && stamp !== undefined && seen.stamp === stamp) return;
    if (this.listings > 0) this.arrived.add(uri);
    this.seen.set(uri, { stamp, print: anew ? undefined : seen?.print });
    this.queue.add(uri);
  }

  private forget(uri: string): void {
    this.seen.delete(uri);
    this.queue.delete(uri);
    this.parts.book.set('file', uri, undefined);
  }

  /** Reads a file as it is now. Never rejects. */
  private async read(uri: string): Promise<void> {
    const { roots, settings, files, warn } = this.parts;
    const root = roots.of(uri);
    const set = root === undefined ? undefined : await settings.of(root);
    if (!set?.isChecked) {
      this.forget(uri);
      return;
    }
    try {
      const bytes = await files.read(uri);
      if (!bytes) this.forget(uri);
      else await this.readBytes(uri, bytes, set);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warn(`${uri}: ${reason}`);
      this.keep(uri, undefined, { uri, unread: message('folder/unread', { reason }) });
    }
  }

  private async readBytes(uri: string, bytes: Uint8Array, set: FolderSettings): Promise<void> {
    const { settings, background, book } = this.parts;
    const rule = await settings.ruleOf(uri, set);
    const judged = JSON.stringify([set.encoding, set.detects, rule.policy]);
    const print = `${printOf(bytes)} ${printOf(new TextEncoder().encode(judged))}`;
    if (this.isStillGood(uri, print, rule)) return;
    const text = textOf(bytes, set.encoding);
    if (text === undefined || !(await background.step(() => isReport(uri, text, set)))) {
      this.keep(uri, print, undefined);
      return;
    }
    const before = this.known(uri);
    const read = await readReport(
      uri,
      text,
      {
        rule,
        known: (facts) => {
          const said = sameOr(before && isRead(before) ? before.facts : undefined, facts);
          if (this.seen.has(uri)) book.foretell(said);
          return said;
        },
        neighboursOf: (facts) => book.neighboursOf(facts, rule.config),
      },
      background,
    );
    this.keep(uri, print, { ...read, resultId: this.parts.newId() });
  }

  /** Whether a file would be read as it was: its bytes, its settings, and what it is held against. */
  private isStillGood(uri: string, print: string, { config }: FileRule): boolean {
    if (this.seen.get(uri)?.print !== print) return false;
    const known = this.known(uri);
    if (!known || !isRead(known)) return known === undefined;
    const { book } = this.parts;
    if (book.neighboursOf(known.facts, config) !== known.neighbours) return false;
    if (known.config !== config) book.set('file', uri, { ...known, config });
    return true;
  }

  private known(uri: string): Known | undefined {
    return this.parts.book.of('file', uri);
  }

  private keep(uri: string, print: string | undefined, known: Known | undefined): void {
    const seen = this.seen.get(uri);
    // It may be gone by now.
    if (!seen) return;
    this.seen.set(uri, { stamp: seen.stamp, print });
    this.parts.book.set('file', uri, known);
  }
}

/** FNV-1a over the bytes, in 32 bits, and how many there are. */
function printOf(bytes: Uint8Array): string {
  let print = 0x811c9dc5;
  for (const byte of bytes) print = Math.imul(print ^ byte, 0x01000193);
  return `${bytes.length} ${print >>> 0}`;
}
