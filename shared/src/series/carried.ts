import type { ReportFacts } from '../facts/types';
import { auditOf } from '../identities/audit';
import type { Report } from '../report/types';
import { memoisedWith } from '../text/memo';
import { type Comparison, comparisons } from './comparisons';

/** What is carried over from year to year in one table: each column by itself, and all of them together. */
export interface Carried {
  /** The column that sums up the others; undefined where the table has none. */
  readonly total: Comparison | undefined;
  readonly differing: readonly Comparison[];
}

/** What is carried over into the tables of a report. */
export const carriedOver: (report: Report, lastYear: ReportFacts) => readonly Carried[] =
  memoisedWith((report: Report, lastYear: ReportFacts) => {
    const over = comparisons(report, lastYear).filter(({ carry }) => carry.id === 'over');
    const tables = new Set(over.map(({ table }) => table));
    return [...tables].map((table) => {
      const own = over.filter((one) => one.table === table);
      const differing = own.filter(({ result }) => result === 'differs');
      return { total: own.find(isTotal), differing };
    });
  });

function isTotal({ table, figure }: Comparison): boolean {
  return auditOf(table).identities.some(
    ({ spec, total }) => spec.each === 'row' && total === figure,
  );
}
