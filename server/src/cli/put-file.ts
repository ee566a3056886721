import { writeFile } from 'node:fs/promises';
import { type Message, message } from '../../../shared/src/messages';
import { outputPlace, replaceAt } from './output-place';
import { reasonOf } from './reason';

/**
 * Writes a new file; gives why it was not written. A file that is there is replaced only when that is
 * asked for; what is there and is no file is written to, since nothing is lost by it.
 */
export async function putFile(
  path: string,
  text: string,
  mayReplace: boolean,
): Promise<Message | undefined> {
  try {
    if (mayReplace || (await outputPlace(path)).isDirect) await replaceAt(path, text);
    else await writeFile(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return isThere ? message('cli/is-there') : reasonOf(error);
  }
}
