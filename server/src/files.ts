import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import { READ_FILE_REQUEST, type ReadFileParams } from '../../shared/src/names';
import type { ReadText } from '../../shared/src/policy/nearest';
import { decode } from './decode';

/** Reads a file of this machine; undefined for whatever is no file here, or cannot be read. */
export const readLocal: ReadText = async (uri) => {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return decode(await readFile(fileURLToPath(uri)));
  } catch {
    return undefined;
  }
};

/** Reads what does not lie on this machine through the client, which knows how. */
export function readThrough(connection: Connection, local: ReadText): ReadText {
  return async (uri) => {
    if (uri.startsWith('file:')) return local(uri);
    const params: ReadFileParams = { uri };
    const bytes = await connection.sendRequest<string | null>(READ_FILE_REQUEST, params);
    return bytes === null ? undefined : decode(Buffer.from(bytes, 'base64'));
  };
}
