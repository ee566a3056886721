import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { message, say } from '../../../../shared/src/messages';
import { CLEAN, FAILED, FOUND, INTERRUPTED } from '../exit-codes';
import type { Given } from '../given';
import { UsageError } from '../given';
import { type Input, inputsOf } from '../inputs';
import type { Io } from '../io';
import { putFile } from '../put-file';
import { readReport } from '../run/read-report';
import { unreadable } from '../unreadable';
import { visible } from '../writers/excerpt';
import { problemText } from '../writers/readable';
import type { Handler } from '.';
import { type Converted, converted } from './converted';
import { EXTENSIONS, isTarget, type Target } from './targets';

/** `nianbao convert`: reports with their tables in another layout, or as data. */
export const convert: Handler = async (given, io) => {
  const target = given.text('to');
  if (!isTarget(target)) return FAILED;
  const standard = { read: io.stdin, name: given.text('stdin-name') };
  const { files, missed } = await inputsOf(given.arguments, standard);
  const place = await placeOf(given, files);
  for (const one of missed) await io.err.write(problemText(unreadable(one), given.locale));
  let exitCode = missed.length > 0 || files.length === 0 ? FAILED : CLEAN;
  for (const input of files) {
    if (io.signal.aborted) return INTERRUPTED;
    exitCode = Math.max(exitCode, await convertFile(input, target, place, { given, io }));
  }
  return exitCode;
};

/** Where what is made of a file goes; undefined for standard output. */
type PlaceOf = (input: Input, target: Target) => string | undefined;

/** One report goes to standard output or into a file, several go into a folder. */
async function placeOf(given: Given, files: readonly Input[]): Promise<PlaceOf> {
  const output = given.text('output');
  const isFolder = output !== undefined && (await isFolderAt(output));
  if (files.length > 1 && !isFolder) {
    throw new UsageError(say(message('cli/needs-folder'), given.locale));
  }
  if (output === undefined || !isFolder) return () => output;
  return ({ path }, target) => {
    const name = basename(path, extname(path));
    return join(output, `${name}${EXTENSIONS[target]}`);
  };
}

async function isFolderAt(path: string): Promise<boolean> {
  return stat(path).then(
    (what) => what.isDirectory(),
    () => false,
  );
}

/** Converts one report and gives what it does to the exit code: 1 for a table that stays as it is. */
async function convertFile(
  input: Input,
  target: Target,
  placeOf: PlaceOf,
  { given, io }: { readonly given: Given; readonly io: Io },
): Promise<number> {
  const read = await readReport(input);
  if ('kind' in read) {
    await io.err.write(problemText(read, given.locale));
    return read.kind === 'unreadable' ? FAILED : CLEAN;
  }
  const made = converted(read.text, target);
  await tellRefusals(input, made, { given, io });
  const place = placeOf(input, target);
  if (place === undefined) await io.out.write(made.text);
  else {
    const reason = await putFile(place, made.text, given.has('force'));
    if (reason) {
      const args = { file: visible(place), reason };
      await io.err.write(`${say(message('cli/unwritable', args), given.locale)}\n`);
      return FAILED;
    }
  }
  return made.refused.length > 0 ? FOUND : CLEAN;
}

async function tellRefusals(
  { path }: Input,
  { refused }: Converted,
  { given, io }: { readonly given: Given; readonly io: Io },
): Promise<void> {
  for (const { line, table, reason } of refused) {
    const told = say(message('cli/not-converted', { table, reason }), given.locale);
    await io.err.write(`${visible(path)}:${line}: ${visible(told)}\n`);
  }
}
