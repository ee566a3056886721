import type { Severity } from '../../../shared/src/rules/types';
import type { CheckedFile, CheckedFinding, WhyPassedOver } from './checked';

/** What a run came to. */
export interface Totals {
  readonly reports: number;
  /** Files of folders that were read, and are no reports. */
  readonly passedOver: number;
  /** Files of folders that are documents of Word and the like. */
  readonly documents: number;
  /** What else of folders was not looked at. */
  readonly others: number;
  readonly unreadable: number;
  /** Files in whose check the program failed. */
  readonly faults: number;
  readonly faultyConfigs: number;
  /** Reports with at least one finding that is shown. */
  readonly withFindings: number;
  readonly suppressed: number;
  /** Findings that `nianbao fix` puts right. */
  readonly fixable: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export const NO_TOTALS: Totals = {
  reports: 0,
  passedOver: 0,
  documents: 0,
  others: 0,
  unreadable: 0,
  faults: 0,
  faultyConfigs: 0,
  withFindings: 0,
  suppressed: 0,
  fixable: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
};

/** The totals with one file more. */
export function counted(totals: Totals, file: CheckedFile): Totals {
  switch (file.kind) {
    case 'passed-over':
      return passed(totals, file.why);
    case 'unreadable':
      return { ...totals, unreadable: totals.unreadable + 1 };
    case 'fault':
      return { ...totals, faults: totals.faults + 1 };
    case 'faulty-config':
      return { ...totals, faultyConfigs: totals.faultyConfigs + 1 };
    case 'report': {
      const bySeverity = { ...totals.bySeverity };
      for (const { severity } of file.findings) bySeverity[severity]++;
      return {
        ...totals,
        reports: totals.reports + 1,
        withFindings: totals.withFindings + (file.findings.length > 0 ? 1 : 0),
        suppressed: totals.suppressed + file.suppressed.length,
        fixable: totals.fixable + file.findings.filter(isFixable).length,
        bySeverity,
      };
    }
  }
}

function passed(totals: Totals, why: WhyPassedOver): Totals {
  if (why === 'no-report') return { ...totals, passedOver: totals.passedOver + 1 };
  if (why === 'document') return { ...totals, documents: totals.documents + 1 };
  return { ...totals, others: totals.others + 1 };
}

function isFixable({ fixes }: CheckedFinding): boolean {
  return fixes.some(({ lossless }) => lossless);
}

/** How many findings there are, as sentences say it. */
export function countsOf({ error, warning, information, hint }: Totals['bySeverity']) {
  return { errors: error, warnings: warning, information, hints: hint };
}

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a severity is another or graver. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
