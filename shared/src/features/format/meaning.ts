import { TABLES } from '../../format/vocabulary';
import { formatDecimal } from '../../numbers/decimal';
import type { BoundRow, BoundTable, Figure, Report, Section } from '../../report/types';

/**
 * Whether two reports say the same, wherever in the text they say it: sections and their numbers,
 * tables with their rows and labels, and every figure, however it is written.
 */
export function saySame(one: Report, other: Report): boolean {
  return JSON.stringify(saidBy(one)) === JSON.stringify(saidBy(other));
}

function saidBy({ title, year, period, format, sections, tables, ...rest }: Report): unknown {
  return [
    title && [title.organ, title.year, title.usual],
    year && [year.value, year.source],
    period?.years.map((named) => named.year),
    format.id,
    sections.map(saidInSection),
    tables.map(saidInTable),
    rest.second !== undefined,
    rest.garbled?.count,
  ];
}

function saidInSection({ spec, text: _, ...section }: Section): unknown {
  const { quality, number, hasWords, fees } = section;
  const said = fees.map(({ duty, statement, named, wrong }) => [
    duty.rightName,
    statement !== undefined,
    named !== undefined,
    wrong?.name,
  ]);
  return [spec.id, quality, number, hasWords, said];
}

function saidInTable({ spec, layout, ...table }: BoundTable): unknown {
  return [
    TABLES.indexOf(spec),
    layout,
    table.rows.map(saidInRow),
    table.repeated.map(saidInRow),
    table.heads.map(({ text, quality }) => [text, quality]),
    table.missing.map((run) => run.map(({ rows }) => rows.map(({ id }) => id))),
    table.extras.map(({ text, hasFigures }) => [text, hasFigures]),
    table.loose.length,
    table.isLost,
  ];
}

function saidInRow({ spec, label, placement, cells, figures }: BoundRow): unknown {
  const shape = [placement.kind, cells.length, figures.map(saidByFigure)];
  return [spec.id, label && [label.text, label.quality], ...shape];
}

function saidByFigure({ column, cell, reading }: Figure): unknown {
  const value = reading.kind === 'number' ? formatDecimal(reading.value) : undefined;
  // What is no figure is compared by its words, which nothing may change.
  const words = reading.kind === 'word' ? cell?.text : undefined;
  return [column.id, reading.kind, value, words];
}
