import { endsInBreak, splitLines } from '../text/lines';
import { memoised } from '../text/memo';
import { firstIndex } from '../text/search';
import type { Span } from '../text/span';
import type { Block } from './block';
import type { Tree } from './tree';

/** A place as editors count it: both from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What stands before a page or block. */
interface Start {
  readonly offset: number;
  readonly line: number;
}

/** A block, and where in the text it starts. */
export interface PlacedBlock extends Start {
  readonly block: Block;
}

/** Where the lines of a block start; the last is its end where it ends in a break. */
const lineStarts = memoised((block: Block): readonly number[] =>
  block.breaks === 0 ? [0] : splitLines(block.text).map(({ from }) => from),
);

/**
 * The position of an offset. What lies outside the text counts as its nearest end, and what lies
 * within a line break as the place before it.
 */
export function positionAt(tree: Tree, offset: number): Position {
  const found = blockAt(tree, offset);
  if (!found) return { line: 0, character: 0 };
  const { text } = found.block;
  const inside = Math.max(0, Math.min(offset - found.offset, text.length));
  if (inside === text.length && endsInBreak(text))
    return { line: found.line + found.block.breaks, character: 0 };
  const { line, character } = positionIn(text, lineStarts(found.block), inside);
  return { line: found.line + line, character };
}

/** The position of an offset within text whose lines start at these offsets, the first of them at 0. */
export function positionIn(text: string, starts: readonly number[], offset: number): Position {
  const behind = firstIndex(starts.length, (index) => (starts[index] ?? 0) > offset);
  const line = Math.max(0, behind - 1);
  const start = starts[line] ?? 0;
  return { line, character: beforeBreak(text, start, offset) - start };
}

/** The offset of a position; a character behind the end of its line is the place before the break. */
export function offsetAt(tree: Tree, { line, character }: Position): number {
  if (line > tree.breaks) return tree.length;
  const found = line < 0 ? undefined : find(tree, ({ line: end }) => line < end);
  if (!found) return 0;
  const { text } = found.block;
  const starts = lineStarts(found.block);
  const start = starts[line - found.line] ?? text.length;
  const next = starts[line - found.line + 1] ?? text.length;
  const inside = Math.min(start + Math.max(0, character), next);
  return found.offset + beforeBreak(text, start, inside);
}

/** The line so many lines below that of an offset, its break left out; undefined where there is none. */
export function lineOf(tree: Tree, offset: number, below: number): Span | undefined {
  const line = positionAt(tree, offset).line + below;
  if (line < 0 || line > tree.breaks) return undefined;
  const character = Number.MAX_SAFE_INTEGER;
  return { from: offsetAt(tree, { line, character: 0 }), to: offsetAt(tree, { line, character }) };
}

/** The block in which an offset lies, and where it starts; behind the last block, that one. */
export function blockAt(tree: Tree, offset: number): PlacedBlock | undefined {
  return find(tree, ({ offset: end }) => offset < end);
}

/** The first block behind whose end the place lies not any more; else the last one. */
function find(tree: Tree, isBefore: (end: Start) => boolean): PlacedBlock | undefined {
  const starts = pageStarts(tree);
  const last = tree.pages.length - 1;
  const index = firstIndex(last, (at) => {
    const end = starts[at + 1];
    return !end || isBefore(end);
  });
  const [page, start] = [tree.pages[index], starts[index]];
  return page && start && findIn(page.blocks, start, isBefore);
}

/** Where each page starts: an outline asks for hundreds of places in one text. */
const pageStarts = memoised(({ pages }: Tree): readonly Start[] => {
  let [offset, line] = [0, 0];
  return pages.map((page) => {
    const start = { offset, line };
    offset += page.length;
    line += page.breaks;
    return start;
  });
});

function findIn(
  blocks: readonly Block[],
  start: Start,
  isBefore: (end: Start) => boolean,
): PlacedBlock | undefined {
  let { offset, line } = start;
  const last = blocks.length - 1;
  for (const [index, block] of blocks.entries()) {
    const end = { offset: offset + block.text.length, line: line + block.breaks };
    if (index === last || isBefore(end)) return { block, offset, line };
    ({ offset, line } = end);
  }
  return undefined;
}

function beforeBreak(text: string, start: number, offset: number): number {
  let at = offset;
  while (at > start && (text[at - 1] === '\n' || text[at - 1] === '\r')) at--;
  return at;
}
