import type { Draft } from '../../draft';
import { spanInTable, spanOf, startOf } from '../../draft/locate';
import type { Locale } from '../../messages';
import { subHeadingsIn } from '../../report/sub-headings';
import type { BoundTable } from '../../report/types';
import { sliceOf } from '../../syntax/tree';
import { oneLine } from '../../text/one-line';
import type { Span } from '../../text/span';
import { moved, type OutlineItem } from './item';
import { tableOutline } from './table';

export type { OutlineItem, OutlineKind } from './item';
export { tableOutline } from './table';

/** A line that opens something: all that follows belongs to it, as far as one of its rank or above. */
interface Opener {
  readonly kind: 'title' | 'section' | 'part';
  readonly rank: number;
  readonly label: string;
  readonly from: number;
  readonly place: Span;
}

interface Table {
  readonly kind: 'table';
  readonly from: number;
  readonly item: OutlineItem;
}

type Entry = Opener | Table;

/** Sub-headings have higher ranks. */
const TOP = 1;

/**
 * The outline of a draft: its title and sections; in them their sub-headings and tables, and in these
 * parts, groups and rows, with what a row totals to. Offsets are those of the text.
 */
export function outline(draft: Draft, locale: Locale): OutlineItem[] {
  const sections = sectionsOf(draft);
  const tables = draft.report.tables.map((table) => tableEntry(draft, table, locale));
  const top = [...titleOf(draft), ...sections];
  const parts = partsOf(draft, sections, tables);
  const entries: Entry[] = [...top, ...parts, ...tables].sort((a, b) => a.from - b.from);
  return nest(entries, startOf(draft, 'end'));
}

function titleOf(draft: Draft): Opener[] {
  const { title } = draft.report;
  if (!title) return [];
  const place = spanOf(draft, title);
  const label = oneLine(sliceOf(draft.tree, place.from, place.to));
  return [
    {
      kind: 'title',
      rank: TOP,
      label: label.replace(/^[#*\s]+|[#*\s]+$/gu, ''),
      from: startOf(draft, title.anchor),
      place,
    },
  ];
}

function sectionsOf(draft: Draft): Opener[] {
  return draft.report.sections.map(({ heading, spec }) => ({
    kind: 'section',
    rank: TOP,
    label: spec.title.text,
    from: startOf(draft, heading.anchor),
    place: spanOf(draft, heading),
  }));
}

/** The sub-headings that are neither the title, nor a section's heading, nor within a table. */
function partsOf(draft: Draft, sections: readonly Opener[], tables: readonly Table[]): Opener[] {
  const { title } = draft.report;
  const opening = title && spanOf(draft, title);
  const headings = new Set(sections.map(({ from }) => from));
  const found: Opener[] = [];
  let at = 0;
  for (const { from, heading } of subHeadingsIn(draft.tree, startOf(draft, 'end'))) {
    const place = { from: from + heading.from, to: from + heading.to };
    while (at < tables.length && (tables[at]?.item.whole.to ?? 0) <= place.from) at++;
    const inTable = (tables[at]?.item.whole.from ?? Infinity) <= place.from;
    const inTitle = opening && opening.from <= place.to && place.from <= opening.to;
    if (inTable || inTitle || headings.has(from)) continue;
    found.push({
      kind: 'part',
      rank: Math.max(TOP + 1, heading.rank),
      label: heading.text,
      from,
      place,
    });
  }
  return found;
}

function tableEntry(draft: Draft, table: BoundTable, locale: Locale): Table {
  const start = startOf(draft, table.block);
  const { whole: lines, children } = tableOutline(table);
  const whole = spanInTable(draft, table, lines);
  const { name } = table.spec;
  return {
    kind: 'table',
    from: whole.from,
    item: {
      kind: 'table',
      label: locale === 'en' ? name.en : name.zh,
      whole,
      place: spanInTable(draft, table, table.anchor),
      children: children.map((item) => moved(item, start)),
      table,
    },
  };
}

/** Something open while the entries behind it are gone through. */
interface Open {
  readonly opener: Opener;
  readonly children: OutlineItem[];
}

/** Puts every entry into what is open where it stands: one walk over all. */
function nest(entries: readonly Entry[], end: number): OutlineItem[] {
  const items: OutlineItem[] = [];
  const open: Open[] = [];
  const close = (rank: number, at: number) => {
    while ((open.at(-1)?.opener.rank ?? 0) >= rank) {
      const one = open.pop();
      if (one) (open.at(-1)?.children ?? items).push(closed(one, at));
    }
  };
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'table') {
      const next = entries[index + 1]?.from ?? end;
      (open.at(-1)?.children ?? items).push(cutAt(entry.item, next));
    } else {
      // What comes before ends with its last line, and not with the first of this.
      close(entry.rank, entry.from - 1);
      open.push({ opener: entry, children: [] });
    }
  }
  close(TOP, end);
  return items;
}

function closed({ opener, children }: Open, at: number): OutlineItem {
  const { kind, label, from, place } = opener;
  const to = Math.max(at, place.to, children.at(-1)?.whole.to ?? 0);
  return { kind, label, whole: { from: Math.min(from, place.from), to }, place, children };
}

/** A table whose parts stand on both sides of a heading is shown as far as that, and without rows. */
function cutAt(item: OutlineItem, next: number): OutlineItem {
  const { whole, place } = item;
  if (whole.to <= next) return item;
  const to = Math.max(next, whole.from);
  const inside = { from: Math.min(place.from, to), to: Math.min(place.to, to) };
  const { kind, label } = item;
  return { kind, label, whole: { from: whole.from, to }, place: inside, children: [] };
}
