import type { Draft } from '../../draft';
import { blockAt, positionAt } from '../../syntax/positions';
import type { Tree } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { type OutlineItem, outline } from '../outline';
import { linesOfTables } from '../table-lines';
import { regionFolds } from './regions';

/** Lines, counted from 0, of which all but the first can be hidden; the last one is hidden too. */
export interface Fold {
  readonly from: number;
  readonly to: number;
  /** A region that its author set apart by comments. */
  readonly kind?: 'region';
}

/**
 * What can be folded in a draft: all that its outline shows on more than one line, and the regions of
 * its author. None begins in the line of another, and of two that share lines one lies in the other.
 */
export function foldsIn(draft: Draft): Fold[] {
  const { tree } = draft;
  const items = outline(draft, 'zh-cn').flatMap(withChildren);
  // Of a table the tags around its cells are hidden as well, which its outline begins behind.
  const tables = linesOfTables(draft).map(({ lines }) => lines);
  const spans = [
    ...items.filter(({ kind }) => kind !== 'table').map(({ whole }) => whole),
    ...tables,
  ];
  const folds = [...spans.map((span) => foldOf(tree, span)), ...regionFolds(tree)];
  return nested(folds.filter(({ from, to }) => from < to));
}

function withChildren(item: OutlineItem): OutlineItem[] {
  return [item, ...item.children.flatMap(withChildren)];
}

/** The lines of a stretch, without the empty ones at its end. */
function foldOf(tree: Tree, { from, to }: Span): Fold {
  const first = positionAt(tree, from).line;
  // What ends where a line begins does not reach into it.
  const end = positionAt(tree, to).character === 0 ? Math.max(from, to - 1) : to;
  const last = blockAt(tree, end);
  const isBlank = last?.block.kind === 'blank';
  return { from: first, to: isBlank ? last.line - 1 : positionAt(tree, end).line };
}

function nested(folds: readonly Fold[]): Fold[] {
  const sorted = [...folds].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Fold[] = [];
  const open: Fold[] = [];
  for (const fold of sorted) {
    if (kept.at(-1)?.from === fold.from) continue;
    while ((open.at(-1)?.to ?? Infinity) < fold.from) open.pop();
    if (fold.to > (open.at(-1)?.to ?? Infinity)) continue;
    kept.push(fold);
    open.push(fold);
  }
  return kept;
}
