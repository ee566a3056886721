import type { Block } from '../syntax/block';
import { type Place, placeIn } from '../syntax/place';
import { blocksOf, type Tree } from '../syntax/tree';
import { lineBreakOf } from '../text/lines';

/** So much of the first line is shown as the place of what concerns the whole text. */
const SHORT = 20;

/** The first words of a text; its very start where there are none. */
export function firstWords(tree: Tree): { readonly place: Place; readonly from: number } {
  let from = 0;
  for (const block of blocksOf(tree)) {
    if (block.kind !== 'blank') return { place: wordsIn(block), from };
    from += block.text.length;
  }
  const [first] = blocksOf(tree);
  return { place: placeIn(first ?? 'end', { from: 0, to: 0 }), from: 0 };
}

function wordsIn(block: Block): Place {
  const from = Math.max(0, block.text.search(/[^\s\ufeff]/u));
  const line = block.text.slice(from, from + SHORT).search(/[\r\n]/u);
  const to = line < 0 ? Math.min(from + SHORT, block.text.length) : from + line;
  return placeIn(block, { from, to });
}

/** The line break that the text uses first; LF where it has none. */
export function breakOf(tree: Tree): string {
  for (const { text, breaks } of blocksOf(tree)) if (breaks > 0) return lineBreakOf(text);
  return lineBreakOf('');
}

/** Whether what is put at the end of the text starts on a line of its own. */
export function endsLine({ pages }: Tree): boolean {
  const last = pages.at(-1)?.blocks.at(-1);
  return !last || /[\r\n]$/u.test(last.text);
}
