/** Where text goes. */
export interface Sink {
  /** Resolves when more may be written; at once where nobody reads any more. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Whether nobody reads any more. */
  readonly isClosed: () => boolean;
}

/** What a command has of the world beside files. */
export interface Io {
  readonly out: Sink;
  readonly err: Sink;
  readonly stdin: () => Promise<Uint8Array>;
  /** Whether `out` shows colours, by the terminal, the environment and --color. */
  readonly isColoured: boolean;
  /** Whether somebody looks at `err` while the command runs. */
  readonly isWatched: boolean;
  readonly signal: AbortSignal;
}
