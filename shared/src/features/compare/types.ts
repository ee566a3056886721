import type { Bilingual, SectionId, TableId } from '../../format/types';
import type { Severity } from '../../rules/types';
import type { ExportedPlace } from '../export/types';

/** What two reports are to each other, by organ and year. */
export type Relation =
  /** The same organ and year: two versions of one report. */
  | 'versions'
  /** The same organ, two years. */
  | 'years'
  /** Two organs, the same year. */
  | 'organs'
  /** Neither is the same, or not known. */
  | 'other';

/** Two reports held against each other, as plain data. */
export interface Comparison {
  readonly kind: 'nianbao-comparison';
  readonly edition: 1;
  readonly relation: Relation;
  readonly before: ComparedReport;
  readonly after: ComparedReport;
  readonly tables: readonly ComparedTable[];
  readonly sections: readonly ComparedSection[];
  /** Absent where the reports were not checked. */
  readonly findings?: ComparedFindings;
}

/** A report that is compared, and what says which it is. */
export interface ComparedReport {
  readonly path: string;
  readonly title: string | null;
  readonly organ: string | null;
  readonly year: number | null;
  readonly format: string;
}

export interface ComparedTable {
  readonly id: TableId;
  readonly name: Bilingual;
  /** Why its figures are not compared; absent where they are. */
  readonly reason?: 'missing-before' | 'missing-after' | 'unclear-before' | 'unclear-after';
  /** The formats by which the two are laid out, where these are not the same. */
  readonly editions?: { readonly before: string; readonly after: string };
  /** Where rows and columns mean the same in both, in the order of the form. */
  readonly figures: readonly ComparedFigure[];
  /** Figures of one of the two that the other edition of the form does not have. */
  readonly alone: readonly LoneFigure[];
}

/** What became of a figure; one that is not known has no value, and what is not known is never 0. */
export type Change = 'none' | 'changed' | 'became-known' | 'became-unknown';

export interface ComparedFigure {
  readonly row: string;
  readonly column: string;
  /** By the labels of the form. */
  readonly name: string;
  /** Exact decimals; null where a figure is not known, or one of those that are summed. */
  readonly before: string | null;
  readonly after: string | null;
  /** After less before; null where one is not known. */
  readonly difference: string | null;
  /** By how much more it is than before, in percent with two places; null where before is not above 0. */
  readonly percent: string | null;
  readonly change: Change;
  /** Which of the two is a sum, because the other edition has in one row what this has in several. */
  readonly summed?: 'before' | 'after';
  /** Null where there is no cell, or where it is a sum. */
  readonly places: {
    readonly before: ExportedPlace | null;
    readonly after: ExportedPlace | null;
  };
}

export interface LoneFigure {
  readonly side: 'before' | 'after';
  readonly row: string;
  readonly column: string;
  readonly name: string;
  readonly value: string | null;
}

/** The prose of one section, sentence by sentence. */
export interface ComparedSection {
  /** `opening` is what stands before the first section. */
  readonly id: SectionId | 'opening';
  readonly title: string;
  readonly isIn: 'both' | 'before' | 'after';
  readonly sentences: { readonly before: number; readonly after: number };
  /** How many of those after stand before too, and the share of them in percent; null where there is none. */
  readonly repeated: number;
  readonly share: string | null;
  readonly added: readonly ComparedSentence[];
  readonly dropped: readonly ComparedSentence[];
}

export interface ComparedSentence {
  readonly text: string;
  /** Where its paragraph begins. */
  readonly line: number;
}

/** A finding as far as it is compared. */
export interface FindingLine {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** The same as long as it is the same finding. */
  readonly fingerprint: string;
}

export interface ComparedFindings {
  readonly appeared: readonly FindingLine[];
  readonly gone: readonly FindingLine[];
  readonly remaining: readonly FindingLine[];
}
