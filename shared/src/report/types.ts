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
import type { Block } from '../syntax/blocks';
import type { Span } from '../text/span';

/** A block and where it starts in the document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly from: number;
}

/** The report's title, which may stand on two lines. */
export interface Title extends Span {
  readonly organ: string;
  readonly year: number | undefined;
  /** Whether it is worded as nearly all published reports are: 政府信息公开工作年度报告. */
  readonly usual: boolean;
}

/** The sentence that says from which day to which the figures count. */
export interface Period extends Span {
  readonly years: readonly (Span & { readonly year: number })[];
}

export type YearSource = 'title' | 'period' | 'prose';

export interface ReportYear {
  readonly value: number;
  readonly source: YearSource;
}

/** A section as it stands in the text; `body` runs from behind its heading to the next heading. */
export interface Section {
  readonly spec: SectionSpec;
  readonly heading: Span;
  readonly text: string;
  readonly quality: LabelQuality;
  /** The number before the title; undefined where there is none. */
  readonly number: number | undefined;
  readonly body: Span;
}

/** A label as it stands in the text, and how it meets the national one. */
export interface BoundLabel extends Span {
  readonly text: string;
  readonly quality: LabelQuality;
  readonly role: LabelRole;
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

/** A table of the text, bound to one edition of a national table. */
export interface BoundTable extends Span {
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
}

/** A table region in a layout that is not read. */
export interface UnreadTable extends Span {
  readonly tables: readonly TableSpec[];
}

export interface Report {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
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
  readonly unread: readonly UnreadTable[];
  /** Where another report begins in the same text; what follows is not judged. */
  readonly second: Span | undefined;
}
