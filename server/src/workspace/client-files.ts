import type { Connection } from 'vscode-languageserver';
import { mayHoldReport } from '../../../shared/src/detect';
import {
  LIST_FILES_REQUEST,
  type ListFilesParams,
  type ListFilesResult,
  READ_FILE_REQUEST,
  type ReadFileParams,
} from '../../../shared/src/names';
import type { Files } from './files';
import { canonical } from './uri';

/** Files that do not lie on this machine, through the client, which knows how. */
export function clientFiles(connection: Connection): Files {
  const list: Files['list'] = async (folder, isHidden) => {
    const params: ListFilesParams = { folder };
    const { files } = await connection.sendRequest<ListFilesResult>(LIST_FILES_REQUEST, params);
    const shown = files.filter((uri) => !isHidden(canonical(uri)));
    return shown.toSorted().map((uri) => ({ uri, stamp: undefined }));
  };
  return {
    list,
    // Of what is no folder the client lists nothing.
    isFolder: async (uri) => !mayHoldReport(uri),
    async read(uri) {
      const params: ReadFileParams = { uri };
      const bytes = await connection.sendRequest<string | null>(READ_FILE_REQUEST, params);
      return bytes === null ? undefined : Buffer.from(bytes, 'base64');
    },
  };
}

/** Where nothing is known of files. */
export const NO_FILES: Files = {
  list: async () => [],
  isFolder: async () => false,
  read: async () => undefined,
};

/** Files of this machine by `local`, all others by `others`. */
export function filesByScheme(local: Files, others: Files): Files {
  const of = (uri: string): Files => (uri.startsWith('file:') ? local : others);
  return {
    list: (folder, isHidden) => of(folder).list(folder, isHidden),
    isFolder: (uri) => of(uri).isFolder(uri),
    read: (uri) => of(uri).read(uri),
  };
}
