import type { MissingUnit, ReportHead } from '../facts/types';
import { compareNames } from '../locale';
import { pathIn, plainUri, plainUriOf } from './below';
import { isPattern, type Matches, matcherOf } from './patterns';
import type { Reports } from './reports';
import type { SumDeclaration } from './sums';

/** The reports that meet one path or pattern; undefined where there are none, and a register says who. */
interface Met<T> {
  readonly pattern: string | undefined;
  readonly found: readonly T[];
}

/**
 * The reports that meet each path or pattern; all of the folder where the register alone says who. In the
 * order of their paths, because that in which they became known is another on every run.
 */
export function metBy<T extends ReportHead>(
  { units }: SumDeclaration,
  folder: string,
  reports: Reports<T>,
): Met<T>[] {
  const within = reports.all().flatMap((report) => {
    const path = pathIn(folder, plainUriOf(report));
    return path === undefined ? [] : [{ report, path }];
  });
  const met = (isMatch: Matches) =>
    within
      .filter(({ path }) => isMatch(path))
      .sort((one, other) => compareNames(one.path, other.path))
      .map(({ report }) => report);
  if (units.length === 0) return [{ pattern: undefined, found: met(() => true) }];
  return units.map((pattern) => ({ pattern, found: met(matcherOf(pattern)) }));
}

/**
 * What is wrong with a path or pattern: no report there, or none of the year. Where `file` is a pattern,
 * lists name the files of several years; and organs whose report is yet to come are told by their names.
 */
export function unmet<T extends ReportHead>(
  { pattern, found }: Met<T>,
  { file, register }: SumDeclaration,
  year: number,
): MissingUnit[] {
  if (pattern === undefined) return [];
  const isOne = !isPattern(pattern);
  if (found.length === 0) return [{ name: pattern, reason: isOne ? 'no-file' : 'no-match' }];
  if (isPattern(file) || found.some((one) => (one.year ?? year) === year)) return [];
  const areLate = register === undefined && found.every((one) => one.year === year - 1);
  return areLate ? [] : [{ name: pattern, reason: isOne ? 'other-year' : 'no-match' }];
}

/** Of whom a register speaks is not there in any case; where a pattern is met, nobody would notice. */
export function unreadUnits(
  { units }: SumDeclaration,
  folder: string,
  unread: Iterable<string>,
): MissingUnit[] {
  return [...unread].flatMap((uri): MissingUnit[] => {
    const path = pathIn(folder, plainUri(uri));
    const isMeant = path !== undefined && units.some((pattern) => matcherOf(pattern)(path));
    return isMeant ? [{ name: path, reason: 'unread' }] : [];
  });
}
