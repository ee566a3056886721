import { message, say } from '../../../../shared/src/messages';
import { breather } from '../breather';
import { CLEAN, FAILED, FOUND, INTERRUPTED } from '../exit-codes';
import type { Given } from '../given';
import { type Input, inputsOf } from '../inputs';
import type { Io } from '../io';
import { putFile } from '../put-file';
import { readReport } from '../run/read-report';
import { documentsText, unreadable } from '../unreadable';
import { visible } from '../writers/excerpt';
import { problemText } from '../writers/readable';
import type { Handler } from '.';
import { type PlaceOf, placesOf } from './convert-places';
import { type Converted, converted } from './converted';
import { isTarget, type Target } from './targets';

/** `nianbao convert`: reports with their tables in another layout, or as data. */
export const convert: Handler = async (given, io) => {
  const target = given.text('to');
  if (!isTarget(target)) return FAILED;
  const standard = { read: io.stdin, name: given.text('stdin-name') };
  const { files, missed, aside } = await inputsOf(given.arguments, standard);
  const placeOf = await placesOf(given, files, target);
  for (const one of missed) await io.err.write(problemText(unreadable(one), given.locale));
  await io.err.write(documentsText(aside, given.locale));
  let exitCode = missed.length > 0 || files.length === 0 ? FAILED : CLEAN;
  const breathe = breather();
  for (const input of files) {
    await breathe();
    if (io.signal.aborted) return INTERRUPTED;
    exitCode = Math.max(exitCode, await convertFile(input, target, placeOf, { given, io }));
  }
  return exitCode;
};

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
  const place = placeOf(input);
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
