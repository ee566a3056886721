import { differenceFromScratch } from '../../shared/src/draft/compare';
import type { Snapshot } from './snapshot';

/**
 * Holds a draft that was read edit by edit against the same text read at once. Gives what to write to
 * the log where they differ: which part, and nothing of the text, for drafts are confidential.
 */
export function incrementalFault({ document, draft }: Snapshot): string | undefined {
  const difference = differenceFromScratch(draft);
  if (difference === undefined) return undefined;
  const { uri, version } = document;
  return `${uri}: version ${version}, read edit by edit, differs from the whole read at once in ${difference.path}`;
}
