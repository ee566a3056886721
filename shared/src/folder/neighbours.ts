import { type Neighbours, NO_NEIGHBOURS, type ReportFacts, type ReportHead } from '../facts/types';
import type { Reports } from './reports';
import { type DeclaredSums, unitsOf } from './sums';

/**
 * The reports against which one is held, with those that the configuration file which rules it says that
 * it sums; by itself where there are none.
 */
export function neighboursOf(
  report: ReportHead,
  reports: Reports<ReportFacts>,
  declared?: DeclaredSums,
): Neighbours {
  const lastYear = reports.lastYearOf(report);
  const lastYears = lastYearFiles(report, reports);
  const sum = declared && unitsOf(report, declared, reports);
  if (!lastYear && !lastYears && !sum) return NO_NEIGHBOURS;
  return { ...(lastYear && { lastYear }), ...(lastYears && { lastYears }), ...(sum && { sum }) };
}

/** So many files are named, of thousands of copies too. */
const MOST_NAMED = 3;

/** The files of last year’s reports, where there are several; undefined where there are not. */
export function lastYearFiles(
  report: ReportHead,
  reports: Reports<ReportHead>,
): readonly string[] | undefined {
  const uris = reports.lastYearsOf(report).map(({ uri }) => uri);
  const others = uris.filter((uri) => uri !== report.uri);
  return others.length > 1 ? others.slice(0, MOST_NAMED) : undefined;
}
