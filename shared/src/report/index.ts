import { FORMATS, formatOfYear, formatsWithTable, LATEST } from '../format';
import type { Format } from '../format/types';
import type { Anchor } from '../syntax/place';
import type { Tree } from '../syntax/tree';
import { bindBest } from './edition';
import { garbledIn } from './garbled';
import { nationalBlocks } from './national-blocks';
import { type Noted, notedIn } from './noted';
import { keepSame } from './same';
import { findSecond } from './second';
import { findSections } from './sections';
import { findSegments } from './segments';
import { breakOf, endsLine, firstWords } from './text-facts';
import { findTitle, openingOf } from './title';
import type { BoundTable, Period, Report, ReportYear } from './types';
import { findYear } from './year';

/** A report, and where in the text the anchors of its places are. */
export interface ReportReading {
  readonly report: Report;
  readonly starts: ReadonlyMap<Anchor, number>;
}

/**
 * Reads a text as an annual report. Total: any text gives a report, and nothing is thrown. A report
 * that says the same as the one before is the same object.
 */
export function readReport(tree: Tree, before?: Report): ReportReading {
  const all = notedIn(tree);
  const second = findSecond(tree, all);
  const end = second?.from ?? tree.length;
  const noted = second ? all.filter(({ from }) => from < end) : all;
  const placed = findSections(noted);
  const opening = openingOf(tree, placed[0]?.from ?? end);
  const title = findTitle(opening);
  const period = findPeriod(noted);
  const year = findYear(title, period, tree, end);
  const { segments, unread } = findSegments(nationalBlocks(noted, placed));
  const preferred = year && formatOfYear(year.value);
  const tables = segments.flatMap((segment) => bindBest(segment, preferred ?? LATEST, tree));
  const garbled = garbledIn(tree);
  const start = firstWords(tree);
  const report: Report = {
    title,
    period,
    year,
    format: preferred ?? formatOfTables(tables) ?? LATEST,
    governed: preferred !== undefined || year === undefined || !isBefore(year),
    sections: placed.map(({ section }) => section),
    tables,
    unread,
    second: second?.place,
    garbled: garbled?.garbled,
    start: start.place,
    lineBreak: breakOf(tree),
    endsLine: second !== undefined || endsLine(tree),
  };
  const starts = new Map<Anchor, number>([['end', end]]);
  let from = 0;
  for (const block of opening) {
    if (block === title?.anchor) starts.set(block, from);
    from += block.text.length;
  }
  if (second) starts.set(second.place.anchor, second.from);
  if (garbled) starts.set(garbled.garbled.anchor, garbled.from);
  starts.set(start.place.anchor, start.from);
  for (const { block, from } of all) starts.set(block, from);
  return { report: keepSame(report, before), starts };
}

function findPeriod(noted: readonly Noted[]): Period | undefined {
  for (const { notes } of noted) if (notes?.period) return notes.period;
  return undefined;
}

function isBefore(year: ReportYear): boolean {
  return FORMATS.every(({ years }) => year.value < years.from);
}

/** The format that every table's edition belongs to; undefined without a table. */
function formatOfTables(tables: readonly BoundTable[]): Format | undefined {
  if (tables.length === 0) return undefined;
  const counts = FORMATS.map((format) => ({
    format,
    count: tables.filter(({ spec }) => formatsWithTable(spec).includes(format)).length,
  }));
  return counts.sort((a, b) => b.count - a.count || b.format.years.from - a.format.years.from)[0]
    ?.format;
}
