import type { TableId } from '../types';

/**
 * What a number in prose may mean: the sum of the figures in these rows and columns of a table. The id of
 * a group stands for all below it. Where an edition of the table lacks one of them, it means nothing.
 */
export interface Meaning {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What is said of a subject by words around it, and what a number then means. */
export interface Aspect {
  readonly words: readonly string[];
  /**
   * result: one of several kinds that may be added up, as in 予以公开及部分公开. act: what was done; two
   * of them leave open which is meant. loose: an act that goes with others, and by itself says little.
   */
  readonly kind: 'result' | 'act' | 'loose';
  /** Each may be meant; a number is right where it is one of them. */
  readonly meanings: readonly Meaning[];
  /** Where words place it in the year before, or in the year behind. */
  readonly last?: readonly Meaning[];
  readonly next?: readonly Meaning[];
  /** It names less than its figures count, so that it must not exceed them. */
  readonly isPart?: true;
  /** What some offices do as their business: it counts only where the sentence has a word of context. */
  readonly isBusiness?: true;
  /** What there is after all that came and went: of what came or went alone 净增 says nothing. */
  readonly isStock?: true;
  /** What was done with them: 未答复 does not say that there were none. */
  readonly isHandling?: true;
  /** It is a share by itself; all of them is a manner of speaking, of those that were due. */
  readonly isRate?: true;
  /** It says so much only where its subject was named in the same sentence. */
  readonly isBound?: true;
  /** It leaves open whether what the form counts is meant: a number that differs is a mere question. */
  readonly isVague?: true;
}

/** Those of whom a part of the figures counts, in columns of their own. */
export interface Party {
  readonly words: readonly string[];
  readonly columns: readonly string[];
}

/** Something of which reports state numbers in prose, and which tables count. */
export interface Subject {
  readonly id: string;
  readonly table: TableId;
  readonly words: readonly string[];
  /** Names that mean it only where the paragraph speaks of it, and nothing unknown stands before them. */
  readonly short?: readonly string[];
  readonly measures: readonly string[];
  /** What a number means behind its name alone, or with acts that say no more. */
  readonly bare: readonly Meaning[];
  readonly aspects: readonly Aspect[];
  readonly parties?: readonly Party[];
  /** Of which shares are stated: any of them is a sound base. */
  readonly wholes?: readonly Meaning[];
  /**
   * Words of which a paragraph, or its heading, holds one where it speaks of this subject as the report
   * means it; absent where the name says enough.
   */
  readonly context?: readonly string[];
  /**
   * Where there are such things, readers look for words about them: a report that has none of these is
   * told so. Absent where a report may well be silent.
   */
  readonly mentions?: readonly string[];
  /** Its name alone leaves open which of its figures is meant, or whether any. */
  readonly isVague?: true;
  /** With words that nobody knows before the name, it is another thing. */
  readonly isStrict?: true;
}

/** What words do in a sentence, whatever it is about. */
export interface GeneralWords {
  /** Says nothing of what is counted: adverbs, the organ itself, all applicants together. */
  readonly filler: readonly string[];
  readonly ofWhich: readonly string[];
  readonly andSoOn: readonly string[];
  /** Behind a subject: what comes is of some of them. */
  readonly among: readonly string[];
  /** What is left of them, whatever was told before. */
  readonly rest: readonly string[];
  /** None, in words. */
  readonly zero: readonly string[];
  readonly join: readonly string[];
  readonly each: readonly string[];
  /** What follows is said of all that was counted. */
  readonly all: readonly string[];
  /** Several things and as many numbers, in the same order. */
  readonly respectively: readonly string[];
  readonly negative: readonly string[];
  readonly share: readonly string[];
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** A growth by its name, which may itself be more or less than the year before. */
  readonly pace: readonly string[];
  /** An area as a whole, of which the report may be of a part. */
  readonly area: readonly string[];
  /** Less, be it of what is counted or of its growth: nobody knows which. */
  readonly slows: readonly string[];
  /** What came less what went: more of a stock, and no growth of what came. */
  readonly net: readonly string[];
  /** Before what it was: 增幅由 30% 降至 12%. */
  readonly from: readonly string[];
  /** From what it was to what it is: the number behind is this year’s. */
  readonly becomes: readonly string[];
  readonly compare: readonly string[];
  readonly last: readonly string[];
  /** Years before, of which nobody knows whether the last one is meant. */
  readonly earlier: readonly string[];
  /** Between a year and its number: 上年为 54 件, 上年的 54 件. */
  readonly states: readonly string[];
  readonly next: readonly string[];
  readonly thisYear: readonly string[];
  /** In time: what was done so is not all that was done. */
  readonly timely: readonly string[];
  /** Ways by which things come in: one of them is a part. */
  readonly channel: readonly string[];
  /** A part of the year, of the organ or of its area. */
  readonly narrow: readonly string[];
  /** More than the year: of it no table says anything. */
  readonly beyond: readonly string[];
  /** Of an office that handles cases as its business: those that it tells are not over disclosure. */
  readonly office: readonly string[];
  /** With one of them a number counts another thing. */
  readonly foreign: readonly string[];
}

/** What a clause says at its end of how a thing stands to the year before; none of these states a number. */
export interface ChangeWords {
  readonly level: readonly string[];
  /** The same, where nothing follows that may be what is the same: 与去年一样，均为网上申请. */
  readonly alike: readonly string[];
  readonly doubled: readonly string[];
  /** Before so many times, where it is that much more; of two that begin alike the longer one comes later. */
  readonly grown: readonly string[];
}
