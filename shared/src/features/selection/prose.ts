import { blockAt, type PlacedBlock } from '../../syntax/positions';
import type { Tree } from '../../syntax/tree';
import { trimSpan } from '../../text/blanks';
import { lineEnd, lineStart } from '../../text/lines';
import { type Span, shift, touches } from '../../text/span';

/** Marks that end a sentence, and those that end a part of one as well. */
const SENTENCE = /[。！？!?\r\n]/u;
const CLAUSE = /[。！？!?；;\r\n]/u;
/** What closes behind such a mark belongs to it. */
const CLOSING = /[”’」』）)》]/u;

/** Longer runs of lines are no paragraph that a converter broke. */
const MOST_LINES = 200;
/** A word is looked for in so much of the line around the caret. */
const NEAR = 100;

/**
 * What a caret may mean in running words, the smallest first: word, part of a sentence, sentence,
 * line, and the lines around it without an empty one. The segmenter parts words. Offsets are those of the whole text.
 */
export function proseAround(tree: Tree, offset: number, segmenter: Intl.Segmenter): Span[] {
  const placed = blockAt(tree, offset);
  if (!placed) return [];
  const { text } = placed.block;
  const at = Math.min(offset - placed.offset, text.length);
  const line = { from: lineStart(text, at), to: lineEnd(text, at) };
  const words = wordAround(text, line, at, segmenter);
  // The line of a table is no sentence, whatever stands in its cells.
  if (placed.block.kind === 'table') return words.map((span) => shift(span, placed.offset));
  const inside = [
    ...words,
    between(text, line, at, CLAUSE),
    between(text, line, at, SENTENCE),
    trimSpan(text, line),
    line,
  ];
  return [...inside.map((span) => shift(span, placed.offset)), ...paragraphAround(tree, placed)];
}

/** The word at a place, as the language has it; none between two blanks. */
function wordAround(text: string, line: Span, at: number, segmenter: Intl.Segmenter): Span[] {
  const from = Math.max(line.from, at - NEAR);
  const words = segmenter.segment(text.slice(from, Math.min(line.to, at + NEAR)));
  const found: Span[] = [];
  for (const { segment, index, isWordLike } of words) {
    const span = { from: from + index, to: from + index + segment.length };
    if (isWordLike && touches(span, at)) found.push(span);
  }
  // Between two words it is the one that follows.
  return found.slice(-1);
}

function between(text: string, { from, to }: Span, at: number, stop: RegExp): Span {
  let start = at;
  while (start > from && !stop.test(text[start - 1] ?? '')) start--;
  while (start < at && CLOSING.test(text[start] ?? '')) start++;
  let end = at;
  while (end < to && !stop.test(text[end] ?? '')) end++;
  if (end < to) end++;
  while (end < to && CLOSING.test(text[end] ?? '')) end++;
  return trimSpan(text, { from: start, to: end });
}

/** Lines that follow one another without an empty one, as where a converter broke a paragraph. */
function paragraphAround(tree: Tree, placed: PlacedBlock): Span[] {
  if (placed.block.kind !== 'paragraph') return [];
  let { offset: from } = placed;
  let to = from + placed.block.text.length;
  for (let lines = 0; from > 0; lines++) {
    const above = blockAt(tree, from - 1);
    if (above?.block.kind !== 'paragraph') break;
    if (lines === MOST_LINES) return [];
    from = above.offset;
  }
  for (let lines = 0; to < tree.length; lines++) {
    const below = blockAt(tree, to);
    if (below?.block.kind !== 'paragraph') break;
    if (lines === MOST_LINES) return [];
    to += below.block.text.length;
  }
  // The last line break belongs to what is around.
  return [{ from, to: withoutBreak(tree, from, to) }];
}

function withoutBreak(tree: Tree, from: number, to: number): number {
  const last = blockAt(tree, to - 1);
  return last ? Math.max(from, last.offset + lineEnd(last.block.text, 0)) : to;
}
