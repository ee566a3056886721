import type { MissingUnit, ReportFacts, ReportHead, UnitsOfReport } from '../facts/types';
import { fileName } from './below';
import { Reports } from './reports';
import { type DeclaredSums, mayBeUnit, unitsOf } from './sums';

/** The way to files that may be units. */
export interface UnitFiles {
  /** The addresses of the files below a configuration file. */
  below(config: string): Promise<readonly string[]>;
  /** Whose report a file is; undefined for one that is none. */
  headAt(uri: string): Promise<ReportHead | 'unread' | undefined>;
  /** What a report says; undefined where it cannot be read any more. */
  factsAt(uri: string): Promise<ReportFacts | undefined>;
}

/**
 * The units that a configuration file declares of a report, from where they lie, and what they say: of all
 * that may be units the heads are read, and no more than the units as a whole. Undefined where none are
 * declared.
 */
export async function readUnitsOf(
  report: ReportHead,
  declared: DeclaredSums,
  files: UnitFiles,
): Promise<UnitsOfReport | undefined> {
  const isUnit = mayBeUnit(report, declared);
  if (!isUnit) return undefined;
  const reports = new Reports<ReportHead>();
  const unread: string[] = [];
  for (const uri of await files.below(declared.declaredIn)) {
    if (!isUnit(uri)) continue;
    const head = await files.headAt(uri);
    if (head === 'unread') unread.push(uri);
    else if (head) reports.put(head);
  }
  const found = unitsOf(report, { ...declared, unread }, reports);
  if (!found) return undefined;
  const units: ReportFacts[] = [];
  const gone: MissingUnit[] = [];
  for (const { uri } of found.units) {
    const facts = await files.factsAt(uri);
    if (facts) units.push(facts);
    else gone.push({ name: fileName(uri), reason: 'unread' });
  }
  return { ...found, units, missing: [...found.missing, ...gone] };
}
