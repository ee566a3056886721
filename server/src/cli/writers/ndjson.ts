import { fileRecord, runRecord } from './record';
import type { WriterOf } from './types';

/** For programs, line by line: a record a file as soon as it is checked, and at last one for the run. */
export const ndjson: WriterOf = ({ locale }) => ({
  file: (file) => `${JSON.stringify(fileRecord(file, locale))}\n`,
  end: (ending) => `${JSON.stringify(runRecord(ending))}\n`,
});
