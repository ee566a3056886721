import { readFile } from 'node:fs/promises';
import { looksLikeReport } from '../../../../shared/src/detect';
import { message } from '../../../../shared/src/messages';
import type { Policy } from '../../../../shared/src/policy/types';
import { type Decoded, decoded } from '../../encoding';
import { checkText } from '../check-text';
import type { CheckedFile, UnreadableFile } from '../checked';
import { type Input, uriOf } from '../inputs';
import { reasonOf } from '../reason';

/** Reads one file and checks it, unless it lay in a folder and does not look like a report. */
export async function checkInput(
  input: Input,
  policyOf: (uri: string) => Promise<Policy>,
): Promise<CheckedFile> {
  const { path, named } = input;
  const uri = uriOf(input);
  const read = await readInput(input);
  if ('kind' in read) return read;
  if (!named && !looksLikeReport(read.text)) return { kind: 'passed-over', path, uri };
  return checkText({ path, uri, ...read, policy: await policyOf(uri) });
}

/** What an input says, or why it cannot be read. */
export async function readInput(input: Input): Promise<Decoded | UnreadableFile> {
  const { path } = input;
  const unreadable = { kind: 'unreadable', path, uri: uriOf(input) } as const;
  try {
    const read = decoded(input.bytes ?? (await readFile(path)));
    return read ?? { ...unreadable, reason: message('cli/binary') };
  } catch (error) {
    return { ...unreadable, reason: reasonOf(error) };
  }
}
