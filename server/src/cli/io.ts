import type { Locale } from '../../../shared/src/messages';
import type { Progress } from './run/progress';

/** Where text goes. */
export interface Sink {
  /** Resolves when more may be written; at once where nobody reads any more. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Whether nobody reads any more. */
  readonly isClosed: () => boolean;
  /** Whether it is a terminal, on which a bar may stand in the way. */
  readonly isTerminal: boolean;
}

/** What a command has of the world beside files. */
export interface Io {
  readonly out: Sink;
  readonly err: Sink;
  readonly stdin: () => Promise<Uint8Array>;
  /** Whether `out` shows colours, by the terminal, the environment and --color. */
  readonly isColoured: boolean;
  /** Shows how far a run over so many files has come, where somebody looks. */
  readonly progress: (total: number, locale: Locale) => Progress;
  readonly signal: AbortSignal;
}
