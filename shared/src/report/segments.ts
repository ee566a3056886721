import type { TableId } from '../format/types';
import type { GridRow, LayoutId } from '../layouts/types';
import type { Block } from '../syntax/block';
import type { Noted } from './noted';
import { type RegionRow, type RowNaming, readRegion } from './region';

/** A row as it was read, and where in the text its block starts. */
export interface SegmentRow {
  readonly row: GridRow;
  readonly block: Block;
  readonly blockFrom: number;
}

/** Rows of the text that belong to one table; a page break may have parted them. Never without one. */
export interface Segment {
  readonly id: TableId;
  readonly layout: LayoutId;
  readonly rows: readonly SegmentRow[];
  /** The first row that was not read, in a table with far more rows than any national one. */
  readonly beyond: SegmentRow | undefined;
}

/** Whether a table goes on in another block than that in which it begins, be it read there or not. */
export function isParted({ rows, beyond }: Segment): boolean {
  return rows[0]?.block !== (beyond ?? rows.at(-1))?.block;
}

/** The longest national table has 28 rows: what goes on behind so many is not read as one. */
const MOST_ROWS = 1000;

/** Behind so many tables no new one is begun: what follows is rows of the last, over and over. */
const MOST_TABLES = 40;

interface Growing {
  readonly id: TableId;
  readonly layout: LayoutId;
  readonly rows: SegmentRow[];
  readonly labels: Set<string>;
  beyond: SegmentRow | undefined;
}

/** Cuts the table regions of a report into tables, by the labels that they show. */
export function findSegments(noted: readonly Noted[]): readonly Segment[] {
  const growing: Growing[] = [];
  for (const { block, from } of noted) {
    const { layout, rows } = readRegion(block);
    addRows(growing, layout, rows, { block, blockFrom: from });
  }
  return mergeParts(growing);
}

function addRows(
  segments: Growing[],
  layout: LayoutId,
  rows: readonly RegionRow[],
  place: { readonly block: Block; readonly blockFrom: number },
): void {
  let nameless: SegmentRow[] = [];
  for (const { row, naming } of rows) {
    const placed = { row, ...place };
    let target = segments.at(-1);
    if (!naming) {
      if (target && nameless.length === 0) grow(target, placed);
      else if (nameless.length < MOST_ROWS) nameless.push(placed);
      continue;
    }
    if (!target || (segments.length < MOST_TABLES && begins(naming, target))) {
      target = { id: naming.table.id, layout, rows: [], labels: new Set(), beyond: undefined };
      segments.push(target);
    }
    for (const above of nameless) grow(target, above);
    nameless = [];
    grow(target, placed);
    for (const label of naming.labels) target.labels.add(label);
  }
}

function grow(segment: Growing, row: SegmentRow): void {
  if (segment.rows.length < MOST_ROWS) segment.rows.push(row);
  else segment.beyond ??= row;
}

/** Another table, or the first label of the same one again. */
function begins({ table, starts, labels }: RowNaming, current: Growing): boolean {
  return current.id !== table.id || (starts && !isNew(current, labels));
}

function isNew(segment: Growing, labels: readonly string[]): boolean {
  return !labels.some((label) => segment.labels.has(label));
}

/** A part that repeats less than half of its neighbour's labels is no second copy of the table. */
function mergeParts(segments: readonly Growing[]): Growing[] {
  const merged: Growing[] = [];
  for (const segment of segments) {
    const previous = merged.at(-1);
    if (previous?.id !== segment.id || isCopy(previous, segment)) {
      merged.push(segment);
      continue;
    }
    for (const row of segment.rows) grow(previous, row);
    for (const label of segment.labels) previous.labels.add(label);
  }
  return merged;
}

function isCopy(first: Growing, second: Growing): boolean {
  const shared = [...second.labels].filter((label) => first.labels.has(label)).length;
  return shared * 2 >= Math.max(first.labels.size, second.labels.size);
}
