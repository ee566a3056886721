import type { SectionId, TableId } from '../format/types';
import type { Position } from '../syntax/positions';

/** A stretch of a text that is not at hand: lines and UTF-16 characters, both from 0. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Whose report it is and of which year: by this, reports find each other. */
export interface ReportHead {
  readonly uri: string;
  /** As the title says; empty where it says none. */
  readonly organ: string;
  /** The same for every way to write the name of the organ, see `organKey`; empty where there is none. */
  readonly organKey: string;
  readonly year: number | undefined;
}

/** The figures of one table, in the order of `formPlaces` of the form. */
export interface TableFacts {
  /** The id of the format, and of the table in it. */
  readonly format: string;
  readonly table: TableId;
  /** Exact, as `formatDecimal` writes them; null for a figure that is not known. */
  readonly values: readonly (string | null)[];
  /** For each figure its line and the characters from which and to which it stands; −1 where it has no cell. */
  readonly places: readonly number[];
}

export interface SectionFacts {
  readonly id: SectionId;
  readonly title: string;
  readonly range: Range;
}

/**
 * What a report says to other reports: figures, and traces of its sentences, but no text. It is plain
 * data, a few KiB, so that those of thousands of reports are kept, or sent from process to process.
 */
export interface ReportFacts extends ReportHead {
  /** The id of the format by which it is judged. */
  readonly format: string;
  /** Where the title stands, else the first words. */
  readonly start: Range;
  readonly tables: readonly TableFacts[];
  readonly sections: readonly SectionFacts[];
  /** For each sentence of its prose a number that says what it says, its line and its character. */
  readonly sentences: readonly number[];
}

/**
 * Why a unit is not there to be added up: no report of its name, or no file; two reports of one organ and
 * year; a report that says no year; a file of another year; a pattern that no report meets; a report that
 * the register does not name; one under the name of the organ that sums; one that sums other units itself;
 * a register, or a report, that could not be read.
 */
export type MissingReason =
  | 'absent'
  | 'no-file'
  | 'twice'
  | 'no-year'
  | 'other-year'
  | 'no-match'
  | 'unregistered'
  | 'same-organ'
  | 'nested'
  | 'no-register'
  | 'unread';

/** A unit that cannot be added up, by the name of its organ or of its file, so that the sum is open. */
export interface MissingUnit {
  readonly name: string;
  readonly reason: MissingReason;
  /** The units that a nested one sums. */
  readonly parts?: readonly string[];
}

/** Which reports a report sums, as far as they are known by their heads or by what they say. */
export interface Units<T extends ReportHead> {
  /** The configuration file that declares it; empty where the units were named by hand. */
  readonly declaredIn: string;
  readonly units: readonly T[];
  readonly missing: readonly MissingUnit[];
  /** Reports of other years that were met where the units are, and are not added up. */
  readonly otherYears?: readonly string[];
}

/** A report that sums units, and what these say. */
export type UnitsOfReport = Units<ReportFacts>;

/** The other reports against which one is held. */
export interface Neighbours {
  /** The report of the same organ, one year before. */
  readonly lastYear?: ReportFacts;
  /** Files in which reports of it are, where there are several: then it is held against none. */
  readonly lastYears?: readonly string[];
  readonly sum?: UnitsOfReport;
}

/** A report by itself. */
export const NO_NEIGHBOURS: Neighbours = {};
