import type { ExportedPlace } from '../../../shared/src/features/export/types';
import type { Ledger, LedgerEntry } from '../../../shared/src/ledger/types';
import type { Message } from '../../../shared/src/messages';
import type { Severity } from '../../../shared/src/rules/types';
import type { Encoding } from '../encoding';

/** A stretch of a file, as it is exported too. */
export type Stretch = ExportedPlace;

/** The line in which a finding begins, cut where it is long, in three parts. */
export interface Excerpt {
  /** Whether something of the line is left out before. */
  readonly isCut: boolean;
  readonly before: string;
  readonly marked: string;
  /** Whether what is meant goes on, further in its line or in the next. */
  readonly isMarkedCut: boolean;
  readonly after: string;
  /** Whether something of the line is left out behind. */
  readonly isAfterCut: boolean;
}

/** Another place that a finding speaks of. */
export interface CheckedRelated extends Stretch {
  readonly message: Message;
  /** The file in which it lies, where that is another one. */
  readonly uri?: string;
}

/** One way to settle a finding. */
export interface CheckedFix {
  readonly title: Message;
  readonly preferred: boolean;
  readonly lossless: boolean;
  readonly edits: readonly (Stretch & { readonly text: string })[];
}

/** What was found at one place. */
export interface CheckedFinding extends Stretch {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  /** What the place is called by the labels of the national form. */
  readonly place: string;
  /** Absent where the line shows nothing. */
  readonly excerpt?: Excerpt;
  readonly related: readonly CheckedRelated[];
  readonly fixes: readonly CheckedFix[];
  /** The same as long as the rule finds it at a place of that name, wherever its line moves. */
  readonly fingerprint: string;
}

/** A finding that is not counted, and why not. */
export interface CheckedSuppressed extends CheckedFinding {
  readonly reason: string;
  readonly by: 'comment' | 'file';
}

/** As what a file was recognised. */
export interface Recognised {
  readonly organ?: string;
  readonly year?: number;
  /** The id of the national format by which it was judged. */
  readonly format: string;
  /** The same in words, with what says so. */
  readonly summary: Message;
}

/** One thing that was checked, and what came of it. */
interface CheckedLedgerEntry extends Omit<LedgerEntry, 'place'> {
  /** Absent for what stands nowhere. */
  readonly at?: Stretch;
}

/** Everything that was checked of a report. */
export interface CheckedLedger extends Omit<Ledger, 'entries'> {
  readonly entries: readonly CheckedLedgerEntry[];
}

interface FileRecord {
  /** As it is shown. */
  readonly path: string;
  readonly uri: string;
}

/** A report that was checked. */
export interface CheckedReport extends FileRecord {
  readonly kind: 'report';
  readonly encoding: Encoding;
  readonly recognised: Recognised;
  /** In the order of the text. */
  readonly findings: readonly CheckedFinding[];
  readonly suppressed: readonly CheckedSuppressed[];
  /** Where it was asked for. */
  readonly ledger?: CheckedLedger;
}

/** A file that could not be read. */
export interface UnreadableFile extends FileRecord {
  readonly kind: 'unreadable';
  readonly reason: Message;
}

/** A file that was read, and in whose check this program failed: the fault is ours. */
interface FaultyCheck extends FileRecord {
  readonly kind: 'fault';
  readonly reason: Message;
}

/**
 * Why a file of a folder is not checked: its text is that of no report, or by its name it is a document
 * of Word or the like, holds no report, or belongs to a program.
 */
export type WhyPassedOver = 'no-report' | 'document' | 'ending' | 'hidden';

/** A file of a folder that is not checked. */
export interface PassedOver extends FileRecord {
  readonly kind: 'passed-over';
  readonly why: WhyPassedOver;
}

/** What is wrong with a configuration file that rules one of the reports. */
export interface FaultyConfig extends FileRecord {
  readonly kind: 'faulty-config';
  readonly faults: readonly (Stretch & { readonly message: Message })[];
}

/**
 * What became of one file. Plain data: it crosses threads, is kept in a cache, and each output format is
 * a function of a stream of these.
 */
export type CheckedFile = CheckedReport | UnreadableFile | FaultyCheck | PassedOver | FaultyConfig;
