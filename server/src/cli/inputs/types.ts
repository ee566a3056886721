import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Message } from '../../../../shared/src/messages';

/** What standard input is called where no name is given for it. */
export const STANDARD_INPUT = '<stdin>';

/** A file to be read. Plain data, so that it can be handed to another thread. */
export interface Input {
  /** As it is shown: what the user gave, and the way from there, with slashes. */
  readonly path: string;
  /** Whether the user named the file itself, and not a folder in which it lies. */
  readonly named: boolean;
  /** What standard input said, in place of what a file holds. */
  readonly bytes?: Uint8Array;
}

/** A path from which no file comes, and why not. */
export interface Missed {
  readonly path: string;
  readonly reason: Message;
}

/** Files in a steady order, each once; and what was asked for in vain. */
export interface Inputs {
  readonly files: readonly Input[];
  readonly missed: readonly Missed[];
}

/** The address of an input; of standard input that of a file which would lie where it is said to. */
export function uriOf({ path }: Pick<Input, 'path'>): string {
  return pathToFileURL(resolve(path)).href;
}
