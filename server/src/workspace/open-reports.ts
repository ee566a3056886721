import type { TextDocuments } from 'vscode-languageserver';
import { factsOf } from '../../../shared/src/draft/facts';
import { toRange } from '../convert';
import type { OpenDocument } from '../document';
import type { DraftSettings } from '../draft-settings';
import type { Snapshot, Snapshots } from '../snapshot';
import type { Background } from './background';
import type { Book } from './book';
import { isRead, type KnownReport } from './known-report';
import { placed } from './placed';
import { sameOr } from './read-report';
import { canonical } from './uri';

/** So long after a keystroke others are told what a draft now says, in milliseconds. */
const WAIT = 300;

export interface OpenReportsParts {
  readonly documents: TextDocuments<OpenDocument>;
  readonly snapshots: Snapshots;
  readonly background: Background;
  readonly book: Book;
  settingsOfDraft(uri: string): Promise<DraftSettings>;
  /** Calls back with a document that was closed. */
  closed(uri: string): void;
  /** Called when findings of a draft are others than those that its client was told, by no edit of it. */
  outdated(): void;
  fault(uri: string, error: unknown): void;
}

/** What the drafts say that are open, a little behind those who type in them. */
export class OpenReports {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly parts: OpenReportsParts) {
    const { documents } = parts;
    documents.onDidOpen(({ document }) => this.readIn(document.uri, 0));
    documents.onDidChangeContent(({ document }) => {
      if (this.timers.has(document.uri)) this.readIn(document.uri, WAIT);
    });
    documents.onDidClose(({ document }) => this.close(document.uri));
  }

  /** Reads those again that are held against others than before, and tells if that makes a difference. */
  async settle(): Promise<void> {
    const { documents, outdated } = this.parts;
    const stale = documents.all().filter(({ uri }) => this.isStale(canonical(uri)));
    const changes = await Promise.all(stale.map(({ uri }) => this.read(uri)));
    if (changes.includes(true)) outdated();
  }

  /** Reads all of them again: something is set anew. */
  async allAgain(): Promise<void> {
    await Promise.all(this.parts.documents.all().map(({ uri }) => this.read(uri)));
  }

  private isStale(uri: string): boolean {
    const { book } = this.parts;
    const known = book.of('open', uri);
    return (
      known !== undefined &&
      isRead(known) &&
      book.neighboursOf(known.facts, known.config) !== known.neighbours
    );
  }

  private readIn(uri: string, wait: number): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => void this.read(uri), wait),
    );
  }

  private close(uri: string): void {
    const { book, closed } = this.parts;
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    book.set('open', canonical(uri), undefined);
    closed(canonical(uri));
  }

  /** Puts the newest version into the book; tells whether its findings are others. Never rejects. */
  private async read(uri: string): Promise<boolean> {
    const { documents, snapshots, background, book, settingsOfDraft, fault } = this.parts;
    const set = await settingsOfDraft(uri);
    try {
      return await background.step(() => {
        const document = documents.get(uri);
        if (!document) return false;
        const before = book.of('open', canonical(uri));
        const now = known(
          snapshots.of(document, set),
          before && isRead(before) ? before : undefined,
        );
        book.set('open', now.uri, now);
        return !before || !isRead(before) || !isSame(before, now);
      });
    } catch (error) {
      fault(uri, error);
      return false;
    }
  }
}

function known(
  { document, draft, findings, neighbours, settings, version, resultId }: Snapshot,
  before: KnownReport | undefined,
): KnownReport {
  const uri = canonical(document.uri);
  return {
    uri,
    facts: sameOr(before?.facts, factsOf(draft, uri)),
    findings: findings.map((finding) => placed(finding, uri, (span) => toRange(document, span))),
    neighbours,
    config: settings.config,
    version,
    resultId,
  };
}

function isSame(one: KnownReport, other: KnownReport): boolean {
  return JSON.stringify(one.findings) === JSON.stringify(other.findings);
}
