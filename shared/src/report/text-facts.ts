import type { Block } from '../syntax/block';
import { type Place, placeIn } from '../syntax/place';
import type { Tree } from '../syntax/tree';
import { endsInBreak, lineBreakOf, lineEnd } from '../text/lines';
import { memoised } from '../text/memo';

/** So much of the first line at most is the place of what concerns the whole text. */
const MOST = 40;
/** Clauses up to there; of a line without marks no half of a character. */
const WHOLE = /^.*[，。；：！？、,;:!?]|^.*[^\ud800-\udbff]/su;

/** The first words of a text; its very start where there are none. */
export function firstWords({ pages }: Tree): { readonly place: Place; readonly from: number } {
  let from = 0;
  for (const { blocks } of pages) {
    for (const block of blocks) {
      if (block.kind !== 'blank' && block.kind !== 'comment')
        return { place: wordsIn(block), from };
      from += block.text.length;
    }
  }
  return { place: placeIn(pages[0]?.blocks[0] ?? 'end', { from: 0, to: 0 }), from: 0 };
}

const wordsIn = memoised((block: Block): Place => {
  const from = Math.max(0, block.text.search(/[^\s\ufeff]/u));
  const end = lineEnd(block.text, from);
  if (end - from <= MOST) return placeIn(block, { from, to: end });
  const [words = ''] = WHOLE.exec(block.text.slice(from, from + MOST)) ?? [];
  return placeIn(block, { from, to: from + words.length });
});

/** The line break that the text uses first; LF where it has none. */
export function breakOf({ pages }: Tree): string {
  // Every block but the last of a text ends in a break.
  return lineBreakOf(pages[0]?.blocks[0]?.text ?? '');
}

/** Whether what is put at the end of the text starts on a line of its own. */
export function endsLine({ pages }: Tree): boolean {
  const last = pages.at(-1)?.blocks.at(-1);
  return !last || endsInBreak(last.text);
}
