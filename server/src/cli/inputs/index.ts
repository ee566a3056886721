import { resolve } from 'node:path';
import { message } from '../../../../shared/src/messages';
import { filesByFolder, statOf, type WalkListener } from '../../walk';
import type { WhyPassedOver } from '../checked';
import { reasonOf } from '../reason';
import { filesMatching, isGlob } from './glob';
import { CACHE_FOLDER, whyPassedOver } from './passed-over';
import { type Input, type Inputs, type Missed, type NotLookedAt, STANDARD_INPUT } from './types';

export { type Input, type Inputs, type Missed, type NotLookedAt, uriOf } from './types';

/** What gives the bytes of standard input, and what to call them. */
export interface StandardInput {
  readonly read: () => Promise<Uint8Array>;
  readonly name: string | undefined;
}

/**
 * The files that paths name: a file, a folder with all that lies below it, a glob, or `-` for standard
 * input. In the order in which they are named; a file that is named twice comes once, and counts as
 * named outright if it is so anywhere.
 */
export async function inputsOf(paths: readonly string[], standard: StandardInput): Promise<Inputs> {
  const found = new Map<string, Input>();
  const missed: Missed[] = [];
  const add = (input: Input): void => {
    const key = resolve(input.path);
    const before = found.get(key);
    if (!before) found.set(key, input);
    else if (input.named && !before.named) found.set(key, { ...before, named: true });
  };
  const aside = new Map<string, NotLookedAt>();
  const listener: FolderListener = {
    miss: (path, error) => missed.push({ path, reason: reasonOf(error) }),
    passOver: (path, why = 'hidden') => {
      if (!path.endsWith(`${CACHE_FOLDER}/`)) aside.set(resolve(path), { path, why });
    },
  };
  for (const path of paths) {
    if (path === '-') {
      const name = standard.name ?? STANDARD_INPUT;
      add({ path: name, named: true, bytes: await standard.read() });
      continue;
    }
    let isEmpty = true;
    for await (const input of filesAt(path, listener)) {
      isEmpty = false;
      add(input);
    }
    if (isEmpty && !(await statOf(path))) {
      const key = isGlob(path) ? 'cli/glob-nothing' : 'cli/no-such-path';
      missed.push({ path, reason: message(key) });
    }
  }
  // What is named as well is looked at.
  for (const key of found.keys()) aside.delete(key);
  return { files: [...found.values()], missed, aside: [...aside.values()] };
}

interface FolderListener extends WalkListener {
  readonly miss: (path: string, error: unknown) => void;
  readonly passOver: (path: string, why?: WhyPassedOver) => void;
}

async function* filesAt(path: string, listener: FolderListener): AsyncGenerator<Input> {
  const what = await statOf(path);
  if (what?.isDirectory()) {
    for await (const files of filesByFolder(path, listener)) {
      for (const file of files) {
        const why = whyPassedOver(file);
        if (why) listener.passOver(file, why);
        else yield { path: file, named: false };
      }
    }
    return;
  }
  // A name with brackets in it is first of all a name.
  if (what) {
    yield { path, named: true };
    return;
  }
  if (!isGlob(path)) return;
  // Nobody asked for what a glob does not mean.
  const glob: WalkListener = { miss: listener.miss };
  for await (const file of filesMatching(path, glob)) yield { path: file, named: true };
}
