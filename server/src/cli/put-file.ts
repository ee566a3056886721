import { writeFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { type Message, message } from '../../../shared/src/messages';
import { reasonOf } from './reason';

/** Writes a new file; gives why it was not written. What is there is replaced only when that is asked for. */
export async function putFile(
  path: string,
  text: string,
  mayReplace: boolean,
): Promise<Message | undefined> {
  try {
    if (mayReplace) await writeFileAtomic(path, text);
    else await writeFile(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return isThere ? message('cli/is-there') : reasonOf(error);
  }
}
