import { fileRecord, runRecord } from './record';
import type { WriterOf } from './types';

/** For programs, all in one: `{ "files": […], "run": {…} }`. */
export const json: WriterOf = ({ locale }) => {
  let isFirst = true;
  return {
    begin: () => '{\n  "files": [',
    file: (file) => {
      const comma = isFirst ? '' : ',';
      isFirst = false;
      return `${comma}\n    ${indented(fileRecord(file, locale), 4)}`;
    },
    end: (ending) => `\n  ],\n  "run": ${indented(runRecord(ending), 2)}\n}\n`,
  };
};

function indented(value: object, by: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
}
