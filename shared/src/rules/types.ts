import type { Bilingual } from '../format/types';
import type { Message } from '../messages';
import type { Report } from '../report/types';
import type { Span } from '../text/span';

/**
 * error: cannot be right. warning: departs from the national form, or contradicts itself.
 * information: practice or suspicion. hint: style.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Edit extends Span {
  readonly text: string;
}

/** One way to settle a finding. Offsets are those of the text that the report was read from. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** The likeliest of the finding's fixes; at most one. */
  readonly preferred: boolean;
  /** Changes how something is written and not what it says. */
  readonly lossless: boolean;
}

export interface Related extends Span {
  readonly message: Message;
}

/** A mistake at its place: no sentence yet, and nothing of any protocol. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/**
 * A pair of fragments: in the standard report of a format, `good` stands exactly once; with `bad` in
 * its place this rule speaks, and no other does.
 */
interface RuleExample {
  /** The id of the format. */
  readonly report: string;
  readonly good: string;
  readonly bad: string;
  /** Other rules that speak of the same slip: one wrong figure may break several identities. */
  readonly beside?: readonly string[];
  /** Whether the first fix writes `good` again, to the letter. */
  readonly restores: boolean;
}

interface RuleMeta {
  readonly id: string;
  readonly severity: Severity;
  /** The version of Nianbao that brought the rule. */
  readonly since: string;
  readonly name: Bilingual;
  readonly what: Bilingual;
  readonly why: Bilingual;
  /** Document and article; absent where the rule rests on arithmetic or practice. */
  readonly basis?: Bilingual;
  readonly examples: readonly RuleExample[];
}

/** What a rule's function says of a finding; the registry adds the rule's id and severity. */
export interface Remark extends Span {
  readonly message: Message;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A rule is data and one pure function over the report. */
export interface Rule {
  readonly meta: RuleMeta;
  check(report: Report): Iterable<Remark>;
}
