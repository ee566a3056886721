import picomatch from 'picomatch';
import { pathIn, plainUri } from '../../../shared/src/folder/below';
import type { Matches } from '../../../shared/src/folder/patterns';
import { memoised } from '../../../shared/src/text/memo';
import { recordOf } from '../given';

/** Whether nothing is looked for at an address. */
export type IsHidden = (uri: string) => boolean;

/**
 * The patterns in what is set as `files.exclude`. One that hides a file only beside another, such as
 * what was made of it, hides no report.
 */
export function hiddenIn(excluded: unknown): readonly string[] {
  const given = Object.entries(recordOf(excluded));
  return given.flatMap(([pattern, isHidden]) => (isHidden === true ? [pattern] : [])).sort();
}

/** Whether a file, or a folder in which it lies, is hidden by patterns of paths below another folder. */
export function isHiddenBy(patterns: readonly string[], folder: string, uri: string): boolean {
  if (patterns.length === 0) return false;
  const path = pathIn(`${plainUri(folder)}/`, plainUri(uri));
  if (path === undefined) return false;
  const isMatch = matcherOf(patterns);
  const ends = [...path.matchAll(/\/|$/gu)].map(({ index }) => index);
  return ends.some((end) => isMatch(path.slice(0, end)));
}

/** As VS Code means them: a name may begin with a dot, and no sign before a pattern turns it round. */
const matcherOf: (patterns: readonly string[]) => Matches = memoised((patterns) =>
  picomatch(
    patterns.map((pattern) => pattern.normalize('NFC')),
    { dot: true, nonegate: true, noext: true, windows: false },
  ),
);
