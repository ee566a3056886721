import { readFileSync } from 'node:fs';
import { message } from '../../../shared/src/messages';
import { decoded, type Encoding } from '../encoding';
import type { UnreadableFile } from './checked';
import { documentReason } from './document-kind';
import { type Input, uriOf } from './inputs';
import { reasonOf } from './reason';

/** A file as it was read, its byte order mark still in the text. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads a file, or says why it cannot be read. Its thread waits for it: files are read one by one, and of
 * reports, reading takes less than what it costs to wait for it in another way.
 */
export async function readOriginal(input: Input): Promise<Original | UnreadableFile> {
  const { path } = input;
  const unreadable = { kind: 'unreadable', path, uri: uriOf(input) } as const;
  try {
    const bytes = input.bytes ?? readFileSync(path);
    const document = documentReason(bytes, path);
    if (document) return { ...unreadable, reason: document };
    const read = decoded(bytes);
    return read ? { bytes, ...read } : { ...unreadable, reason: message('cli/binary') };
  } catch (error) {
    return { ...unreadable, reason: reasonOf(error) };
  }
}
