import type { Draft } from '../draft';
import { startOf } from '../draft/locate';
import { readTags, VOID } from '../layouts/html-tags';
import type { BoundTable } from '../report/types';
import { memoised } from '../text/memo';
import { type Span, shift, touches } from '../text/span';

/** The names in the tag that begins an element and in the one that ends it. */
type Pair = readonly [Span, Span];

/**
 * The two places of the name of the HTML element at an offset, in a national table that is written in
 * HTML; undefined anywhere else, and where the element has no end of its own. Offsets are those of the
 * whole text.
 */
export function linkedTagsAt(draft: Draft, offset: number): Pair | undefined {
  for (const table of draft.report.tables) {
    const start = startOf(draft, table.block);
    const inside = offset - start;
    if (table.layout !== 'html' || inside < 0 || inside > table.text.length) continue;
    const pair = pairsIn(table).find((names) => names.some((name) => touches(name, inside)));
    if (pair) return [shift(pair[0], start), shift(pair[1], start)];
  }
  return undefined;
}

const pairsIn = memoised(({ text }: BoundTable): readonly Pair[] => {
  const pairs: Pair[] = [];
  const open: { readonly name: string; readonly span: Span }[] = [];
  /** How many elements of a name are open, so that no end is looked for in vain. */
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  readTags(text, {
    text: () => undefined,
    pass: () => undefined,
    open: (name, from) => {
      if (VOID.has(name)) return;
      open.push({ name, span: { from: from + 1, to: from + 1 + name.length } });
      count(name, 1);
    },
    close: (name, from) => {
      const at = text.indexOf('/', from) + 1;
      const span = { from: at, to: at + name.length };
      if (!counts.get(name) || text.slice(span.from, span.to).toLowerCase() !== name) return;
      // What was left open within it, as HTML allows, ends with it and has no end of its own.
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.name, -1);
        if (last.name !== name) continue;
        pairs.push([last.span, span]);
        return;
      }
    },
  });
  return pairs;
});
