import { readFile } from 'node:fs/promises';
import { type Message, message } from '../../../../shared/src/messages';
import type { Original } from '../original';
import { replaceAt } from '../output-place';
import { reasonOf } from '../reason';
import { encoded, isWrittenAs } from './encode';
import type { Rewritten } from './types';

/**
 * Writes a text back in the encoding of its file, as a whole or not at all; gives why it was not
 * written. Left alone is what has changed meanwhile, and what its encoding could not hold.
 */
export async function writeBack(
  path: string,
  { bytes, encoding }: Original,
  { before, after }: Rewritten,
): Promise<Message | undefined> {
  const written = encoded(after, encoding);
  if (!written || !isWrittenAs(bytes, before, encoding)) return message('cli/encoding-loses');
  try {
    const now = await readFile(path);
    if (Buffer.compare(now, bytes) !== 0) return message('cli/changed-meanwhile');
    await replaceAt(path, Buffer.from(written));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
