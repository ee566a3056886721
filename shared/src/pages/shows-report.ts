import { looksLikeReport } from '../detect';
import { isPageSource, readPage } from './read-page';

/** Whether the text of a file looks like a report. Titles within tags are seen only in what a page shows. */
export function showsReport(text: string): boolean {
  if (looksLikeReport(text)) return true;
  return isPageSource(text) && looksLikeReport(readPage(text).text);
}
