import type { ReportItem } from '../../../shared/src/names';

/** What is found in some reports, added up. */
export interface Tally {
  readonly reports: number;
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
  /** How many of the reports could not be read. */
  readonly unread: number;
}

/** Whether a report can stay as it is; what is only practice or style does not count. */
export type State = 'error' | 'unread' | 'warning' | 'clean';

const NOTHING: Tally = { reports: 0, errors: 0, warnings: 0, others: 0, unread: 0 };

/** What is found in these reports together. */
export function tallyOf(reports: readonly ReportItem[]): Tally {
  return reports.reduce(
    (sum, { errors, warnings, others, unread }) => ({
      reports: sum.reports + 1,
      errors: sum.errors + errors,
      warnings: sum.warnings + warnings,
      others: sum.others + others,
      unread: sum.unread + (unread === undefined ? 0 : 1),
    }),
    NOTHING,
  );
}

/** The worst that there is. */
export function stateOf({ errors, warnings, unread }: Tally): State {
  if (errors > 0) return 'error';
  if (unread > 0) return 'unread';
  return warnings > 0 ? 'warning' : 'clean';
}

/** Less than 0 where the one has more to be looked at than the other; a sort puts it first. */
export function byFindings(one: Tally, other: Tally): number {
  return (
    other.errors - one.errors ||
    other.unread - one.unread ||
    other.warnings - one.warnings ||
    other.others - one.others
  );
}
