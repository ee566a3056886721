import { type Place, placeIn } from '../syntax/place';
import { blocksOf, type Tree } from '../syntax/tree';
import { lineEnd } from '../text/lines';
import type { Noted } from './noted';
import { findRestart, type Restart } from './sections';
import { isTitleLine } from './title';

/** Where a second report begins: the line that shows it, and where the block of that line starts. */
export interface Second {
  readonly place: Place;
  readonly from: number;
}

/**
 * Where a second report begins in the same text: at a title, or a first section, behind which the
 * sections stand again.
 */
export function findSecond(tree: Tree, noted: readonly Noted[]): Second | undefined {
  const restart = findRestart(noted);
  if (!restart) return undefined;
  const { heading, from } = restart;
  const start = from - heading.from;
  return titleBefore(tree, restart) ?? { place: heading, from: start };
}

function titleBefore(tree: Tree, { behind, from: end }: Restart): Second | undefined {
  let from = 0;
  for (const block of blocksOf(tree)) {
    if (from >= end) return undefined;
    if (block.kind === 'paragraph' && from > behind && isTitleLine(block.text)) {
      return { place: placeIn(block, { from: 0, to: lineEnd(block.text, 0) }), from };
    }
    from += block.text.length;
  }
  return undefined;
}
