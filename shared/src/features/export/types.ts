import type { SectionId, TableId } from '../../format/types';
import type { LayoutId } from '../../layouts/types';
import type { FigureKind, Reading } from '../../numbers/figure';
import type { YearSource } from '../../report/types';

/**
 * A report as plain data, for programs. `schemas/report.schema.json` describes the same; whoever changes
 * one changes the other, and raises the edition where a program that reads it would have to be changed.
 */
export interface ExportedReport {
  readonly kind: 'nianbao-report';
  readonly edition: 1;
  /** As it is written; null where there is none. */
  readonly title: string | null;
  readonly organ: string | null;
  readonly year: number | null;
  /** What says so. */
  readonly yearFrom: YearSource | null;
  /** The national format by which the report is read. */
  readonly format: string;
  /** What stands before the first section, but for the title. */
  readonly opening: readonly ExportedParagraph[];
  /** In the order of the text; a section that stands twice is there twice. */
  readonly sections: readonly ExportedSection[];
  readonly tables: readonly ExportedTable[];
}

/** Lines and columns of the file from 1, columns in UTF-16 units, the end exclusive. */
export interface ExportedPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ExportedParagraph {
  /** A sub-heading within the section stands among its paragraphs. */
  readonly kind: 'heading' | 'text';
  /** On one line, in the author’s characters. */
  readonly text: string;
  /** The sub-heading that it stands under; null where it stands under none. */
  readonly under: string | null;
  readonly place: ExportedPlace;
}

export interface ExportedSection {
  readonly id: SectionId;
  readonly number: number;
  /** As the national form has it, and as it is written. */
  readonly title: string;
  readonly written: string;
  readonly place: ExportedPlace;
  readonly paragraphs: readonly ExportedParagraph[];
}

export interface ExportedTable {
  readonly id: TableId;
  readonly section: SectionId;
  readonly name: string;
  /** The formats that print the table so. */
  readonly formats: readonly string[];
  readonly layout: LayoutId;
  /** False where its blank cells left no trace, so that no figure has a position. */
  readonly isReadable: boolean;
  readonly place: ExportedPlace;
  readonly blocks: readonly ExportedBlock[];
  /** Rows that the national form does not have. */
  readonly ownRows: readonly { readonly text: string; readonly place: ExportedPlace }[];
}

/** A part of a table that has column heads of its own. */
export interface ExportedBlock {
  readonly id: string;
  /** Null where it has none. */
  readonly heading: string | null;
  readonly columns: readonly ExportedColumn[];
  /** Every row of the form, in its order, whether the report has it or not. */
  readonly rows: readonly ExportedRow[];
}

export interface ExportedColumn {
  readonly id: string;
  readonly label: string;
  /** The labels of the groups around it, the outermost first. */
  readonly groups: readonly string[];
  readonly kind: FigureKind;
  readonly unit: string | null;
}

export interface ExportedRow {
  readonly id: string;
  /** As the national form has it; empty where the row has none. */
  readonly label: string;
  readonly groups: readonly string[];
  /** Null where the report lacks the row. */
  readonly place: ExportedPlace | null;
  /** The label as it is written; null where it is not. */
  readonly written: string | null;
  /** One for each column of the block, in its order. */
  readonly figures: readonly ExportedFigure[];
}

/**
 * How a figure is read: a number; what stands in its place and is none (`blank`, `slash`, `dash`, `none`
 * for 无, `word`); a number that cannot stand there (`impossible`); or no cell at all (`missing`).
 */
export type ExportedReading = Reading['kind'] | 'impossible' | 'missing';

export interface ExportedFigure {
  readonly column: string;
  /** An exact decimal; null, and never 0, where no number is known. */
  readonly value: string | null;
  readonly reading: ExportedReading;
  /** What the cell says; null where there is none. */
  readonly written: string | null;
  readonly place: ExportedPlace | null;
}
