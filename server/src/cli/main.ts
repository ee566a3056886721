import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError } from 'commander';
import { type Locale, message, say } from '../../../shared/src/messages';
import { HANDLERS } from './commands';
import { CLEAN, FAILED, INTERRUPTED } from './exit-codes';
import { type Given, UsageError } from './given';
import type { Io } from './io';
import { localeFor } from './locale';
import { bytesOf, interruption, sinkOf } from './process-io';
import { programOf } from './program';
import { reasonOf } from './reason';
import { progressOf } from './run/progress';
import { usageError } from './usage-errors';

/** Whether standard output shows colours; what `--color` says goes before terminal and environment. */
function isColoured(given: Given): boolean {
  const when = given.has('no-color') ? 'never' : given.text('color');
  if (when === 'always') return true;
  return when !== 'never' && (new Command().configureOutput().getOutHasColors?.() ?? false);
}

/** Standard output and standard error. A disk that is full is told once, and the run has failed. */
function standardSinks(locale: Locale): Pick<Io, 'out' | 'err'> {
  const err = sinkOf(process.stderr, () => {
    process.exitCode = FAILED;
  });
  const out = sinkOf(process.stdout, (error) => {
    process.exitCode = FAILED;
    const file = { zh: '标准输出', en: 'standard output' };
    const told = message('cli/unwritable', { file, reason: reasonOf(error) });
    void err.write(usageError(say(told, locale), locale));
  });
  return { out, err };
}

async function run(given: Given, sinks: Pick<Io, 'out' | 'err'>): Promise<void> {
  const { signal, forget } = interruption();
  const io: Io = {
    ...sinks,
    stdin: () => bytesOf(process.stdin, signal),
    isColoured: isColoured(given),
    progress: (total, locale) =>
      progressOf(process.stderr, process.stderr.isTTY === true, total, locale),
    signal,
  };
  try {
    const handler = await HANDLERS[given.command]?.();
    // What could not be written has set its code already, which none that comes later takes back.
    const exitCode = (await handler?.(given, io)) ?? FAILED;
    process.exitCode ??= exitCode;
  } catch (error) {
    // What was being waited for is given up where its user wants an end; that is no fault.
    if (!signal.aborted || !isAbort(error)) throw error;
    process.exitCode = INTERRUPTED;
  } finally {
    forget();
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Ends when all is written, never by an exit in the middle. */
async function main(): Promise<void> {
  const locale = localeFor(process.argv.slice(2), process.env);
  const sinks = standardSinks(locale);
  try {
    await programOf(locale, (given) => run(given, sinks)).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode ??= error.exitCode === 0 ? CLEAN : FAILED;
      return;
    }
    process.exitCode = FAILED;
    await sinks.err.write(usageError(sentenceOf(error, locale), locale));
  }
}

/** What ends a command, in one line. A stack would help no user, and its exit code would say “findings”. */
function sentenceOf(error: unknown, locale: Locale): string {
  if (error instanceof UsageError) return error.message;
  return say(message('cli/program-fault', { reason: reasonOf(error) }), locale).replace(
    /\s+/gu,
    ' ',
  );
}

// Further threads of a run are this program as well.
if (isMainThread) void main();
else void import('./run/serve').then(({ serve }) => serve());
