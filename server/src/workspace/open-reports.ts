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
  fault(uri: string, error: unknown): void;
}

/** What the drafts say that are open, a little behind those who type in them. */
export class OpenReports {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly parts: OpenReportsParts) {
    const { documents } = parts;
    let opened: OpenDocument | undefined;
    documents.onDidOpen(({ document }) => {
      opened = document;
      this.readIn(document.uri, 0);
    });
    documents.onDidChangeContent(({ document }) => {
      // What is opened counts as changed as well.
      if (document !== opened) this.readIn(document.uri, WAIT);
    });
    documents.onDidClose(({ document }) => this.close(document.uri));
  }

  /** Reads those again that are held against others than before. */
  async settle(): Promise<void> {
    const stale = this.parts.documents.all().filter(({ uri }) => this.isStale(canonical(uri)));
    await Promise.all(stale.map(({ uri }) => this.read(uri)));
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

  /** Puts the newest version into the book. Never rejects. */
  private async read(uri: string): Promise<void> {
    const { documents, snapshots, background, book, settingsOfDraft, fault } = this.parts;
    const set = await settingsOfDraft(uri);
    try {
      await background.step(() => {
        const document = documents.get(uri);
        if (!document) return;
        const before = book.of('open', canonical(uri));
        const now = known(
          snapshots.of(document, set),
          before && isRead(before) ? before : undefined,
        );
        book.set('open', now.uri, now);
      });
    } catch (error) {
      fault(uri, error);
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
