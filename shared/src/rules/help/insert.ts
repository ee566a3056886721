import type { SectionSpec } from '../../format/types';
import { layoutNamed } from '../../layouts';
import { message } from '../../messages';
import { type Manner, sectionSkeleton } from '../../report/skeleton';
import type { Report } from '../../report/types';
import type { Block } from '../../syntax/block';
import { type Place, placeIn } from '../../syntax/place';
import { lineEnd, lineStart } from '../../text/lines';
import type { Edit, Fix } from '../types';

/** How this draft writes: the layout of its tables, and its line break. */
export function mannerOf({ sections, tables, lineBreak }: Report): Manner {
  const markdown = sections.some(({ line }) => /^\s*#/u.test(line));
  // A new table is blank, and not every layout shows blank cells.
  const own = tables.find((table) => layoutNamed(table.layout).keepsBlanks)?.layout;
  const layout = own ?? (markdown ? 'markdown' : 'tab-rows');
  return { layout, lineBreak };
}

/** Inserts a section of the form before the next section that is there, or at the end. */
export function insertSections(report: Report, specs: readonly SectionSpec[]): Fix<Place> {
  const manner = mannerOf(report);
  const last = specs.at(-1)?.number ?? 0;
  const next = report.sections.find(({ spec }) => spec.number > last);
  const skeleton = specs
    .map((spec) => sectionSkeleton(spec, report.format, manner) + manner.lineBreak)
    .join('');
  const title = message('fix/insert-section', {
    title: specs.map(({ title }) => title.text).join('；'),
  });
  const edit = next
    ? insertLinesBefore(next.heading, skeleton)
    : insertLinesAtEnd(report, skeleton, manner);
  return { title, edits: [edit], preferred: true, lossless: false };
}

/** Inserts whole lines before the line of a place. */
function insertLinesBefore({ anchor, from }: Place<Block>, lines: string): Edit<Place> {
  const at = lineStart(anchor.text, from);
  return { ...placeIn(anchor, { from: at, to: at }), text: lines };
}

/** Inserts whole lines, the last of them without its break, behind the line of a place. */
export function insertLinesBehind(
  { anchor, to }: Place<Block>,
  lines: string,
  { lineBreak }: Manner,
): Edit<Place> {
  const at = lineEnd(anchor.text, to);
  return { ...placeIn(anchor, { from: at, to: at }), text: lineBreak + lineBreak + lines };
}

function insertLinesAtEnd({ endsLine }: Report, lines: string, { lineBreak }: Manner): Edit<Place> {
  const gap = endsLine ? '' : lineBreak + lineBreak;
  return { ...placeIn('end', { from: 0, to: 0 }), text: gap + lines };
}
