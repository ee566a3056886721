import { isNamedReport } from '../../../../shared/src/detect';
import { showsReport } from '../../../../shared/src/pages/shows-report';
import type { Decoded } from '../../encoding';
import type { PassedOver, UnreadableFile } from '../checked';
import { type Input, uriOf } from '../inputs';
import { readOriginal } from '../original';

/** The text of a report without a byte order mark, for which editors count no column; or why there is none. */
export async function readReport(input: Input): Promise<Decoded | UnreadableFile | PassedOver> {
  const { path, named } = input;
  const read = await readOriginal(input);
  if ('kind' in read) return read;
  const { encoding } = read;
  const text = read.text.replace(/^\ufeff/u, '');
  if (named || isReportFile(path, text)) return { text, encoding };
  return { kind: 'passed-over', path, uri: uriOf(input), why: 'no-report' };
}

/** Whether a file that lies in a folder is checked though nobody named it. */
export function isReportFile(path: string, text: string): boolean {
  return isNamedReport(path) || showsReport(text);
}
