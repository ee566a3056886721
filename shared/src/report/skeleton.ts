import { type FormCell, formRows } from '../format/form';
import { type GridSlot, layOut } from '../format/grid';
import type { BlockSpec, Format, SectionSpec, TableSpec } from '../format/types';
import { layoutNamed } from '../layouts';
import type { LayoutId } from '../layouts/types';
import { lineBreakOf } from '../text/lines';
import { gridOf } from './pieces';
import type { BoundTable, MissingRows } from './types';

/** How a new piece of a report is written: layout of its tables, line break, and heading marks. */
export interface Manner {
  readonly layout: LayoutId;
  readonly lineBreak: string;
}

/** What is written for a figure of the form. */
export type FigureText = (figure: NonNullable<FormCell['figure']>) => string;

/** A table of the national form, its figures blank unless they are given. */
export function tableSkeleton(
  table: TableSpec,
  { layout, lineBreak }: Manner,
  textOf: FigureText = () => '',
): string {
  const grid = layOut(formRows(table)).map((slots) => withFigures(slots, textOf));
  return layoutNamed(layout).write(grid, lineBreak, true);
}

function withFigures(slots: readonly GridSlot[], textOf: FigureText): GridSlot[] {
  return slots.map((slot) => {
    if (slot.kind === 'covered' || !slot.cell.figure) return slot;
    return { kind: 'cell', cell: { ...slot.cell, text: textOf(slot.cell.figure) } };
  });
}

/** Rows that a table lacks, blank unless figures are given, as the table itself is written. */
export function rowsSkeleton(
  table: BoundTable,
  { block, rows, headless }: MissingRows,
  textOf: FigureText = () => '',
): string {
  const form = formRows(table.spec, [block]);
  const grid = layOut(form);
  const wanted = grid.filter((_, index) => {
    const figure = form[index]?.find((cell) => cell.figure)?.figure;
    return figure ? rows.includes(figure.row) : headless;
  });
  const width = widthOf(table, block);
  const filled = wanted.map((slots) => withFigures(withoutTail(slots, width), textOf));
  return layoutNamed(table.layout).write(filled, lineBreakOf(table.text), false);
}

/** How many cells the rows of a block have in a text, or else those of all its table, at the most. */
function widthOf(table: BoundTable, block: BlockSpec): number {
  const grid = gridOf(table);
  const places = [
    ...table.rows,
    ...table.heads.map(({ from, role }) => ({ from, block: role.block })),
  ];
  const own = new Set(places.filter((place) => place.block === block).map(({ from }) => from));
  const rows = grid.filter(({ cells }) => cells.some(({ from }) => own.has(from)));
  return Math.max(0, ...(rows.length > 0 ? rows : grid).map(({ cells }) => cells.length));
}

/** Cells that are merged with the last one are left out where the text leaves them out. */
function withoutTail(slots: readonly GridSlot[], width: number): readonly GridSlot[] {
  const last = slots.findLastIndex(({ kind }) => kind === 'cell');
  return slots.slice(0, Math.max(last + 1, width));
}

/** A section of the national form: its heading, its parts, and its table with blank figures. */
export function sectionSkeleton(
  section: SectionSpec,
  format: Format,
  manner: Manner,
  textOf?: (table: TableSpec) => FigureText,
): string {
  const { lineBreak, layout } = manner;
  const marks = layout === 'markdown' ? { title: '## ', part: '### ' } : { title: '', part: '' };
  const table = format.tables.find((spec) => spec.section === section.id);
  const pieces = [
    marks.title + section.title.text + lineBreak,
    ...section.parts.map(({ label }) => marks.part + label.text + lineBreak),
    ...(table ? [tableSkeleton(table, manner, textOf?.(table))] : []),
  ];
  return pieces.join(lineBreak);
}
