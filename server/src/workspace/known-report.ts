import type { Neighbours, ReportFacts } from '../../../shared/src/facts/types';
import type { Message } from '../../../shared/src/messages';
import type { FoundConfig } from '../../../shared/src/policy/nearest';
import type { Severity } from '../../../shared/src/rules/types';
import type { PlacedFinding } from './placed';

/** What is known of a report of the workspace: all that is kept of one that is not open. */
export interface KnownReport {
  /** As `canonical` writes it. */
  readonly uri: string;
  readonly facts: ReportFacts;
  readonly findings: readonly PlacedFinding[];
  /** The reports against which it was held. */
  readonly neighbours: Neighbours;
  /** The configuration file by which it was judged. */
  readonly config: FoundConfig | undefined;
  /** The version of the document that is open in an editor; null for a file. */
  readonly version: number | null;
  /** Never the same for two readings. */
  readonly resultId: string;
}

/** A file that may be a report and cannot be read. */
interface UnreadFile {
  readonly uri: string;
  readonly unread: Message;
}

export type Known = KnownReport | UnreadFile;

export function isRead(known: Known): known is KnownReport {
  return !('unread' in known);
}

/** How many findings a report has of some severities. */
export function countOf(
  { findings }: Pick<KnownReport, 'findings'>,
  ...severities: Severity[]
): number {
  return findings.filter(({ severity }) => severities.includes(severity)).length;
}
