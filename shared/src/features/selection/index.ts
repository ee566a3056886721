import type { Draft } from '../../draft';
import { spanInTable, spanOf, startOf } from '../../draft/locate';
import { type Span, touches } from '../../text/span';
import { type OutlineItem, outline } from '../outline';
import { linesOfTables } from '../table-lines';
import { proseAround } from './prose';

/** What a caret may mean, for each of some offsets: one within the next, up to the whole text. */
export function selectionsAt(draft: Draft, offsets: readonly number[]): Span[][] {
  const items = outline(draft, 'zh-cn');
  const tables = linesOfTables(draft).map(({ lines }) => lines);
  // The first one takes long to make, so that none is made before it is needed.
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return offsets.map((offset) =>
    nested(offset, [
      ...proseAround(draft.tree, offset, segmenter),
      ...cellsAround(draft, offset),
      ...titleAround(draft, offset),
      ...pathTo(items, offset),
      ...tables.filter((lines) => touches(lines, offset)),
      { from: 0, to: draft.tree.length },
    ]),
  );
}

/** Labels and cells of tables, in which an offset lies. */
function cellsAround(draft: Draft, offset: number): Span[] {
  return draft.report.tables.flatMap((table) => {
    const inside = offset - startOf(draft, table.block);
    if (!touches(table, inside)) return [];
    const rows = table.rows.filter((row) => touches(row, inside));
    const cells = rows.flatMap(({ label, cells, figures }) => [
      ...(label ? [label] : []),
      ...cells,
      ...figures.flatMap(({ cell }) => cell ?? []),
    ]);
    const spans: readonly Span[] = [...table.heads, ...cells, ...rows];
    return spans
      .filter((span) => touches(span, inside))
      .map((span) => spanInTable(draft, table, span));
  });
}

function titleAround(draft: Draft, offset: number): Span[] {
  const { title, sections } = draft.report;
  const places = [...(title ? [title] : []), ...sections.map(({ heading }) => heading)];
  return places.map((place) => spanOf(draft, place)).filter((span) => touches(span, offset));
}

/** What the outline shows around an offset: rows, groups, tables, sub-headings, sections. */
function pathTo(items: readonly OutlineItem[], offset: number): Span[] {
  const found = items.filter(({ whole }) => touches(whole, offset));
  return found.flatMap(({ whole, children }) => [whole, ...pathTo(children, offset)]);
}

/** The stretches as a chain, the smallest first; what lies across another is left out. */
function nested(offset: number, spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.to - a.from - (b.to - b.from));
  const chain: Span[] = [];
  let last: Span = { from: offset, to: offset };
  for (const { from, to } of sorted) {
    const isWider = from <= last.from && last.to <= to && to - from > last.to - last.from;
    if (!isWider) continue;
    last = { from, to };
    chain.push(last);
  }
  return chain;
}
