import type { Block } from '../syntax/block';
import { isBlank } from '../text/blanks';
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

/** Some words as their author wrote them, without the blanks, tags and marks amid them; must not be empty. */
export function writtenIn(passage: Passage, words: Span): string {
  return sourcesOf(passage, words)
    .map(({ from, to }) => passage.text.slice(from, to))
    .join('');
}

/** Letters and digits of a script that parts its words by blanks. */
const LATIN = /[A-Za-z0-9]/u;

/** A passage on one line as its author wrote it, without tags and marks; blanks stay between Latin words. */
export function readableText({ pieces, text }: Passage): string {
  let written = '';
  let end = 0;
  for (const { from, length } of pieces) {
    const next = text.slice(from, from + length);
    const isParted = LATIN.test(written.slice(-1)) && LATIN.test(next.slice(0, 1));
    written += (isParted && isBlank(text.slice(end, from)) && end < from ? ' ' : '') + next;
    end = from + length;
  }
  return written;
}

/**
 * What is written over some words so that they say something else, measured as the passage is. Tags,
 * marks, comments and line breaks amid them are kept behind it; `words` must not be empty.
 */
export function rewritten(passage: Passage, words: Span, text: string): Span & { text: string } {
  const gaps = gapsIn(passage, words).filter((gap) => !IN_LINE.test(gap));
  return { ...sourceOf(passage, words), text: text + gaps.join('') };
}

const IN_LINE = /^(?:[^\S\r\n]|[\u200b-\u200d\u2060\ufeff]|&(?:nbsp|ensp|emsp);)*$/iu;

/** What stands amid some words and is none of them. */
export function gapsIn(passage: Passage, words: Span): string[] {
  const sources = sourcesOf(passage, words);
  return sources.slice(1).map(({ from }, index) => passage.text.slice(sources[index]?.to, from));
}

/** The stretches of source that make some words. */
function sourcesOf({ pieces }: Passage, { from, to }: Span): Span[] {
  const sources: Span[] = [];
  for (let index = pieceAt(pieces, from); index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.at >= to) break;
    const start = piece.from - piece.at;
    const end = Math.min(to, piece.at + piece.length);
    sources.push({ from: start + Math.max(from, piece.at), to: start + end });
  }
  return sources;
}

function pieceAt(pieces: readonly Piece[], index: number): number {
  return firstIndex(pieces.length, (one) => (pieces[one]?.at ?? 0) > index) - 1;
}

/** The index in the words of the first of them that stands at an offset of the block, or behind it. */
export function indexAt({ pieces, words }: Passage, offset: number): number {
  const next = firstIndex(pieces.length, (one) => (pieces[one]?.from ?? 0) > offset);
  const piece = pieces[next - 1];
  if (!piece) return 0;
  const inside = Math.min(offset - piece.from, piece.length);
  return Math.min(piece.at + inside, words.length);
}

function placeOf({ pieces, to }: Passage, index: number): number {
  const piece = pieces[pieceAt(pieces, index)];
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
