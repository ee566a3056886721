import { formRows } from '../format/form';
import { layOut } from '../format/grid';
import type { Format, SectionSpec, TableSpec } from '../format/types';
import { LAYOUTS } from '../layouts';
import type { Layout, LayoutId } from '../layouts/types';
import type { MissingRows } from './types';

/** How a new piece of a report is written: layout of its tables, line break, and heading marks. */
export interface Manner {
  readonly layout: LayoutId;
  readonly lineBreak: string;
}

/** A table of the national form, its figures blank. */
export function tableSkeleton(table: TableSpec, { layout, lineBreak }: Manner): string {
  return layoutNamed(layout).write(layOut(formRows(table)), lineBreak, true);
}

/** Rows of a table, their figures blank, to go into a table of the same layout. */
export function rowsSkeleton(
  table: TableSpec,
  { block, rows, headless }: MissingRows,
  { layout, lineBreak }: Manner,
): string {
  const form = formRows(table, [block]);
  const grid = layOut(form);
  const wanted = grid.filter((_, index) => {
    const figure = form[index]?.find((cell) => cell.figure)?.figure;
    return figure ? rows.includes(figure.row) : headless;
  });
  return layoutNamed(layout).write(wanted, lineBreak, false);
}

/** A section of the national form: its heading, its parts, and its table with blank figures. */
export function sectionSkeleton(section: SectionSpec, format: Format, manner: Manner): string {
  const { lineBreak, layout } = manner;
  const marks = layout === 'markdown' ? { title: '## ', part: '### ' } : { title: '', part: '' };
  const table = format.tables.find((spec) => spec.section === section.id);
  const pieces = [
    marks.title + section.title.text + lineBreak,
    ...section.parts.map((part) => marks.part + part + lineBreak),
    ...(table ? [tableSkeleton(table, manner)] : []),
  ];
  return pieces.join(lineBreak);
}

function layoutNamed(id: LayoutId): Layout {
  const layout = LAYOUTS.find((candidate) => candidate.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
}
