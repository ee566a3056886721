import type { Given } from '../given';
import type { Io } from '../io';

/** Does what a command is for, and gives the exit code; a `UsageError` is thrown. */
export type Handler = (given: Given, io: Io) => Promise<number>;

/** The commands by name; each is loaded when it is called. */
export const HANDLERS: Readonly<Record<string, () => Promise<Handler>>> = {
  check: async () => (await import('./check')).check,
  fix: async () => (await import('./fix')).fix,
  format: async () => (await import('./format')).format,
  convert: async () => (await import('./convert')).convert,
  explain: async () => (await import('./explain')).explain,
  compare: async () => (await import('./compare')).compare,
  sum: async () => (await import('./sum')).sum,
  new: async () => (await import('./new')).writeNew,
  completion: async () => (await import('./completion')).completion,
};
