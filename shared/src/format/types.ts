import type { FigureKind } from '../numbers/figure';

/** A text in both languages of the user interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a row, column or section is about: in one or two sentences what it counts or holds, and apart
 * from them what else a clerk must know. What no article says is worded as usual practice.
 */
export interface Explanation extends Bilingual {
  /** What its figures are counted in; absent where it has none, or where the form does not say. */
  readonly unit?: Bilingual;
  /** What might be taken for a part of it and is none, and where that goes instead. */
  readonly excludes?: Bilingual;
  /** What is often done wrong. */
  readonly mistakes?: Bilingual;
  /** What else is worth knowing. */
  readonly note?: Bilingual;
  /** Document and article, such as 条例第三十六条第一、二项; absent where no article was read. */
  readonly basis?: Bilingual;
}

/**
 * A national label and the ways in which it is met. What differs only in spacing, brackets,
 * numbering, 的 or a doubled 情况 needs no entry.
 */
export interface Label {
  /** The label as the national form prints it, with its number. */
  readonly text: string;
  /** What to call it where there is little room; absent where the label is short enough. */
  readonly short?: string;
  /** Other wordings that stand in the law itself: as good as the national one. */
  readonly accepted?: readonly string[];
  /** Wordings met in published reports: recognised, and pointed out as information. */
  readonly listed?: readonly string[];
  /** Wordings met in published reports that say something else: a warning. */
  readonly wrong?: readonly string[];
}

export interface ColumnSpec {
  readonly id: string;
  readonly label: Label;
  readonly explanation: Explanation;
  readonly kind: FigureKind;
  /** A column with children carries no figures of its own. */
  readonly children?: readonly ColumnSpec[];
}

export interface RowSpec {
  readonly id: string;
  /** Absent in a table whose only row has no label. */
  readonly label?: Label;
  readonly explanation: Explanation;
  /** A row with children carries no figures of its own. */
  readonly children?: readonly RowSpec[];
}

/** A part of a table that has column heads of its own. */
export interface BlockSpec {
  readonly id: string;
  /** What the heading stands for or the corner says; absent where the block has neither. */
  readonly explanation?: Explanation;
  readonly heading?: Label;
  /** What stands in the corner, over the row labels. */
  readonly corner?: Label;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}

/**
 * A linear identity, said once for each row or for each column: the figures of `left` add up to those
 * of `right`. `total` is the one among them that is worked out from all others: the whole right side
 * of a sum, or what is left over of a balance.
 */
export interface IdentitySpec {
  readonly id: IdentityId;
  /** The identity in words, such as 各列之和＝总计. */
  readonly name: Bilingual;
  readonly each: 'row' | 'column';
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly total: string;
}

type IdentityId = 'row-total' | 'leaf-total' | 'balance' | 'case-total';
/**
 * How figures follow from those of the report of the year before, said once for each row or for each
 * column: `figure` is what last year's table has at `last`, and with it what this year's has at `plus`,
 * without what it has at `minus`.
 */
export interface CarrySpec {
  readonly id: CarryId;
  /** The relation in words, such as 上年结转＝上年报告的结转下年度. */
  readonly name: Bilingual;
  readonly each: 'row' | 'column';
  readonly figure: string;
  readonly last: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** over: the same things are counted again. stock: what there is, after what came and what went. */
type CarryId = 'over' | 'stock';

export type TableId = 'two' | 'three' | 'four';
export type SectionId = 'one' | 'two' | 'three' | 'four' | 'five' | 'six';

export interface TableSpec {
  readonly id: TableId;
  readonly section: SectionId;
  readonly name: Bilingual;
  readonly blocks: readonly BlockSpec[];
  readonly identities: readonly IdentitySpec[];
  readonly carries: readonly CarrySpec[];
  /**
   * The formats whose edition of the table means the same at the same row and column: figures of one year
   * may be held against those of a report of the year before that is written on one of these.
   */
  readonly comparable: readonly string[];
}

/** A part of a section that stands under a sub-heading of its own. */
export interface PartSpec {
  readonly label: Label;
  /** Words that speak of it, under whatever heading. */
  readonly said: RegExp;
  readonly explanation: Explanation;
}

export interface SectionSpec {
  readonly id: SectionId;
  /** 1 to 6, as the heading's numeral says. */
  readonly number: number;
  readonly title: Label;
  readonly explanation: Explanation;
  /** The sub-headings that a new report starts with. */
  readonly parts: readonly PartSpec[];
  /** What the governments of areas must speak of here, and their departments need not. */
  readonly duties: readonly ReportDuty[];
}

/** What governments must report of besides, in a section, and words that speak of it. */
export interface ReportDuty {
  readonly name: string;
  readonly said: RegExp;
}

/** The duty to say in section six what was charged for handling information. */
export interface FeeDuty {
  readonly section: SectionId;
  /** Words of which every sentence that speaks of the charge holds one: a cheap first test. */
  readonly marks: RegExp;
  /** A sentence that matches speaks of the charge. */
  readonly statement: RegExp;
  /** Its own name, by which alone other sections are taken to speak of it. */
  readonly name: RegExp;
  /** Charges of other kinds, which say nothing of this one. */
  readonly others: RegExp;
  /** Names of the charge that are not its own. */
  readonly wrongNames: readonly string[];
  readonly rightName: string;
  /** What to write where nothing was charged, and where something was; words in braces are filled in. */
  readonly sentence: string;
  readonly charged: string;
}

export interface Format {
  readonly id: string;
  /** Report years, both ends included; no end where the format is in force. */
  readonly years: { readonly from: number; readonly to?: number };
  /** Document number of the notice that prescribes it. */
  readonly basis: string;
  /** Words that name this form and no other; absent where its name is that of others too. */
  readonly named?: RegExp;
  /** Of the title, and of the sentence that states the period of the figures. */
  readonly title: Explanation;
  readonly period: Explanation;
  readonly sections: readonly SectionSpec[];
  readonly tables: readonly TableSpec[];
  readonly fee?: FeeDuty;
  /** The row whose figures only organs with the power to make 规章 may fill. */
  readonly regulations: { readonly table: TableId; readonly row: string };
}
