import { formatOfYear, LATEST } from '../format';
import { BASIS_SENTENCE, filled, PERIOD_SENTENCE, TITLE_WORDS } from '../format/sentences';
import type { TableSpec } from '../format/types';
import type { NewReportLayout } from '../names';
import { type FigureText, sectionSkeleton } from '../report/skeleton';

/** What a new report is for. */
export interface NewReport {
  readonly organ: string;
  readonly year: number;
  readonly layout: NewReportLayout;
}

/**
 * Writes the national form of a year for an organ: title, period, six sections, tables with blank
 * figures, unless they are given. A figure is never made up: a 0 is a statement, and only the author can
 * make it.
 */
export function newReport(
  { organ, year, layout }: NewReport,
  textOf?: (table: TableSpec) => FigureText,
): string {
  const format = formatOfYear(year) ?? LATEST;
  const lineBreak = '\n';
  const title = `${layout === 'markdown' ? '# ' : ''}${organ}${year}年${TITLE_WORDS}`;
  const values = { year: String(year), basis: format.basis };
  const period = filled(BASIS_SENTENCE + PERIOD_SENTENCE, values);
  const sections = format.sections.map((section) =>
    sectionSkeleton(section, format, { layout, lineBreak }, textOf),
  );
  return [title + lineBreak, period + lineBreak, ...sections].join(lineBreak);
}
