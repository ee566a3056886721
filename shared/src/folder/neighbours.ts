import { type Neighbours, NO_NEIGHBOURS, type ReportFacts, type ReportHead } from '../facts/types';
import type { Reports } from './reports';

/** The reports against which one is held; by itself where there is none. */
export function neighboursOf(report: ReportHead, reports: Reports<ReportFacts>): Neighbours {
  const lastYear = reports.lastYearOf(report);
  return lastYear ? { lastYear } : NO_NEIGHBOURS;
}
