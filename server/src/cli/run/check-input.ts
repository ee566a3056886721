import { readFile } from 'node:fs/promises';
import { looksLikeReport } from '../../../../shared/src/detect';
import { readDraftFile } from '../../../../shared/src/draft/file';
import { message } from '../../../../shared/src/messages';
import { isPageSource, readPage } from '../../../../shared/src/pages/read-page';
import { type Decoded, decoded } from '../../encoding';
import { checkFile, type FileToCheck } from '../check-file';
import type { CheckedFile, PassedOver, UnreadableFile } from '../checked';
import { type Input, uriOf } from '../inputs';
import { reasonOf } from '../reason';

/** By what a report is judged beside what it says. */
export type JudgedBy = Pick<FileToCheck, 'policy' | 'neighbours' | 'wantsLedger'>;

/** Reads one file and checks it, unless it lay in a folder and does not look like a report. */
export async function checkInput(
  input: Input,
  judgedBy: (uri: string) => Promise<JudgedBy>,
): Promise<CheckedFile> {
  const { path } = input;
  const uri = uriOf(input);
  const read = await readReport(input);
  if ('kind' in read) return read;
  const { text, encoding } = read;
  const by = await judgedBy(uri);
  return checkFile({ path, uri, encoding, file: readDraftFile(text), ...by });
}

/** The text of a report, or why there is none. */
export async function readReport(input: Input): Promise<Decoded | UnreadableFile | PassedOver> {
  const { path, named } = input;
  const read = await readInput(input);
  if ('kind' in read || named || mayBeReport(read.text)) return read;
  return { kind: 'passed-over', path, uri: uriOf(input) };
}

/** What an input says, or why it cannot be read. */
async function readInput(input: Input): Promise<Decoded | UnreadableFile> {
  const { path } = input;
  const unreadable = { kind: 'unreadable', path, uri: uriOf(input) } as const;
  try {
    const read = decoded(input.bytes ?? (await readFile(path)));
    if (!read) return { ...unreadable, reason: message('cli/binary') };
    // An editor counts no columns for a byte order mark.
    return { ...read, text: read.text.replace(/^\ufeff/u, '') };
  } catch (error) {
    return { ...unreadable, reason: reasonOf(error) };
  }
}

/** Titles within tags are seen only in what a page shows. */
function mayBeReport(text: string): boolean {
  if (looksLikeReport(text)) return true;
  return isPageSource(text) && looksLikeReport(readPage(text).text);
}
