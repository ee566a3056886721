import type { Locale } from '../../../shared/src/messages';

/** What stood on the command line, read by its definition: choices are known to be among those listed. */
export interface Given {
  readonly command: string;
  readonly locale: Locale;
  readonly arguments: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly list: (option: string) => readonly string[];
  /** Whether a switch is given; of one that begins with `no-`, whether it takes back. */
  readonly has: (option: string) => boolean;
}

/** Ends a command: it was used in a way that the definition cannot rule out. */
export class UsageError extends Error {}
