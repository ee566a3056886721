import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError } from 'commander';
import { HANDLERS } from './commands';
import { CLEAN, FAILED } from './exit-codes';
import { type Given, UsageError } from './given';
import type { Io } from './io';
import { localeFor } from './locale';
import { bytesOf, interruption, sinkOf } from './process-io';
import { programOf } from './program';
import { progressOf } from './run/progress';
import { usageError } from './usage-errors';

/** Whether standard output shows colours; what `--color` says goes before terminal and environment. */
function isColoured(given: Given): boolean {
  const when = given.has('no-color') ? 'never' : given.text('color');
  if (when === 'always') return true;
  return when !== 'never' && (new Command().configureOutput().getOutHasColors?.() ?? false);
}

async function run(given: Given): Promise<void> {
  const { signal, forget } = interruption();
  const io: Io = {
    out: sinkOf(process.stdout),
    err: sinkOf(process.stderr),
    stdin: () => bytesOf(process.stdin),
    isColoured: isColoured(given),
    progress: (total, locale) =>
      progressOf(process.stderr, process.stderr.isTTY === true, total, locale),
    signal,
  };
  const handler = await HANDLERS[given.command]?.();
  try {
    process.exitCode = (await handler?.(given, io)) ?? FAILED;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await io.err.write(usageError(error.message, given.locale));
    process.exitCode = FAILED;
  } finally {
    forget();
  }
}

/** Ends when all is written, never by an exit in the middle. */
async function main(): Promise<void> {
  const locale = localeFor(process.argv.slice(2), process.env);
  try {
    await programOf(locale, run).parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? CLEAN : FAILED;
  }
}

// Further threads of a run are this program as well.
if (isMainThread) void main();
else void import('./run/serve').then(({ serve }) => serve());
