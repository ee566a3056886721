import type { Neighbours, ReportHead } from '../../../shared/src/facts/types';
import type { FoundConfig } from '../../../shared/src/policy/nearest';
import { Book } from './book';
import { FileReports, type FileReportsParts } from './file-reports';
import { Gathered } from './gathered';
import { isRead, type Known } from './known-report';
import { Listeners } from './listeners';
import { OpenReports, type OpenReportsParts } from './open-reports';
import { type ReadUnits, readUnread } from './unread-units';

/** So long what reports say is waited for, in milliseconds, before others are held against it. */
const SETTLES = 100;

type Parts = Omit<FileReportsParts, 'book' | 'idle'> & Omit<OpenReportsParts, 'book' | 'closed'>;

/** All reports of the workspace, open or not, and how they go together. */
export class FolderReports {
  private readonly book: Book;
  private readonly files: FileReports;
  private readonly open: OpenReports;
  private readonly listeners = new Listeners<string | undefined>();
  private waiting: (() => void)[] = [];
  /** The organs whose reports say something else than when others were last held against them. */
  private said = new Set<string>();
  private readonly settling = new Gathered(SETTLES, () => void this.settle());
  private isBroken = false;
  private hasListed = false;
  private complete = false;

  constructor(private readonly parts: Parts) {
    const book = new Book({
      changed: (uri) => this.tell(uri),
      said: (organs) => {
        for (const organ of organs) this.said.add(organ);
        this.settling.ask();
      },
    });
    this.book = book;
    this.files = new FileReports({ ...parts, book, idle: () => this.settling.ask() });
    this.open = new OpenReports({ ...parts, book, closed: (uri) => this.files.again(uri) });
  }

  /** The reports against which one is held; the same object as long as they say the same. */
  neighboursOf(head: ReportHead, config: FoundConfig | undefined): Neighbours {
    return this.book.neighboursOf(head, config);
  }

  /**
   * The units of a report in a folder whose files are not read, read for this once. Undefined where they
   * are, and where no units are declared.
   */
  async unitsOf(head: ReportHead, config: FoundConfig | undefined): Promise<ReadUnits | undefined> {
    if (!config) return undefined;
    const { roots, settings } = this.parts;
    const folder = roots.of(head.uri);
    const root = folder ?? head.uri.slice(0, head.uri.lastIndexOf('/'));
    const set = await settings.of(root);
    if (folder !== undefined && set.isChecked) return undefined;
    return readUnread(head, config, { root, set }, { ...this.parts, book: this.book });
  }

  /** What is known of a report: as it is typed where it is open, else as its file is saved. */
  find(uri: string): Known | undefined {
    return this.book.find(uri);
  }

  /** All reports, and the files that may be some and cannot be read, in no order. */
  all(): readonly Known[] {
    return this.book.all();
  }

  /** Whether all files have been read, and held against what they go with. */
  get isComplete(): boolean {
    return this.complete;
  }

  /** How many files are still to be read. */
  get left(): number {
    return this.files.left;
  }

  /** Calls back with the address of what is known otherwise than before; with none when all is read. */
  onChange(listener: (uri: string | undefined) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Resolves when all is read, or its reading was broken off. */
  settled(): Promise<void> {
    if (this.complete || (this.isBroken && this.files.isIdle)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Lists the folders, and reads what is new there or another; everything where `anew` is asked for. */
  async list(anew = false): Promise<void> {
    this.isBroken = false;
    this.complete = false;
    this.book.complete([]);
    this.hasListed = true;
    await this.files.list(anew);
  }

  /** As `FileReports` has it. */
  appeared(uri: string): Promise<boolean> {
    return this.files.appeared(uri);
  }

  /** As `FileReports` has it. */
  vanished(uri: string): boolean {
    return this.files.vanished(uri);
  }

  /** Judges all files again: something is set anew for the folders. */
  async filesAgain(): Promise<void> {
    await this.list();
    this.files.allAgain();
  }

  /** Reads all open drafts again: something is set anew for them. */
  draftsAgain(): Promise<void> {
    return this.open.allAgain();
  }

  /** Leaves what is not read yet as it is, until the folders are listed again. */
  breakOff(): void {
    this.isBroken = true;
    this.files.breakOff();
  }

  private tell(uri: string | undefined): void {
    this.listeners.tell(uri);
  }

  /** Holds those against others again that are to be held against something else than they were. */
  private async settle(): Promise<void> {
    const isRead = this.hasListed && this.files.isIdle && !this.isBroken;
    if (isRead) this.book.complete(this.files.folders);
    await this.open.settle();
    // Of many files that are being read the next may say something else again.
    if (!this.files.isIdle) return;
    const stale = this.staleFiles();
    this.said = new Set();
    if (!this.isBroken) for (const uri of stale) this.files.again(uri);
    if (!this.files.isIdle) return;
    this.complete = !this.isBroken;
    this.tell(undefined);
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private staleFiles(): string[] {
    return this.book.files().flatMap((known) => {
      if (!isRead(known)) return [];
      const { uri, facts, neighbours, config } = known;
      const mayBe = this.said.has(facts.organKey) || config?.config.sums.length;
      return mayBe && this.book.neighboursOf(facts, config) !== neighbours ? [uri] : [];
    });
  }
}
