import type { Draft } from '../draft';
import type { Neighbours } from '../facts/types';
import type { Message } from '../messages';
import type { Policy, Verdict } from '../policy/types';
import type { Severity } from '../rules/types';
import type { Span } from '../text/span';

/** What came of one check. */
export type LedgerResult =
  /** It was checked, and it is as it should be. */
  | 'passed'
  /** It was checked, and it is not. */
  | 'failed'
  /** It was looked at, and what is known does not say. */
  | 'undecided'
  /** It was set aside, for a reason that is given. */
  | 'not-applicable';

/** What was checked. */
type LedgerKind =
  | 'report'
  | 'section'
  | 'table'
  | 'identity'
  | 'claim'
  | 'series'
  | 'sum'
  | 'rule'
  | 'suppression';

/** One thing that was checked, and what came of it. It is JSON-able as it stands. */
export interface LedgerEntry {
  /** Stays the same as long as the same thing is checked: `identity/three/row-total/new`. */
  readonly id: string;
  readonly kind: LedgerKind;
  readonly result: LedgerResult;
  /** What was held against what, with the numbers. */
  readonly message: Message;
  /** Where, in UTF-16 units of the whole text; absent for what stands nowhere. */
  readonly place?: Span;
  /** How severe the worst of the findings is that say so; absent where none does. */
  readonly severity?: Severity;
  /** Why these findings are not counted, where all of them are suppressed. */
  readonly excused?: string;
}

export type LedgerCounts = Readonly<Record<LedgerResult, number>>;

/** Everything that was checked of one report, with its result (台账). It is JSON-able. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  /** Of what was checked of the report; rules and suppressions are counted apart. */
  readonly counts: LedgerCounts;
  /** By rules: passed are those that were asked and found nothing. */
  readonly rules: LedgerCounts;
  /** The rule that bars all others, where one does: then nothing of the report was checked. */
  readonly barredBy?: string;
}

/** A finding, and why it is not counted where it is suppressed. */
export interface Told {
  readonly rule: string;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
  readonly reason: string | undefined;
}

/** What the sources of a ledger are given. */
export interface Checked {
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly policy: Policy;
  /** The other reports against which it was held. */
  readonly neighbours: Neighbours;
  /** All findings, those that are suppressed among them, by their rule. */
  readonly told: ReadonlyMap<string, readonly Told[]>;
  /** The rule that bars all others; undefined where none speaks. */
  readonly barredBy: string | undefined;
}

/**
 * A kind of thing that is checked. What is compared with other reports is one more source: it is given
 * the same, and says what it compared.
 */
export type LedgerSource = (checked: Checked) => Iterable<LedgerEntry>;
