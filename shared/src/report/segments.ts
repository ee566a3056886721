import { everyNode, figureRows } from '../format/tree';
import type { TableId, TableSpec } from '../format/types';
import { tableLabels, tablesNaming } from '../format/vocabulary';
import type { Cell, GridRow, LayoutId } from '../layouts/types';
import { type Span, shift } from '../text/span';
import { readRegion } from './region';
import type { PlacedBlock, UnreadTable } from './types';

/** Rows of the text that belong to one table; a page break may have parted them. */
export interface Segment {
  readonly id: TableId;
  readonly layout: LayoutId;
  readonly rows: readonly GridRow[];
  /** The first row that was not read, in a table with far more rows than any national one. */
  readonly beyond: Span | undefined;
}

/** The longest national table has 28 rows: what goes on behind so many is not read as one. */
const MOST_ROWS = 1000;

/** Behind so many tables no new one is begun: what follows is rows of the last, over and over. */
const MOST_TABLES = 40;

interface Growing {
  readonly id: TableId;
  readonly layout: LayoutId;
  readonly rows: GridRow[];
  readonly labels: Set<string>;
  beyond: Span | undefined;
}

/** Cuts the table regions of a report into tables, by the labels that they show. */
export function findSegments(blocks: readonly PlacedBlock[]): {
  readonly segments: readonly Segment[];
  readonly unread: readonly UnreadTable[];
} {
  const growing: Growing[] = [];
  const unread: UnreadTable[] = [];
  for (const { block, from } of blocks) {
    if (block.kind !== 'table') continue;
    const region = readRegion(block);
    if (region.layout) {
      const rows = region.grid.map((row) => shiftRow(row, from));
      addRows(growing, region.layout, rows);
    } else unread.push({ from, to: from + block.text.trimEnd().length, tables: region.tables });
  }
  return { segments: mergeParts(growing), unread };
}

function addRows(segments: Growing[], layout: LayoutId, rows: readonly GridRow[]): void {
  let nameless: GridRow[] = [];
  for (const row of rows) {
    const named = nameRow(row);
    let target = segments.at(-1);
    if (!named) {
      if (target && nameless.length === 0) grow(target, row);
      else if (nameless.length < MOST_ROWS) nameless.push(row);
      continue;
    }
    if (!target || (segments.length < MOST_TABLES && begins(named, target))) {
      target = { id: named.table.id, layout, rows: [], labels: new Set(), beyond: undefined };
      segments.push(target);
    }
    for (const above of nameless) grow(target, above);
    nameless = [];
    grow(target, row);
    for (const label of named.labels) target.labels.add(label);
  }
}

function grow(segment: Growing, row: GridRow): void {
  if (segment.rows.length < MOST_ROWS) segment.rows.push(row);
  else segment.beyond ??= row.cells[0];
}

/** Another table, or the first label of the same one again. */
function begins({ table, starts, labels }: NamedRow, current: Growing): boolean {
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

interface NamedRow {
  readonly table: TableSpec;
  readonly labels: readonly string[];
  /** Whether the row holds the label with which the table's figures begin. */
  readonly starts: boolean;
}

function nameRow(row: GridRow): NamedRow | undefined {
  const labels: string[] = [];
  let table: TableSpec | undefined;
  let starts = false;
  for (const { text } of row.cells) {
    const named = text.length < 2 ? undefined : tablesNaming(text)[0];
    if (!named) continue;
    table ??= named;
    labels.push(text);
    starts ||= startsTable(named, text);
  }
  return table && { table, labels, starts };
}

/** The first row label of a table, or its first column head where the row has no label. */
function startsTable(table: TableSpec, text: string): boolean {
  const first = figureRows(table)[0];
  const [hit] = tableLabels(table).find(text);
  if (!first || !hit) return false;
  if (first.row.label) return hit.item.role === 'row' && hit.item.row === first.row;
  return hit.item.role === 'column' && hit.item.column === everyNode(first.block.columns)[0];
}

function shiftRow(row: GridRow, by: number): GridRow {
  const moved = (cell: Cell): Cell => shift(cell, by);
  return { cells: row.cells.map(moved), spare: row.spare.map(moved) };
}
