import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type Locale, message, say } from '../../../shared/src/messages';
import { atTermination } from './at-termination';
import { type Given, UsageError } from './given';
import type { Io, Sink } from './io';
import { outputPlace } from './output-place';
import { reasonOf } from './reason';

/** A file that is written piece by piece. */
interface OutputFile extends Sink {
  /** Puts what was written in the place of the file; before, that is what it was. */
  readonly finish: () => Promise<void>;
  /** Leaves the file as it was. */
  readonly drop: () => Promise<void>;
}

/** Begins to write a file, or what is in its place. Throws where it cannot be written. */
async function outputFile(given: string): Promise<OutputFile> {
  const { path, isDirect } = await outputPlace(given);
  const beside = isDirect ? path : `${path}.${process.pid}.tmp`;
  const stream = createWriteStream(beside, { flags: isDirect ? 'w' : 'wx' });
  await once(stream, 'open');
  const forget = atTermination(() => {
    if (!isDirect) rmSync(beside, { force: true });
  });
  // A disk may be full at any time, also while nobody waits: it is told by the next step.
  stream.on('error', () => undefined);
  return {
    isTerminal: false,
    isClosed: () => false,
    write: async (text) => {
      if (stream.errored) throw stream.errored;
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    finish: async () => {
      stream.end();
      await finished(stream);
      if (!isDirect) await rename(beside, path);
      forget();
    },
    drop: async () => {
      stream.destroy();
      if (!isDirect) await rm(beside, { force: true });
      forget();
    },
  };
}

/**
 * Lets something be written where `--output` says, else to standard output, and gives its exit code.
 * Throws a `UsageError` where the file cannot be written; it is then what it was.
 */
export async function toOutput(
  given: Given,
  io: Io,
  write: (out: Sink, isColoured: boolean) => Promise<number>,
): Promise<number> {
  const path = given.text('output');
  if (path === undefined) return write(io.out, io.isColoured);
  const refused = (error: unknown): never => {
    throw new UsageError(unwritable(path, error, given.locale));
  };
  const file = await outputFile(path).catch(refused);
  const out: Sink = { ...file, write: (text) => file.write(text).catch(refused) };
  try {
    const exitCode = await write(out, given.text('color') === 'always');
    await file.finish().catch(refused);
    return exitCode;
  } catch (error) {
    await file.drop();
    throw error;
  }
}

/** The sentence that says why a file cannot be written. */
function unwritable(file: string, error: unknown, locale: Locale): string {
  return say(message('cli/unwritable', { file, reason: reasonOf(error) }), locale);
}
