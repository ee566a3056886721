import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Message } from '../../../../shared/src/messages';
import type { WhyPassedOver } from '../checked';

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

/** A file of a folder that is not looked at, by its name. */
export interface NotLookedAt {
  readonly path: string;
  readonly why: WhyPassedOver;
}

/** Files in a steady order, each once; what was asked for in vain; and what of folders is left out. */
export interface Inputs {
  readonly files: readonly Input[];
  readonly missed: readonly Missed[];
  readonly aside: readonly NotLookedAt[];
}

/** The address of an input; of standard input that of a file which would lie where it is said to. */
export function uriOf({ path }: Pick<Input, 'path'>): string {
  return pathToFileURL(resolve(path)).href;
}
