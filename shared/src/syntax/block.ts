import type { Heading } from './heading';

interface Stretch {
  readonly text: string;
  /** How many line breaks it holds; every block but the last of a text ends in one. */
  readonly breaks: number;
  /**
   * How many lines from its first one on the reader looked at to read it so. An edit in a line behind
   * these leaves it as it is. Counted in lines, so that what is typed in them makes no difference.
   */
  readonly reach: number;
}

/**
 * A stretch of whole lines. A comment is a line that speaks to the checker and says nothing of the
 * report; where it stands amid a table it is part of that block. Blocks follow one another without a gap and hold their own text, not
 * their place in the document, so that a block which an edit did not touch stays the same object.
 */
export type Block =
  | (Stretch & { readonly kind: 'blank' | 'comment' | 'paragraph' | 'table' })
  | (Stretch & { readonly kind: 'heading'; readonly heading: Heading });
