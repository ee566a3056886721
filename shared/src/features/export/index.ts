import type { DraftFile } from '../../draft/file';
import { spanOf, startOf } from '../../draft/locate';
import { sectionedProse } from '../../draft/prose';
import { type Passage, readableText } from '../../prose/passage';
import type { Section } from '../../report/types';
import { sliceOf } from '../../syntax/tree';
import { withoutBlanks } from '../../text/blanks';
import { oneLine } from '../../text/one-line';
import { placeOf } from './place';
import { exportedTable } from './tables';
import type { ExportedParagraph, ExportedReport, ExportedSection } from './types';

export type { ExportedReport } from './types';

/** A report as plain data: its sections with their prose, and its tables with every figure of the form. */
export function exportReport(file: DraftFile): ExportedReport {
  const { draft } = file;
  const { title, year, format, sections, tables } = draft.report;
  const span = title && spanOf(draft, title);
  const [opening = [], ...prose] = proseBySection(file);
  return {
    kind: 'nianbao-report',
    edition: 1,
    title: span ? bare(sliceOf(draft.tree, span.from, span.to)) : null,
    organ: title?.organ ? title.organ : null,
    year: year?.value ?? null,
    yearFrom: year?.source ?? null,
    format: format.id,
    opening: opening
      .filter(({ from }) => !span || from < span.from || span.to <= from)
      .map(written),
    sections: sections.map((section, index) => exportedSection(file, section, prose[index] ?? [])),
    tables: tables.map((table) => exportedTable(file, table)),
  };
}

/** A title without what Markdown sets around it. */
function bare(text: string): string {
  return oneLine(text).replace(/^[#*\s]+|[#*\s]+$/gu, '');
}

interface PlacedParagraph extends ExportedParagraph {
  readonly from: number;
}

function written({ kind, text, under, place }: PlacedParagraph): ExportedParagraph {
  return { kind, text, under, place };
}

function exportedSection(
  file: DraftFile,
  { spec, text, heading }: Section,
  paragraphs: readonly PlacedParagraph[],
): ExportedSection {
  return {
    id: spec.id,
    number: spec.number,
    title: spec.title.text,
    written: oneLine(text),
    place: placeOf(file, spanOf(file.draft, heading)),
    paragraphs: paragraphs.map(written),
  };
}

/** The paragraphs before the first section, and those of each section as it stands in the text. */
function proseBySection(file: DraftFile): PlacedParagraph[][] {
  const { draft } = file;
  const headings = draft.report.sections.map(({ heading }) => startOf(draft, heading.anchor));
  const found: PlacedParagraph[][] = [[], ...headings.map(() => [])];
  let at = 0;
  for (const { passages } of sectionedProse(draft)) {
    for (const { passage } of passages) {
      const from = startOf(draft, passage.block) + passage.from;
      while ((headings[at] ?? Infinity) <= from) at++;
      const own = at > 0 ? draft.report.sections[at - 1] : undefined;
      found[at]?.push({ ...paragraphOf(file, passage, own), from });
    }
  }
  return found;
}

function paragraphOf(
  file: DraftFile,
  passage: Passage,
  section: Section | undefined,
): ExportedParagraph {
  const start = startOf(file.draft, passage.block);
  const { under, from, to } = passage;
  const text = readableText(passage);
  const isHeading = withoutBlanks(text) === withoutBlanks(under);
  const isOfPart = !isHeading && under !== '' && section?.text.includes(under) === false;
  return {
    kind: isHeading ? 'heading' : 'text',
    text,
    under: isOfPart ? under : null,
    place: placeOf(file, { from: start + from, to: start + to }),
  };
}
