import type { Span } from '../text/span';
import type { Block } from './block';

/** What a place is measured from: the start of a block, or the end of the report. */
export type Anchor = Block | 'end';

/**
 * A stretch of text, in UTF-16 units from its anchor; it may run on behind the block. Text before the
 * anchor may change and the place is still the same.
 */
export interface Place<A extends Anchor = Anchor> extends Span {
  readonly anchor: A;
}

/** A stretch measured from an anchor, and nothing else of what is given. */
export function placeIn<A extends Anchor>(anchor: A, { from, to }: Span): Place<A> {
  return { anchor, from, to };
}
