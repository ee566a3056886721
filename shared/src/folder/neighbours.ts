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
  const sum = declared && unitsOf(report, declared, reports);
  if (!lastYear && !sum) return NO_NEIGHBOURS;
  return { ...(lastYear && { lastYear }), ...(sum && { sum }) };
}
