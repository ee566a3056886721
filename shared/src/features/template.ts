import { formatOfYear, LATEST } from '../format';
import { BASIS_SENTENCE, filled, PERIOD_SENTENCE, TITLE_WORDS } from '../format/sentences';
import type { NewReportLayout } from '../names';
import { sectionSkeleton } from '../report/skeleton';

/** What a new report is for. */
export interface NewReport {
  readonly organ: string;
  readonly year: number;
  readonly layout: NewReportLayout;
}

/**
 * Writes the national form of a year for an organ: title, period, six sections, tables with blank
 * figures. A figure is never filled in: a 0 is a statement, and only the author can make it.
 */
export function newReport({ organ, year, layout }: NewReport): string {
  const format = formatOfYear(year) ?? LATEST;
  const lineBreak = '\n';
  const title = `${layout === 'markdown' ? '# ' : ''}${organ}${year}年${TITLE_WORDS}`;
  const values = { year: String(year), basis: format.basis };
  const period = filled(BASIS_SENTENCE + PERIOD_SENTENCE, values);
  const sections = format.sections.map((section) =>
    sectionSkeleton(section, format, { layout, lineBreak }),
  );
  return [title + lineBreak, period + lineBreak, ...sections].join(lineBreak);
}
