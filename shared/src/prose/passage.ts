import type { Block } from '../syntax/block';
import { lineEnd } from '../text/lines';
import { memoisedWith, sameElements } from '../text/memo';
import { firstIndex } from '../text/search';
import type { Span } from '../text/span';
import { type Piece, wordsOf } from './words';

/**
 * A paragraph of prose, over the lines on which it stands. All its places are measured from its first
 * block, in UTF-16 units, so that it stays the same object wherever it moves.
 */
export interface Passage extends Span {
  /** The block in which it begins. */
  readonly block: Block;
  /** The source from the start of that block to the end of the passage, line breaks included. */
  readonly text: string;
  /**
   * What it says, on one line: no blanks, tags or marks; digits, Latin letters, % and brackets half
   * width; simplified characters. The punctuation of sentences (，；：。、) stays as it is.
   */
  readonly words: string;
  /** Indices in `words` before which the source has a line break. */
  readonly breaks: readonly number[];
  /** The stretches of source that make `words`, in order. */
  readonly pieces: readonly Piece[];
  /** The words of the nearest heading above it, of a section or within one; empty where there is none. */
  readonly under: string;
}

/** Where a stretch of the words of a passage stands, measured from its block; it must not be empty. */
export function sourceOf(passage: Passage, { from, to }: Span): Span {
  return { from: placeOf(passage, from), to: placeOf(passage, to - 1) + 1 };
}

function placeOf({ pieces, to }: Passage, index: number): number {
  const piece = pieces[firstIndex(pieces.length, (one) => (pieces[one]?.at ?? 0) > index) - 1];
  return piece ? piece.from + index - piece.at : to;
}

interface Lines {
  readonly blocks: readonly Block[];
  readonly under: string;
}

/** The passage that lines make, of which the first is given with itself among them. */
export const passageOf: (first: Block, lines: Lines) => Passage = memoisedWith(
  readPassage,
  (one, other) => one.under === other.under && sameElements(one.blocks, other.blocks),
);

function readPassage(block: Block, { blocks, under }: Lines): Passage {
  let text = '';
  let words = '';
  const pieces: Piece[] = [];
  const breaks: number[] = [];
  for (const one of blocks) {
    if (one.kind === 'paragraph' || one.kind === 'heading') {
      const start = one.kind === 'heading' ? one.heading.to : 0;
      const read = wordsOf(one.text.slice(start, lineEnd(one.text, start)));
      if (words !== '' && read.words !== '') breaks.push(words.length);
      for (const { at, from, length } of read.pieces) {
        pieces.push({ at: words.length + at, from: text.length + start + from, length });
      }
      words += read.words;
    }
    text += one.text;
  }
  const last = pieces.at(-1);
  const from = pieces[0]?.from ?? 0;
  const to = last ? last.from + last.length : from;
  return { block, from, to, text: text.slice(0, to), words, breaks, pieces, under };
}
