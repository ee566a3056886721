import { depthOf, figureColumns } from '../format/tree';
import type { BlockSpec } from '../format/types';
import type { FormRow, NamedRow } from './data-rows';
import { certainOffset, type Placed, placeCells } from './place';

/** What the heads and the certain rows of a table teach about the others. */
export interface Lessons {
  /** Blank cells between label and figures, by the row's shape; undefined where rows disagree. */
  readonly offsets: ReadonlyMap<string, number | undefined>;
  /** The same, by nesting alone; undefined where rows disagree. */
  readonly usual: ReadonlyMap<string, number | undefined>;
  /** Which cell of a row the first figure is, by block, where heads and certain rows agree. */
  readonly starts: ReadonlyMap<BlockSpec, number>;
  /** Cells of a whole row, where all certain rows have the same number. */
  readonly width: number | undefined;
  /** Blank cells before the label of a following row, by that row's shape. */
  readonly leading: ReadonlyMap<string, number>;
}

/** Rows of one nesting whose labels stand in the same cell have their figures at one distance. */
function shapeOf(row: NamedRow, { block, row: spec }: FormRow): string {
  return `${nestingOf({ block, row: spec })}/${row.start}`;
}

function nestingOf({ block, row }: FormRow): string {
  return `${block.id}/${depthOf(block.rows, row)}`;
}

/** What stands before a row: as many blank cells as there are groups around its first label. */
function leadOf(row: NamedRow, form: readonly FormRow[]): string {
  const group = row.groups[0]?.role;
  const target = row.position === undefined ? undefined : form[row.position];
  const first = group?.role === 'row' ? group : target;
  return first ? nestingOf(first) : '';
}

/** Learns from the rows that have a figure in every column: about these there is no doubt. */
export function learn(
  rows: readonly NamedRow[],
  form: readonly FormRow[],
  headStarts: ReadonlyMap<BlockSpec, number>,
): Lessons {
  const offsets = new Map<string, number | undefined>();
  const usual = new Map<string, number | undefined>();
  const leading = new Map<string, number>();
  const widths = new Set<number>();
  const starts = new Map(headStarts);
  rows.forEach((row, at) => {
    const target = row.position === undefined ? undefined : form[row.position];
    if (!target) return;
    const offset = certainOffset(row.values, figureColumns(target.block).length);
    if (offset === undefined) return;
    learnOffset(offsets, shapeOf(row, target), offset);
    learnOffset(usual, nestingOf(target), offset);
    if (starts.get(target.block) !== row.start + offset) starts.delete(target.block);
    widths.add(row.cells);
    const next = rows[at + 1];
    if (!next) return;
    const lead = leadOf(next, form);
    leading.set(lead, Math.max(leading.get(lead) ?? 0, row.spare.length - 1));
  });
  return { offsets, usual, starts, leading, width: widths.size === 1 ? [...widths][0] : undefined };
}

function learnOffset(known: Map<string, number | undefined>, key: string, offset: number): void {
  known.set(key, known.has(key) && known.get(key) !== offset ? undefined : offset);
}

/** Places one row, taking blank cells from the empty lines behind it where it is too short. */
export function placeRow(
  row: NamedRow,
  next: NamedRow | undefined,
  form: readonly FormRow[],
  target: FormRow,
  lessons: Lessons,
): Placed {
  const expected = figureColumns(target.block).length;
  const start = lessons.starts.get(target.block);
  // A label that does not stand where its nesting has it lost cells before it, or has others.
  const inPlace = row.start === depthOf(target.block.rows, target.row);
  const byHead = start === undefined || !inPlace ? undefined : start - row.start;
  const offset = byHead ?? lessons.offsets.get(shapeOf(row, target));
  const usual = offset ?? lessons.usual.get(nestingOf(target));
  const leading = next ? (lessons.leading.get(leadOf(next, form)) ?? 0) : 0;
  const usable = row.spare.length - 1 - leading;
  const wanted = Math.max(0, (usual ?? 0) + expected - row.values.length);
  const spare = row.spare.slice(0, Math.max(0, Math.min(wanted, usable)));
  return placeCells(
    [...row.values, ...spare],
    expected,
    { offset, usual, width: lessons.width },
    row.cells + spare.length,
  );
}
