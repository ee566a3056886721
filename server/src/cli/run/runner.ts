import type { CheckedFile } from '../checked';
import type { ConfigChoice } from '../configs';
import type { Input } from '../inputs';

/** What is to be done with the files of a run. Plain data, but for the signal. */
export interface Job {
  readonly config: ConfigChoice;
  /** Files that are compared with the others, and not checked. */
  readonly beside: readonly Input[];
  /** Whether all that was checked is wanted, and not what was found alone. */
  readonly wantsLedger: boolean;
  /** The folder in which results are kept from run to run; undefined where none are. */
  readonly cache: string | undefined;
  /** How many threads; undefined for as many as are worth it. */
  readonly jobs: number | undefined;
  /** The file of this program, which further threads run. */
  readonly program: string;
  /** Ends the run between two files. */
  readonly signal: AbortSignal;
}

/**
 * Checks files, and gives what became of each as soon as it is known: one record for each input, in an
 * order that depends on the inputs alone, and beside these one for each faulty configuration file.
 * A file that cannot be read is a record like the others.
 */
export type Runner = (inputs: readonly Input[], job: Job) => AsyncIterable<CheckedFile>;
