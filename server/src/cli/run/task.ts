import type { ConfigChoice } from '../configs';
import type { Input } from '../inputs';

/** One file to check, and the files that it is held against. Plain data, which crosses threads. */
export interface Task {
  readonly input: Input;
  /** The report of the year behind it is checked next, and held against it. */
  readonly isLastYear?: true;
  readonly lastYear?: Input;
  /** The addresses of last year’s reports, where there are several. */
  readonly lastYears?: readonly string[];
}

/** What is the same for all files of a run. */
export interface Terms {
  readonly config: ConfigChoice;
  /** Whether all that was checked is wanted, and not what was found alone. */
  readonly wantsLedger: boolean;
  /** The folder in which results are kept; undefined where none are. */
  readonly cache: string | undefined;
}
