import type { Block } from './block';
import { LineFeed } from './line-feed';
import { BlockReader } from './read-blocks';

/**
 * A run of neighbouring blocks. Pages bound what an edit costs in a long text: what is summed up of a
 * page is kept as long as the page is the same object. How blocks fall into pages means nothing.
 */
export interface Page {
  readonly blocks: readonly Block[];
  /** UTF-16 units. */
  readonly length: number;
  readonly breaks: number;
  /** How many lines from its first one on were looked at to read any of its blocks. */
  readonly reach: number;
}

/** A text as blocks. Offsets are UTF-16 units from the start of the text, byte order mark included. */
export interface Tree {
  readonly pages: readonly Page[];
  readonly length: number;
  /** Line breaks: LF, CRLF or a lone CR. */
  readonly breaks: number;
}

/** An edited page is parted when it has more blocks than this, and joined with a neighbour when fewer. */
const MOST_IN_PAGE = 24;
const FEW_IN_PAGE = 6;

/** Reads a text into blocks. Total: the texts of the blocks, put together, are the text. */
export function parse(text: string): Tree {
  let piece: string | undefined = text === '' ? undefined : text;
  const reader = new BlockReader(
    new LineFeed(() => {
      const given = piece;
      piece = undefined;
      return given;
    }),
  );
  const blocks: Block[] = [];
  for (let block = reader.next(); block; block = reader.next()) blocks.push(block);
  return treeOf(pagesOf(blocks));
}

/** The tree that pages make. */
export function treeOf(pages: readonly Page[]): Tree {
  let length = 0;
  let breaks = 0;
  for (const page of pages) {
    length += page.length;
    breaks += page.breaks;
  }
  return { pages, length, breaks };
}

/** Parts blocks into pages. */
export function pagesOf(blocks: readonly Block[]): Page[] {
  if (blocks.length === 0) return [];
  const count = Math.ceil(blocks.length / MOST_IN_PAGE);
  const size = Math.ceil(blocks.length / count);
  return Array.from({ length: count }, (_, index) =>
    pageOf(blocks.slice(index * size, (index + 1) * size)),
  ).filter((page) => page.blocks.length > 0);
}

/** Whether a page may as well be joined with its neighbour. */
export function isSmall(blocks: readonly Block[]): boolean {
  return blocks.length < FEW_IN_PAGE;
}

function pageOf(blocks: readonly Block[]): Page {
  let length = 0;
  let breaks = 0;
  let reach = 0;
  for (const block of blocks) {
    reach = Math.max(reach, breaks + block.reach);
    length += block.text.length;
    breaks += block.breaks;
  }
  return { blocks, length, breaks, reach };
}

/** Every block of a text, in order. */
export function* blocksOf({ pages }: Tree): Generator<Block> {
  for (const page of pages) yield* page.blocks;
}

/** The whole text. */
export function textOf(tree: Tree): string {
  return Array.from(blocksOf(tree), ({ text }) => text).join('');
}

/** A stretch of the text. */
export function sliceOf({ pages }: Tree, from: number, to: number): string {
  let text = '';
  let at = 0;
  for (const page of pages) {
    if (at >= to) break;
    if (at + page.length > from) text += sliceOfPage(page, from - at, to - at);
    at += page.length;
  }
  return text;
}

function sliceOfPage({ blocks }: Page, from: number, to: number): string {
  let text = '';
  let at = 0;
  for (const block of blocks) {
    if (at >= to) break;
    const end = at + block.text.length;
    if (end > from) text += block.text.slice(Math.max(0, from - at), to - at);
    at = end;
  }
  return text;
}
