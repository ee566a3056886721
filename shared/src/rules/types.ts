import type { Neighbours, Range } from '../facts/types';
import type { Bilingual, SectionSpec } from '../format/types';
import type { Message } from '../messages';
import type { Passage } from '../prose/passage';
import type { BoundTable, Report } from '../report/types';
import type { Place } from '../syntax/place';
import type { Span } from '../text/span';

/**
 * error: cannot be right. warning: departs from the national form, or contradicts itself.
 * information: practice or suspicion. hint: style.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How a place is given: in a table from its start, in a report by an anchor, else in the whole text. */
type Where = Span;

export type Edit<P extends Where = Span> = P & {
  readonly text: string;
};

/** One way to settle a finding. */
export interface Fix<P extends Where = Span> {
  readonly title: Message;
  readonly edits: readonly Edit<P>[];
  /** The likeliest of the finding's fixes; at most one. */
  readonly preferred: boolean;
  /** Changes how something is written and not what it says. */
  readonly lossless: boolean;
}

export type Related<P extends Where = Span> = P & {
  readonly message: Message;
  /** What an action is called that goes there; absent where a link beside the finding is enough. */
  readonly goTo?: Message;
  /** Where it stands in another file; the place beside is then the finding’s own. */
  readonly elsewhere?: Elsewhere;
};

/** A place in a file of which the text is not at hand. */
interface Elsewhere {
  readonly uri: string;
  readonly range: Range;
}

/** A mistake at its place: no sentence yet, and nothing of any protocol. */
export type Finding<P extends Where = Span> = P & {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly related: readonly Related<P>[];
  readonly fixes: readonly Fix<P>[];
};

/**
 * A pair of fragments: in the standard report of a format, `good` stands exactly once; with `bad` in
 * its place this rule speaks, and no other does.
 */
export interface RuleExample {
  /** The id of the format. */
  readonly report: string;
  /** What other reports it is held against: that of last year, or units that it sums; else none. */
  readonly against?: 'last-year' | 'units';
  readonly good: string;
  readonly bad: string;
  /** Other rules that speak of the same slip: one wrong figure may break several identities. */
  readonly beside?: readonly string[];
  /** Whether the first fix writes `good` again, to the letter. */
  readonly restores: boolean;
}

/** What a finding says of its rule. */
export interface RuleMeta {
  readonly id: string;
  readonly severity: Severity;
  /** The version of Nianbao that brought the rule. */
  readonly since: string;
}

/**
 * What the page of a rule says. It stands beside the rule and not in it, so that a program that shows
 * no page need not carry them.
 */
export interface RuleDocs {
  readonly name: Bilingual;
  readonly what: Bilingual;
  readonly why: Bilingual;
  /** Document and article; absent where the rule rests on arithmetic or practice. */
  readonly basis?: Bilingual;
  readonly examples: readonly RuleExample[];
}

/** What a rule's function says of a finding; the registry adds the rule's id and severity. */
export type Remark<P extends Where = Span> = P & {
  readonly message: Message;
  readonly related?: readonly Related<P>[];
  readonly fixes?: readonly Fix<P>[];
};

/** A rule on what stands in one table: it is asked again only when that table changes. */
export interface TableRule {
  readonly meta: RuleMeta;
  /** Places are measured as the table's own are. */
  checkTable(table: BoundTable): Iterable<Remark>;
}

/** A rule on the report as a whole: asked again when any heading or figure, or the like, changes. */
export interface ReportRule {
  readonly meta: RuleMeta;
  check(report: Report): Iterable<Remark<Place>>;
}

/** A rule on what one passage says by itself: it is asked again only when that passage changes. */
export interface PassageRule {
  readonly meta: RuleMeta;
  /** Places are measured from the passage’s block. */
  checkPassage(passage: Passage): Iterable<Remark>;
}

/** A passage, and the section in which it stands; none before the first. */
export interface PassageInSection {
  readonly passage: Passage;
  readonly section: SectionSpec | undefined;
}

/** A rule on a passage, held against the report: asked again when either changes. */
export interface ProseRule {
  readonly meta: RuleMeta;
  checkProse(prose: PassageInSection, report: Report): Iterable<Remark<Place>>;
}

/** The passages of one page, each in its section; the same object as long as these are the same. */
export interface SectionedPage {
  readonly passages: readonly PassageInSection[];
}

/**
 * A rule on all prose together: asked again whenever any of it changes. What it needs of the passages
 * it keeps by the page, so that typing in one costs little.
 */
export interface WholeProseRule {
  readonly meta: RuleMeta;
  checkWhole(pages: readonly SectionedPage[], report: Report): Iterable<Remark<Place>>;
}

/** A rule on the report, held against others: asked again when the report or one of these changes. */
export interface NeighbourRule {
  readonly meta: RuleMeta;
  checkBeside(report: Report, neighbours: Neighbours): Iterable<Remark<Place>>;
}

/** A rule on all prose, held against other reports; what it needs of the passages it keeps by the page. */
export interface NeighbourProseRule {
  readonly meta: RuleMeta;
  checkProseBeside(
    pages: readonly SectionedPage[],
    report: Report,
    neighbours: Neighbours,
  ): Iterable<Remark<Place>>;
}

/** A comment, or an entry of a configuration file, by which a draft’s findings are suppressed. */
export interface Suppression extends Span {
  readonly by: 'comment' | 'file';
  /** The lines of a comment with their breaks, which go with it. */
  readonly whole: Span;
  /** What stands for the name of a comment that there is none of. */
  readonly misnamed: string | undefined;
  readonly hasReason: boolean;
  readonly rules: readonly string[];
  /** Of its rules those that there are none of, and those that have no finding there. */
  readonly unknown: readonly string[];
  readonly unused: readonly string[];
  /** Where an entry suppresses: a place, or a whole draft. */
  readonly at?: string;
}

/** A rule on what suppresses findings: asked behind all others, since it depends on what they find. */
export interface SuppressionRule {
  readonly meta: RuleMeta;
  checkSuppression(suppression: Suppression): Iterable<Remark>;
}

/** A rule is data and one pure function. */
export type Rule =
  | TableRule
  | ReportRule
  | PassageRule
  | ProseRule
  | WholeProseRule
  | NeighbourRule
  | NeighbourProseRule
  | SuppressionRule;
