import { shortRowName } from '../../format/names';
import { groupsAround } from '../../format/tree';
import type { BlockSpec, RowSpec } from '../../format/types';
import type { LabelRole } from '../../format/vocabulary';
import type { BoundLabel, BoundRow, BoundTable } from '../../report/types';
import { lineEnd, lineStart } from '../../text/lines';
import { memoised } from '../../text/memo';
import type { Span } from '../../text/span';
import { columnGroups, groupDetail, rowDetail, written } from './details';
import type { OutlineItem } from './item';

/** What stands around a row: a part of the table with a heading, or a group of rows. */
type Around =
  | { readonly kind: 'block'; readonly spec: BlockSpec }
  | { readonly kind: 'group'; readonly spec: RowSpec };

/** A row, or a part of one, with what is around it, the outermost first. */
interface Entry {
  readonly around: readonly Around[];
  readonly item: Omit<OutlineItem, 'whole'>;
  readonly from: number;
  readonly to: number;
}

/** An entry with its lines, and the labels of what it is the first row of. */
interface Placed extends Entry {
  readonly whole: Span;
  readonly opened: ReadonlyMap<unknown, Opening>;
}

interface Opening {
  readonly from: number;
  readonly place: Span;
}

/** What the outline shows of a table; places are measured as the table's own are. */
export interface TableOutline {
  readonly whole: Span;
  /** Parts, groups and rows, nested. */
  readonly children: readonly OutlineItem[];
}

/** Made once for each table, so that a keystroke elsewhere makes none of it. */
export const tableOutline: (table: BoundTable) => TableOutline = memoised((table) => {
  const whole = wholeLines(table);
  const entries = table.rows.flatMap((row) => entriesOf(table, row));
  entries.sort((a, b) => a.from - b.from);
  return { whole, children: nest(table, placed(table, whole, entries), 0) };
});

/** The table with its whole first and last line, unless more stands on them than marks of the layout. */
function wholeLines({ text, from, to, rows }: BoundTable): Span {
  const last = rows.reduce((end, row) => Math.max(end, row.to), to);
  const [start, end] = [lineStart(text, from), lineEnd(text, last)];
  return {
    from: ONLY_MARKS.test(text.slice(start, from)) ? start : from,
    to: ONLY_MARKS.test(text.slice(last, end)) ? end : last,
  };
}

const ONLY_MARKS = /^[\s|>]*$/u;

function entriesOf(table: BoundTable, row: BoundRow): Entry[] {
  const { block, spec, label } = row;
  const around: Around[] = [
    ...(block.heading ? [{ kind: 'block' as const, spec: block }] : []),
    ...groupsAround(block.rows, spec).map((group) => ({ kind: 'group' as const, spec: group })),
  ];
  if (!spec.label)
    return columnGroups(table.spec, row).flatMap((group) => columnEntry(table, around, group));
  const detail = rowDetail(table.spec, row);
  const place = label ?? row;
  const item = {
    kind: 'row' as const,
    label: shortRowName(spec),
    ...(detail !== undefined && { detail }),
    place: { from: place.from, to: place.to },
    children: [],
  };
  return [{ around, item, from: row.from, to: row.to }];
}

/** A row without a label is shown by its groups of columns, each with its total. */
function columnEntry(
  { heads }: BoundTable,
  around: readonly Around[],
  { column, figures, totals }: ReturnType<typeof columnGroups>[number],
): Entry[] {
  const cells = figures.flatMap(({ cell }) => cell ?? []);
  const head = heads.find(({ role }) => role.role === 'column' && role.column === column);
  const spans: readonly Span[] = cells.length > 0 ? cells : head ? [head] : [];
  if (spans.length === 0) return [];
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const place = totals[0]?.cell ?? { from, to };
  const detail = written(totals);
  const item = {
    kind: 'group' as const,
    label: column.label.text,
    ...(detail !== undefined && { detail }),
    place: { from: place.from, to: place.to },
    children: [],
  };
  return [{ around, item, from, to }];
}

/**
 * Gives every entry the lines on which nothing else stands. One walk in the order of the text: no
 * character is looked at for two entries.
 */
function placed(table: BoundTable, { from, to }: Span, entries: readonly Entry[]): Placed[] {
  const { text } = table;
  const labels = labelsAround(table);
  const found: Placed[] = [];
  let floor = from;
  let before: readonly Around[] = [];
  for (const [index, entry] of entries.entries()) {
    const opened = new Map<unknown, Opening>();
    const isOpen = (one: Around, depth: number) => before[depth]?.spec === one.spec;
    const same = entry.around.findIndex((one, depth) => !isOpen(one, depth));
    for (const { spec } of same < 0 ? [] : entry.around.slice(same)) {
      const label = labels.get(spec)?.find(({ from, to }) => floor <= from && to <= entry.from);
      if (!label) continue;
      const place = { from: label.from, to: label.to };
      opened.set(spec, { from: lineFrom(text, label.from, floor), place });
      floor = label.to;
    }
    // A label in pieces may go on behind the start of the next row.
    const next = Math.max(entry.from, entries[index + 1]?.from ?? to);
    const whole = {
      from: lineFrom(text, entry.from, floor),
      to: lineTo(text, Math.min(entry.to, next), next),
    };
    const item = { ...entry.item, place: within(entry.item.place, whole) };
    found.push({ ...entry, item, whole, opened });
    floor = whole.to;
    before = entry.around;
  }
  return found;
}

function labelsAround({ heads }: BoundTable): ReadonlyMap<unknown, readonly BoundLabel[]> {
  const labels = new Map<unknown, BoundLabel[]>();
  for (const head of heads) {
    const spec = aroundNamed(head.role);
    if (spec) labels.set(spec, [...(labels.get(spec) ?? []), head]);
  }
  return labels;
}

function aroundNamed(role: LabelRole): BlockSpec | RowSpec | undefined {
  if (role.role === 'row') return role.row;
  return role.role === 'heading' ? role.block : undefined;
}

function within(place: Span, { to }: Span): Span {
  return { from: Math.min(place.from, to), to: Math.min(place.to, to) };
}

function lineFrom(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && !isBreak(text[at - 1])) at--;
  return at;
}

function lineTo(text: string, to: number, ceiling: number): number {
  let at = to;
  while (at < ceiling && !isBreak(text[at])) at++;
  return at;
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** Neighbours within the same part or group become one item. */
function nest(table: BoundTable, entries: readonly Placed[], depth: number): OutlineItem[] {
  const items: OutlineItem[] = [];
  let at = 0;
  while (at < entries.length) {
    const first = entries[at];
    if (!first) break;
    const around = first.around[depth];
    let end = at + 1;
    while (around && entries[end]?.around[depth]?.spec === around.spec) end++;
    items.push(
      around
        ? groupItem(table, around, entries.slice(at, end), depth)
        : { ...first.item, whole: first.whole },
    );
    at = end;
  }
  return items;
}

function groupItem(
  table: BoundTable,
  around: Around,
  entries: readonly Placed[],
  depth: number,
): OutlineItem {
  const children = nest(table, entries, depth + 1);
  const opening = entries[0]?.opened.get(around.spec);
  const first = children[0];
  const from = opening?.from ?? first?.whole.from ?? table.from;
  const detail = around.kind === 'group' ? groupDetail(table, around.spec) : undefined;
  return {
    kind: around.kind,
    label: around.kind === 'group' ? shortRowName(around.spec) : (around.spec.heading?.text ?? ''),
    ...(detail !== undefined && { detail }),
    whole: { from, to: children.at(-1)?.whole.to ?? from },
    place: opening?.place ?? first?.place ?? { from, to: from },
    children,
  };
}
