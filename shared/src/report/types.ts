import type { LabelQuality } from '../format/label-index';
import type {
  BlockSpec,
  ColumnSpec,
  Format,
  RowSpec,
  SectionSpec,
  TableSpec,
} from '../format/types';
import type { LabelRole } from '../format/vocabulary';
import type { Cell, LayoutId } from '../layouts/types';
import type { Reading } from '../numbers/figure';
import type { Block } from '../syntax/block';
import type { Place } from '../syntax/place';
import type { Span } from '../text/span';
import type { FeeNote } from './notes';

/** The report's title, which may stand on two lines. */
export interface Title extends Place<Block> {
  readonly organ: string;
  readonly year: number | undefined;
  /** Whether it is worded as nearly all published reports are: 政府信息公开工作年度报告. */
  readonly usual: boolean;
}

/** The sentence that says from which day to which the figures count. */
export interface Period extends Place<Block> {
  readonly years: readonly (Place<Block> & { readonly year: number })[];
}

export type YearSource = 'title' | 'period' | 'prose';

export interface ReportYear {
  readonly value: number;
  readonly source: YearSource;
}

/** The heading of a section as it stands in the text. */
export interface SectionTitle {
  readonly spec: SectionSpec;
  readonly heading: Place<Block>;
  /** The words of the heading, and the line on which they stand. */
  readonly text: string;
  readonly line: string;
  readonly quality: LabelQuality;
  /** The number before the title; undefined where there is none. */
  readonly number: number | undefined;
}

/** A section: what stands behind its heading, as far as the next. */
export interface Section extends SectionTitle {
  /** Whether it says anything beside sub-headings; figures in tables are no words. */
  readonly hasWords: boolean;
  readonly fees: readonly FeeNote[];
}

/** A label as it stands in the text, and how it meets the national one. */
export interface BoundLabel extends Span {
  readonly text: string;
  readonly quality: LabelQuality;
  readonly role: LabelRole;
  /** See `Cell.broken`. */
  readonly broken?: true;
}

/** A number at a row and a column. The cell is absent where the text has no place for it. */
export interface Figure {
  readonly block: BlockSpec;
  readonly row: RowSpec;
  readonly column: ColumnSpec;
  readonly cell: Cell | undefined;
  readonly reading: Reading;
}

/** Whether the cells behind a row's label could be given to columns. */
export type Placement =
  | { readonly kind: 'placed' }
  | { readonly kind: 'too-few' | 'too-many'; readonly found: number; readonly expected: number }
  | { readonly kind: 'unplaced' };

export interface BoundRow extends Span {
  readonly spec: RowSpec;
  readonly block: BlockSpec;
  readonly label: BoundLabel | undefined;
  readonly placement: Placement;
  /** What stands behind the label, blank cells of merged columns included. */
  readonly cells: readonly Cell[];
  /** One for each column of the block where the row is placed, else none. */
  readonly figures: readonly Figure[];
}

/** A row of the text that the national form does not have. */
export interface ExtraRow extends Span {
  readonly text: string;
  readonly hasFigures: boolean;
}

/** Rows of one block that are missing, and behind which offset they should stand. */
export interface MissingRows {
  readonly block: BlockSpec;
  readonly rows: readonly RowSpec[];
  readonly at: number;
  /** The block's own heads are missing too. */
  readonly headless: boolean;
}

/**
 * A table of the text, bound to one edition of a national table. All that is in it is measured from
 * the start of its first block, so that a table which did not change is the same wherever it moves.
 */
export interface BoundTable extends Span {
  /** The block in which it begins. */
  readonly block: Block;
  /** The text from the start of that block on, as far as the table goes. */
  readonly text: string;
  readonly spec: TableSpec;
  readonly layout: LayoutId;
  /** The first label, where what concerns the whole table is said. */
  readonly anchor: Span;
  /** Rows in the order of the text, each once. */
  readonly rows: readonly BoundRow[];
  readonly byRow: ReadonlyMap<string, BoundRow>;
  /** Rows that stand a second time. */
  readonly repeated: readonly BoundRow[];
  /** Runs of neighbouring rows that are missing. */
  readonly missing: readonly (readonly MissingRows[])[];
  /** Labels of heads, groups and corners. */
  readonly heads: readonly BoundLabel[];
  readonly extras: readonly ExtraRow[];
  /** Cells that hold something but belong to no row. */
  readonly loose: readonly Span[];
  /** Its blank cells left no trace, so that no figure has a position: none is known. */
  readonly isLost: boolean;
}

/** Signs of text that was opened in the wrong encoding. */
export interface Garbled extends Place<Block> {
  /** How many characters could not be read at all. */
  readonly count: number;
}

/**
 * What a text says as an annual report. It knows no place but by the block, so that it stays the same
 * object while words are typed that change none of it.
 */
export interface Report {
  readonly title: Title | undefined;
  readonly period: Period | undefined;
  readonly year: ReportYear | undefined;
  /** The national format by which the report is judged. */
  readonly format: Format;
  /** False for a year before the first national format. */
  readonly governed: boolean;
  /** In the order of the text; a title that stands twice is there twice. */
  readonly sections: readonly Section[];
  readonly tables: readonly BoundTable[];
  /** Where another report begins in the same text; what follows is not judged. */
  readonly second: Place | undefined;
  readonly garbled: Garbled | undefined;
  /** The first words of the text, for what concerns the whole of it. */
  readonly start: Place;
  /** The line break that the text uses near its start. */
  readonly lineBreak: string;
  /** Whether what is put at the end of the report starts on a line of its own. */
  readonly endsLine: boolean;
}
