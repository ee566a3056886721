import type { About } from '../../format/explained';
import type { Message } from '../../messages';

/** What a candidate writes: text, and places where its user goes on writing, perhaps over a word. */
export type Piece = string | { readonly stop: string };

export type CandidateKind = 'section' | 'part' | 'table' | 'row' | 'column' | 'sentence' | 'title';

/** Something that may be written at the caret. */
export interface Candidate {
  readonly kind: CandidateKind;
  /** What it is called in the list. */
  readonly label: string;
  /** Words and initials by which it is found; the label is among them unless it says so itself. */
  readonly words: readonly string[];
  readonly initials: readonly string[];
  readonly detail: Message;
  readonly insert: readonly Piece[];
  /** What it takes the place of: the words that are typed, or all of the line. */
  readonly over: 'words' | 'line';
  /** It stands in the draft already: it is offered to those only who call it by its words. */
  readonly stands?: boolean;
  readonly about?: About | undefined;
}

/** A candidate that what is typed may mean; offsets are those of the text. */
export interface Completion {
  readonly candidate: Candidate;
  readonly from: number;
  /** Up to where is replaced: what is typed, or the rest of the word or line as well. */
  readonly to: number;
  readonly end: number;
  /** What a client holds against the words that are typed from `from` on. */
  readonly filter: string;
}
