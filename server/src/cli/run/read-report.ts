import { looksLikeReport } from '../../../../shared/src/detect';
import { isPageSource, readPage } from '../../../../shared/src/pages/read-page';
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
  if (named || isNamedReport(path) || mayBeReport(text)) return { text, encoding };
  return { kind: 'passed-over', path, uri: uriOf(input) };
}

/** What is called a report is checked, however damaged it is: else nobody would notice. */
function isNamedReport(path: string): boolean {
  return /政府信息公开[^/\\]*(?:年报|年度报告)[^/\\]*$/u.test(path.normalize('NFC'));
}

/** Whether a text is checked though nobody named it. Titles within tags are seen only in what a page shows. */
export function mayBeReport(text: string): boolean {
  if (looksLikeReport(text)) return true;
  return isPageSource(text) && looksLikeReport(readPage(text).text);
}
