import { type FormCell, formRows } from '../format/form';
import { type GridSlot, layOut } from '../format/grid';
import type { Format, SectionSpec, TableSpec } from '../format/types';
import { layoutNamed } from '../layouts';
import type { LayoutId } from '../layouts/types';
import type { MissingRows } from './types';

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

/** Rows of a table, blank unless figures are given, to go into a table of the same layout. */
export function rowsSkeleton(
  table: TableSpec,
  { block, rows, headless }: MissingRows,
  { layout, lineBreak }: Manner,
  textOf: FigureText = () => '',
): string {
  const form = formRows(table, [block]);
  const grid = layOut(form);
  const wanted = grid.filter((_, index) => {
    const figure = form[index]?.find((cell) => cell.figure)?.figure;
    return figure ? rows.includes(figure.row) : headless;
  });
  const filled = wanted.map((slots) => withFigures(slots, textOf));
  return layoutNamed(layout).write(filled, lineBreak, false);
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
