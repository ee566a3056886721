import type { Span } from '../text/span';
import type { Block } from './block';
import { Cursor } from './cursor';
import { LineFeed } from './line-feed';
import { positionAt } from './positions';
import { BlockReader } from './read-blocks';
import { isSmall, pagesOf, type Tree, treeOf } from './tree';

/** A stretch of a text that is replaced. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** What an edit made of a tree, and what had to be read for it. */
export interface Reparsed {
  readonly tree: Tree;
  /** Blocks that are not those of the tree before. */
  readonly fresh: readonly Block[];
}

/**
 * The tree of a text after an edit, which must lie within the text. Reads from the first block that
 * was looked ahead into the edit to the first boundary behind it that agrees with the old tree; all
 * else stays the same objects.
 */
export function reparse(tree: Tree, edit: TextEdit): Reparsed {
  const start = Cursor.beforeReach(tree, positionAt(tree, edit.from).line);
  const reader = new BlockReader(new LineFeed(pieces(start.copy(), edit)));
  const editEnd = edit.from + edit.text.length;
  const moved = editEnd - edit.to;
  const old = start.copy();
  const read: Block[] = [];
  const fresh: Block[] = [];
  for (;;) {
    const at = start.offset + reader.position;
    if (at >= editEnd && old.seek(Math.max(at - moved, edit.to)) && old.offset === at - moved)
      break;
    const block = reader.next();
    if (!block) break;
    const known = at < edit.from && old.seek(at) ? old.block : undefined;
    const same = known && isSame(known, block) ? known : undefined;
    if (!same) fresh.push(block);
    read.push(same ?? block);
  }
  return { tree: spliced(tree, start, read, old), fresh };
}

/** The text from the start on, as it is after the edit: the edited blocks first, then one by one. */
function pieces(ahead: Cursor, edit: TextEdit): () => string | undefined {
  const from = edit.from - ahead.offset;
  const to = edit.to - ahead.offset;
  let around = '';
  while (around.length < to) around += ahead.take()?.text ?? '';
  let edited: string | undefined = around.slice(0, from) + edit.text + around.slice(to);
  return () => {
    const piece = edited;
    edited = undefined;
    return piece || ahead.take()?.text;
  };
}

function isSame(known: Block, read: Block): boolean {
  return known.kind === read.kind && known.reach === read.reach && known.text === read.text;
}

/** The tree with the blocks between two of its places replaced. */
function spliced(tree: Tree, start: Cursor, read: readonly Block[], end: Cursor): Tree {
  const kept = tree.pages[start.page]?.blocks.slice(0, start.index) ?? [];
  let next = end.page;
  const rest = end.index > 0 ? (tree.pages[next++]?.blocks.slice(end.index) ?? []) : [];
  const blocks = [...kept, ...read, ...rest];
  let first = start.page;
  // A small page is joined with its neighbour: the next, or at the end of the text the one before.
  if (isSmall(blocks)) {
    if (next < tree.pages.length || first === 0) blocks.push(...(tree.pages[next++]?.blocks ?? []));
    else blocks.unshift(...(tree.pages[--first]?.blocks ?? []));
  }
  return treeOf([...tree.pages.slice(0, first), ...pagesOf(blocks), ...tree.pages.slice(next)]);
}
