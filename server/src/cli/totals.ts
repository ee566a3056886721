import type { Severity } from '../../../shared/src/rules/types';
import type { CheckedFile, CheckedFinding } from './checked';

/** What a run came to. */
export interface Totals {
  readonly reports: number;
  readonly passedOver: number;
  readonly unreadable: number;
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
  unreadable: 0,
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
      return { ...totals, passedOver: totals.passedOver + 1 };
    case 'unreadable':
      return { ...totals, unreadable: totals.unreadable + 1 };
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
