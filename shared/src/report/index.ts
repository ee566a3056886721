import { FORMATS, formatOfYear, formatsWithTable, LATEST } from '../format';
import type { Format } from '../format/types';
import type { Block } from '../syntax/block';
import type { Anchor } from '../syntax/place';
import type { Tree } from '../syntax/tree';
import { memoised } from '../text/memo';
import { type Body, bindTables, isStill, readBody } from './body';
import { garbledIn } from './garbled';
import { areSame, type Noted, notedIn } from './noted';
import { figureEdit, refigured } from './refigure';
import { keepSame } from './same';
import { breakOf, endsLine, firstWords } from './text-facts';
import { findTitle, openingOf } from './title';
import type { BoundTable, Report, ReportYear } from './types';
import { findYear } from './year';

/** Where in the text an anchor is. */
interface Anchored {
  readonly anchor: Anchor;
  readonly from: number;
}

/** A report, and where in the text the anchors of its places are. */
export interface ReportReading {
  readonly report: Report;
  /** Anchors that may be no noted blocks. */
  readonly anchored: readonly Anchored[];
  /** What the report was made of, so that the next one can tell what is still the same. */
  readonly noted: readonly Noted[];
  readonly body: Body;
  readonly preferred: Format;
}

/**
 * Reads a text as an annual report. Total: any text gives a report, and nothing is thrown. What was
 * read of blocks that are still the same is not read again, and a report that says the same as the one
 * before is the same object.
 */
export function readReport(tree: Tree, before?: ReportReading): ReportReading {
  const noted = notedIn(tree);
  const known = before && stillKnown(noted, before);
  const read = known ?? { body: readBody(tree, noted), tables: undefined };
  const { second, sections, period } = read.body;
  const end = second?.from ?? tree.length;
  const opening = openingOf(tree, sections[0]?.heading.anchor, end);
  const title = findTitle(opening);
  const year = findYear(title, period, tree, end);
  const governing = year && formatOfYear(year.value);
  const preferred = governing ?? LATEST;
  const isKnown = read.tables !== undefined && preferred === before?.preferred;
  const body = isKnown || read.body.segments ? read.body : readBody(tree, noted);
  const tables = isKnown ? read.tables : bindTables(body.segments ?? [], preferred, tree);
  const garbled = garbledIn(tree);
  const start = firstWords(tree);
  const report: Report = {
    title,
    period,
    year,
    format: governing ?? formatOfTables(tables) ?? LATEST,
    governed: governing !== undefined || year === undefined || !isBefore(year),
    sections,
    tables,
    second: second?.place,
    garbled: garbled?.garbled,
    start: start.place,
    lineBreak: breakOf(tree),
    endsLine: second !== undefined || endsLine(tree),
  };
  const anchored: Anchored[] = [{ anchor: 'end', from: end }];
  if (title) anchored.push({ anchor: title.anchor, from: startIn(opening, title.anchor) });
  if (second) anchored.push({ anchor: second.place.anchor, from: second.from });
  if (garbled) anchored.push({ anchor: garbled.garbled.anchor, from: garbled.from });
  anchored.push({ anchor: start.place.anchor, from: start.from });
  return { report: keepSame(report, before?.report), anchored, noted, body, preferred };
}

function startIn(blocks: readonly Block[], wanted: Block): number {
  let from = 0;
  for (const block of blocks) {
    if (block === wanted) break;
    from += block.text.length;
  }
  return from;
}

/** Where in the text every anchor of a report is; worked out when first asked for. */
export const startsOf: (reading: ReportReading) => ReadonlyMap<Anchor, number> = memoised(
  ({ noted, anchored }) => {
    const starts = new Map<Anchor, number>();
    for (const { block, from } of noted) starts.set(block, from);
    for (const { anchor, from } of anchored) starts.set(anchor, from);
    return starts;
  },
);

interface Known {
  readonly body: Body;
  readonly tables: readonly BoundTable[];
}

/** What is known of a text by the report before: all of it, or all but one figure of a table. */
function stillKnown(noted: readonly Noted[], before: ReportReading): Known | undefined {
  const { body } = before;
  const { tables } = before.report;
  if (!isStill(body)) return undefined;
  if (areSame(noted, before.noted)) return { body, tables };
  const edit = figureEdit(before.noted, noted, tables);
  return edit && { body: { ...body, segments: undefined }, tables: refigured(tables, edit) };
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
