import type { Message } from '../../messages';

/** Words beside a figure that are no part of the text; measured as its table is. */
export interface TableHint {
  /** The Σ of a total stands behind it, the name of a column before its figure. */
  readonly kind: 'total' | 'column';
  readonly at: number;
  readonly words: Message;
  /** What to say more of it: one line each. */
  readonly more: readonly Message[];
}
