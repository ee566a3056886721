import type { Locale } from '../../../../shared/src/messages';
import type { CheckedFile } from '../checked';
import type { Totals } from '../totals';

/** How things are to be said. */
export interface Style {
  readonly locale: Locale;
  /** Whether what is written is shown in colours. */
  readonly isColoured: boolean;
  /** Findings alone, without a line for each report and for the run. */
  readonly isQuiet: boolean;
  /** Whether files of folders that are not checked are named. */
  readonly isVerbose: boolean;
  /** Whether all that was checked is told, and not what was found alone. */
  readonly hasLedger: boolean;
  /** The address of the folder in which the program runs, ending in a slash. */
  readonly root: string;
}

/** How a run ended. */
export interface Ending {
  readonly totals: Totals;
  readonly exitCode: number;
  /** Stopped by its user before all files were checked. */
  readonly isInterrupted: boolean;
  readonly milliseconds: number;
}

/** Makes text of a run, piece by piece, so that no more than one file is held. */
export interface Writer {
  readonly begin?: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end: (ending: Ending) => string;
}

/** Begins to write a run. */
export type WriterOf = (style: Style) => Writer;
