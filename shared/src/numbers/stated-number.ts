import type { Span } from '../text/span';
import type { Decimal } from './decimal';

/** How a number in prose is written: 1234, 1,234, 三十八 or 二〇二三. */
export type Notation = 'digits' | 'grouped' | 'spoken' | 'digit-by-digit';

/** On which side of what is stated the true number may lie. */
export type Bound = 'exact' | 'above' | 'below' | 'about';

/** What is said of how large something is, whatever it is. */
export interface Statement {
  readonly value: Decimal;
  /** What one unit of the last stated place is worth: 38 → 1, 3.8万 → 1000, 38.5 → 0.1. */
  readonly step: Decimal;
  readonly bound: Bound;
  /**
   * Of a number above or below: the true one lies close by (余, 多, 近), within one unit of the last
   * place that is not zero. Otherwise it may lie anywhere on that side (以上, 不足).
   */
  readonly near?: boolean;
}

/**
 * A number as prose states it: with its unit 万 or 亿 and the words that make it approximate, without
 * its measure word. Offsets are of the words that were read.
 */
export interface StatedNumber extends Span, Statement {
  readonly near: boolean;
  /** What another number would replace: the numeral with 万 or 亿, without 余, 多, 近, 约. */
  readonly digits: Span;
  /** The measure word right behind; empty where none is known. 百分之三十八 has %. */
  readonly measure: string;
  /** Where the measure word ends. */
  readonly measureTo: number;
  readonly notation: Notation;
}
