import { resolve } from 'node:path';
import { mayHoldReport } from '../../../../shared/src/detect';
import { message } from '../../../../shared/src/messages';
import { filesByFolder, statOf } from '../../walk';
import { reasonOf } from '../reason';
import { filesMatching, isGlob } from './glob';
import { type Input, type Inputs, type Missed, STANDARD_INPUT } from './types';

export { type Input, type Inputs, type Missed, uriOf } from './types';

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
  const miss = (path: string, error: unknown): void => {
    missed.push({ path, reason: reasonOf(error) });
  };
  for (const path of paths) {
    if (path === '-') {
      const name = standard.name ?? STANDARD_INPUT;
      add({ path: name, named: true, bytes: await standard.read() });
      continue;
    }
    let isEmpty = true;
    for await (const input of filesAt(path, miss)) {
      isEmpty = false;
      add(input);
    }
    if (isEmpty && !(await statOf(path))) {
      const key = isGlob(path) ? 'cli/glob-nothing' : 'cli/no-such-path';
      missed.push({ path, reason: message(key) });
    }
  }
  return { files: [...found.values()], missed };
}

async function* filesAt(
  path: string,
  miss: (path: string, error: unknown) => void,
): AsyncGenerator<Input> {
  const what = await statOf(path);
  if (what?.isDirectory()) {
    for await (const files of filesByFolder(path, miss)) {
      yield* files.filter(mayHoldReport).map((file) => ({ path: file, named: false }));
    }
    return;
  }
  // A name with brackets in it is first of all a name.
  if (what) {
    yield { path, named: true };
    return;
  }
  if (!isGlob(path)) return;
  for await (const file of filesMatching(path, miss)) yield { path: file, named: true };
}
