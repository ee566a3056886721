import { realpath } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type Message, message, say } from '../../../../shared/src/messages';
import { statOf } from '../../walk';
import { type Given, UsageError } from '../given';
import type { Input } from '../inputs';
import { readReport } from '../run/read-report';
import { visible } from '../writers/excerpt';
import { EXTENSIONS, type Target } from './targets';

/** Where what is made of a file goes; undefined for standard output. */
export type PlaceOf = (input: Input) => string | undefined;

/**
 * One report goes to standard output or into a file, several go into a folder. Throws before anything
 * is written where one would replace another, or what it is made from.
 */
export async function placesOf(
  given: Given,
  files: readonly Input[],
  target: Target,
): Promise<PlaceOf> {
  const placeOf = await placeBy(given, files, target);
  const refusal = (await overInput(files, placeOf)) ?? (await clash(files, placeOf));
  if (refusal) throw new UsageError(say(refusal, given.locale));
  return placeOf;
}

async function placeBy(given: Given, files: readonly Input[], target: Target): Promise<PlaceOf> {
  const output = given.text('output');
  const isFolder = output !== undefined && (await statOf(output))?.isDirectory() === true;
  if (files.length > 1 && !isFolder) {
    throw new UsageError(say(message('cli/needs-folder'), given.locale));
  }
  if (output === undefined || !isFolder) return () => output;
  return ({ path }) => join(output, `${basename(path, extname(path))}${EXTENSIONS[target]}`);
}

/** Says which file would be replaced though it is one of those to be converted; links are seen through. */
async function overInput(files: readonly Input[], placeOf: PlaceOf): Promise<Message | undefined> {
  const inputs = new Set<string>();
  for (const { path, bytes } of files) if (!bytes) inputs.add(await realPath(path));
  for (const input of files) {
    const file = placeOf(input);
    if (file === undefined || !inputs.has(await realPath(file))) continue;
    return message('cli/target-is-input', { file: visible(file) });
  }
  return undefined;
}

/** Says which two reports would become one file. What only shares its name and is no report is passed over. */
async function clash(files: readonly Input[], placeOf: PlaceOf): Promise<Message | undefined> {
  const byPlace = new Map<string | undefined, Input[]>();
  for (const input of files) {
    const file = placeOf(input);
    byPlace.set(file, [...(byPlace.get(file) ?? []), input]);
  }
  for (const [file, inputs] of byPlace) {
    if (file === undefined || inputs.length < 2) continue;
    const [first, second] = await reportsAmong(inputs);
    if (!first || !second) continue;
    return message('cli/one-target', {
      first: visible(first.path),
      second: visible(second.path),
      file: visible(file),
    });
  }
  return undefined;
}

async function reportsAmong(inputs: readonly Input[]): Promise<readonly Input[]> {
  const reports: Input[] = [];
  for (const input of inputs) if (!('kind' in (await readReport(input)))) reports.push(input);
  return reports;
}

async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
