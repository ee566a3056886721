import { type Draft, readDraft } from '../../shared/src/draft';
import { headOf } from '../../shared/src/draft/facts';
import type { Neighbours, ReportHead } from '../../shared/src/facts/types';
import type { FoundConfig } from '../../shared/src/policy/nearest';
import type { Suppressed } from '../../shared/src/policy/types';
import { verdictOf } from '../../shared/src/policy/verdict';
import type { Finding } from '../../shared/src/rules/types';
import type { OpenDocument } from './document';
import type { DraftSettings } from './draft-settings';
import { canonical } from './workspace/uri';

/** One version of an open draft, read and checked once, when the first feature asks. */
export interface Snapshot {
  readonly document: OpenDocument;
  readonly version: number;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** What was set for the draft when it was checked. */
  readonly settings: DraftSettings;
  /** The other reports against which it was held. */
  readonly neighbours: Neighbours;
  /** Never the same for two readings, even of documents closed and opened again. */
  readonly resultId: string;
}

/** Gives the reports against which one is held, by whose it is and by what rules it. */
type NeighboursOf = (head: ReportHead, config: FoundConfig | undefined) => Neighbours;

/** Keeps the newest snapshot of every open draft, from which the next one takes what is the same. */
export class Snapshots {
  private readonly newest = new Map<string, Snapshot>();
  private count = 0;

  /**
   * `made` is told of every new snapshot; `overtaken` is called when one of the same version says
   * something else than the one before, by what other reports say: the client may have been told that.
   */
  constructor(
    private readonly neighboursOf: NeighboursOf,
    private readonly made: (snapshot: Snapshot) => void,
    private readonly overtaken: () => void,
  ) {}

  of(document: OpenDocument, settings: DraftSettings): Snapshot {
    const known = this.newest.get(document.uri);
    const isSame = known?.document === document;
    const draft = isSame ? known.draft : readDraft(document.tree, known?.draft);
    const neighbours = this.neighboursOf(headOf(draft, canonical(document.uri)), settings.config);
    if (isSame && known.settings === settings && known.neighbours === neighbours) return known;
    const snapshot = {
      document,
      version: document.version,
      draft,
      ...verdictOf(draft, settings.policy, neighbours),
      settings,
      neighbours,
      resultId: String(++this.count),
    };
    this.newest.set(document.uri, snapshot);
    this.made(snapshot);
    if (isSame && known.neighbours !== neighbours && !sayTheSame(known, snapshot)) this.overtaken();
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

function sayTheSame(one: Snapshot, other: Snapshot): boolean {
  return JSON.stringify(one.findings) === JSON.stringify(other.findings);
}
