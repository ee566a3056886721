import { type Draft, readDraft } from '../../shared/src/draft';
import type { Suppressed } from '../../shared/src/policy/types';
import { verdictOf } from '../../shared/src/policy/verdict';
import type { Finding } from '../../shared/src/rules/types';
import type { OpenDocument } from './document';
import type { DraftSettings } from './draft-settings';

/** One version of an open draft, read and checked once, when the first feature asks. */
export interface Snapshot {
  readonly document: OpenDocument;
  readonly version: number;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** What was set for the draft when it was checked. */
  readonly settings: DraftSettings;
  /** Never the same for two readings, even of documents closed and opened again. */
  readonly resultId: string;
}

/** Keeps the newest snapshot of every open draft, from which the next one takes what is the same. */
export class Snapshots {
  private readonly newest = new Map<string, Snapshot>();
  private count = 0;

  /** `made` is told of every new snapshot. */
  constructor(private readonly made: (snapshot: Snapshot) => void) {}

  of(document: OpenDocument, settings: DraftSettings): Snapshot {
    const known = this.newest.get(document.uri);
    if (known?.document === document && known.settings === settings) return known;
    const draft = readDraft(document.tree, known?.draft);
    const snapshot = {
      document,
      version: document.version,
      draft,
      ...verdictOf(draft, settings.policy),
      settings,
      resultId: String(++this.count),
    };
    this.newest.set(document.uri, snapshot);
    this.made(snapshot);
    return snapshot;
  }

  forget(uri: string): void {
    this.newest.delete(uri);
  }

  /** Answers given before are no longer good: something was set anew. */
  renew(): void {
    this.newest.clear();
  }
}
