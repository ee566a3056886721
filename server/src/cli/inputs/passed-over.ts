import { mayHoldReport } from '../../../../shared/src/detect';
import type { WhyPassedOver } from '../checked';

/** What this program keeps itself, below the folder in which it runs; nobody misses it. */
export const CACHE_FOLDER = '.nianbao-cache';

/** Endings of files that often are reports, and are no text: whoever has such should know of them. */
const DOCUMENTS =
  /\.(?:docx?|docm|dotx?|wps|wpt|rtf|odt|pdf|ofd|xlsx?|xlsm|et|ods|pptx?|mht|mhtml)$/iu;
/** What Word and WPS write beside a file as long as it is open. */
const LOCK = /(?:^|[/\\])~\$[^/\\]*$/u;

/** Why a file of a folder is not looked at, by its name; undefined for one that may hold a report. */
export function whyPassedOver(path: string): WhyPassedOver | undefined {
  if (LOCK.test(path)) return 'hidden';
  if (mayHoldReport(path)) return undefined;
  return DOCUMENTS.test(path) ? 'document' : 'ending';
}
