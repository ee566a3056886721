import { figureRows } from '../format/tree';
import type { TableSpec } from '../format/types';
import { tableLabels, tablesNaming } from '../format/vocabulary';
import { layoutOf } from '../layouts';
import type { Cell, GridRow, LayoutId } from '../layouts/types';
import { isDigits } from '../numbers/figure';
import type { Block } from '../syntax/block';
import { type Cleared, withoutDirectives } from '../text/directive';
import { splitLines } from '../text/lines';
import { memoised } from '../text/memo';

/** A row of a region, and which table it belongs to as far as its labels tell. */
export interface RegionRow {
  /** Offsets are relative to the region's block. */
  readonly row: GridRow;
  readonly naming: RowNaming | undefined;
}

/** The labels of one table that a row holds. */
export interface RowNaming {
  readonly table: TableSpec;
  readonly labels: readonly string[];
  /** Whether the row holds the label with which the table's figures begin. */
  readonly starts: boolean;
}

/** What a table region holds: its rows, as its layout shows them. */
export interface Region {
  readonly layout: LayoutId;
  readonly rows: readonly RegionRow[];
}

/** Reads the rows of a table block, once. */
export const readRegion: (block: Block) => Region = memoised((block) => {
  const cleared = withoutDirectives(block.text);
  const { text } = cleared;
  const layout = layoutOf(splitLines(text).map(({ from, to }) => text.slice(from, to)));
  const read = layout.read(text);
  const grid = text === block.text ? read : read.map((row) => rowIn(cleared, row));
  return { layout: layout.id, rows: grid.map((row) => ({ row, naming: namingOf(row) })) };
});

/** A row with its places in the whole text; a cell that a comment parts is in pieces. */
function rowIn({ back, parts }: Cleared, { cells, spare }: GridRow): GridRow {
  const moved = (cell: Cell): Cell => (parts(cell) ? { ...back(cell), broken: true } : back(cell));
  return { cells: cells.map(moved), spare: spare.map(moved) };
}

function namingOf(row: GridRow): RowNaming | undefined {
  const labels: string[] = [];
  let table: TableSpec | undefined;
  let starts = false;
  for (const { text } of row.cells) {
    const named = text.length < 2 || isDigits(text) ? undefined : tablesNaming(text)[0];
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
  return hit.item.role === 'column' && hit.item.column === first.block.columns[0];
}
