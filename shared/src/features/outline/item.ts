import type { BoundTable } from '../../report/types';
import { type Span, shift } from '../../text/span';

export type OutlineKind = 'title' | 'section' | 'part' | 'table' | 'block' | 'group' | 'row';

/**
 * One entry of the outline: `whole` is what it covers, in whole lines where nothing else stands on
 * them, `place` where a click goes. Children lie within `whole`, and none over another.
 */
export interface OutlineItem {
  readonly kind: OutlineKind;
  readonly label: string;
  /** A total as it is written, or what is known of several figures; never a made-up value. */
  readonly detail?: string;
  readonly whole: Span;
  readonly place: Span;
  readonly children: readonly OutlineItem[];
  /** The table whose rows the children are, all of them, as `tableOutline` has them. */
  readonly table?: BoundTable;
}

/** An item with all that is in it, moved by so many UTF-16 units. */
export function moved(item: OutlineItem, by: number): OutlineItem {
  return {
    ...item,
    whole: shift(item.whole, by),
    place: shift(item.place, by),
    children: item.children.map((child) => moved(child, by)),
  };
}
