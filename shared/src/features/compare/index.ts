import { organKey } from '../../facts/organ-key';
import type { ExportedReport } from '../export/types';
import { comparedTables } from './figures';
import { comparedSections } from './prose';
import type { ComparedFindings, ComparedReport, Comparison, FindingLine, Relation } from './types';

export type { Comparison, FindingLine } from './types';

/** A report to be compared: as data, where it lies, and its findings where it was checked. */
export interface ToCompare {
  readonly path: string;
  readonly report: ExportedReport;
  readonly findings?: readonly FindingLine[];
}

/**
 * Holds two reports against each other: figure by figure where rows and columns mean the same, the prose
 * sentence by sentence, and what is found in one and not in the other.
 */
export function compareReports(before: ToCompare, after: ToCompare): Comparison {
  const findings =
    before.findings && after.findings && comparedFindings(before.findings, after.findings);
  return {
    kind: 'nianbao-comparison',
    edition: 1,
    relation: relationOf(before.report, after.report),
    before: headOf(before),
    after: headOf(after),
    tables: comparedTables(before.report, after.report),
    sections: comparedSections(before.report, after.report),
    ...(findings && { findings }),
  };
}

function headOf({ path, report }: ToCompare): ComparedReport {
  const { title, organ, year, format } = report;
  return { path, title, organ, year, format };
}

function relationOf(before: ExportedReport, after: ExportedReport): Relation {
  const isSameYear = before.year !== null && before.year === after.year;
  const [one, other] = [organKey(before.organ ?? ''), organKey(after.organ ?? '')];
  if (one !== '' && one === other) {
    if (isSameYear) return 'versions';
    return before.year !== null && after.year !== null ? 'years' : 'other';
  }
  return isSameYear && one !== '' && other !== '' ? 'organs' : 'other';
}

/** Which findings are new, gone, or still there, by their fingerprints. */
function comparedFindings(
  before: readonly FindingLine[],
  after: readonly FindingLine[],
): ComparedFindings {
  const [known, found] = [before, after].map(
    (list) => new Set(list.map(({ fingerprint }) => fingerprint)),
  );
  return {
    appeared: after.filter(({ fingerprint }) => !known?.has(fingerprint)),
    gone: before.filter(({ fingerprint }) => !found?.has(fingerprint)),
    remaining: after.filter(({ fingerprint }) => known?.has(fingerprint)),
  };
}
