import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readReport } from '../../shared/src/report';
import type { Report } from '../../shared/src/report/types';
import { checkReport } from '../../shared/src/rules';
import type { Finding } from '../../shared/src/rules/types';

/** One version of an open draft, read and checked once, when the first feature asks. */
export interface Snapshot {
  readonly document: TextDocument;
  readonly version: number;
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Never the same for two readings, even of documents closed and opened again. */
  readonly resultId: string;
}

/** Keeps the newest snapshot of every open draft. */
export class Snapshots {
  private readonly newest = new Map<string, Snapshot>();
  private count = 0;

  of(document: TextDocument): Snapshot {
    const known = this.newest.get(document.uri);
    if (known?.version === document.version && known.document === document) return known;
    const report = readReport(document.getText());
    const snapshot = {
      document,
      version: document.version,
      report,
      findings: checkReport(report),
      resultId: String(++this.count),
    };
    this.newest.set(document.uri, snapshot);
    return snapshot;
  }

  forget(uri: string): void {
    this.newest.delete(uri);
  }

  /** Answers given before are no longer good: the language of the messages changed. */
  renew(): void {
    this.newest.clear();
  }
}
