import { FORMATS, formatOfYear, formatsWithTable, LATEST } from '../format';
import type { Format, TableSpec } from '../format/types';
import { isLabel, TABLES } from '../format/vocabulary';
import { parseBlocks } from '../syntax/blocks';
import { bindTable } from './bind-table';
import { nationalBlocks } from './national-blocks';
import { findSecond, findSections } from './sections';
import { findSegments, type Segment } from './segments';
import { findTitle } from './title';
import type { BoundTable, PlacedBlock, Report, ReportYear } from './types';
import { findPeriod, findYear } from './year';

/** Reads a text as an annual report. Total: any text gives a report, and nothing is thrown. */
export function readReport(text: string): Report {
  const all = place(text);
  const second = findSecond(text, all);
  const end = second?.from ?? text.length;
  const blocks = second ? all.filter(({ from }) => from < end) : all;
  const sections = findSections(text, blocks, end);
  const before = sections[0]?.heading.from ?? end;
  const title = findTitle(
    text,
    blocks.filter(({ from }) => from < before),
  );
  const period = findPeriod(blocks);
  const year = findYear(title, period, blocks);
  const { segments, unread } = findSegments(nationalBlocks(blocks, sections));
  const preferred = year && formatOfYear(year.value);
  const tables = segments.map((segment) => bindBest(segment, preferred ?? LATEST));
  const format = preferred ?? formatOfTables(tables) ?? LATEST;
  const governed = preferred !== undefined || year === undefined || !isBefore(year);
  return { text, blocks, title, period, year, format, governed, sections, tables, unread, second };
}

function place(text: string): PlacedBlock[] {
  let from = 0;
  return parseBlocks(text).map((block) => {
    const placed = { block, from };
    from += block.text.length;
    return placed;
  });
}

function isBefore(year: ReportYear): boolean {
  return FORMATS.every(({ years }) => year.value < years.from);
}

/** So much more must another edition explain before a table is said to be written in it. */
const CLEARLY = 2;

/**
 * A table is bound to the edition in which it is written: the one of the report's year, unless more
 * of its labels and figures clearly fit another.
 */
function bindBest(segment: Segment, preferred: Format): BoundTable {
  const editions = TABLES.filter(({ id }) => id === segment.id);
  const own = editions.filter((table) => preferred.tables.includes(table));
  const ordered = [...own, ...editions.filter((table) => !own.includes(table)).reverse()];
  const bound = ordered.map((table) => bindTable(segment, table));
  return bound.reduce((best, table) => (fitness(table) > fitness(best) + CLEARLY ? table : best));
}

/** A label taken for a figure speaks against an edition like a whole row of figures. */
const LABEL_AS_FIGURE = 10;

/**
 * How much of a table an edition explains; rows that it does not know speak against it. What is
 * missing or blank says nothing of the edition: a draft may be cut off or not filled in yet.
 */
function fitness(table: BoundTable): number {
  const all = table.rows.flatMap((row) => row.figures);
  const figures = all.filter(({ reading }) => reading.kind === 'number').length;
  const mistaken = all.filter(
    ({ cell, reading }) => reading.kind === 'word' && isLabel(cell?.text ?? ''),
  );
  const labels = [...table.heads, ...table.rows.flatMap(({ label }) => label ?? [])];
  const exact = labels.filter(({ quality }) => quality === 'national').length;
  return figures + exact - table.extras.length - LABEL_AS_FIGURE * mistaken.length;
}

/** The format that every table's edition belongs to; undefined without a table. */
function formatOfTables(tables: readonly BoundTable[]): Format | undefined {
  if (tables.length === 0) return undefined;
  const specs: readonly TableSpec[] = tables.map(({ spec }) => spec);
  const counts = FORMATS.map((format) => ({
    format,
    count: specs.filter((spec) => formatsWithTable(spec).includes(format)).length,
  }));
  return counts.sort((a, b) => b.count - a.count || b.format.years.from - a.format.years.from)[0]
    ?.format;
}
