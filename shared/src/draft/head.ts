import type { ReportHead } from '../facts/types';
import { isPageSource } from '../pages/read-page';
import type { Report } from '../report/types';
import { headOf } from './facts';
import { readDraftFile } from './file';
import { draftOf } from './index';

/** Title, period and the first words of section one stand in so many characters of nearly every report. */
const LOOKED_AT = 1200;

/**
 * Whose report a text is and of which year: the same as the whole text says, mostly by its first lines
 * alone. Holds nothing of the text.
 */
export function headOfText(text: string, uri: string): ReportHead {
  const early = isPageSource(text) ? undefined : draftOf(firstLines(text));
  const draft = early && isSettled(early.report) ? early : readDraftFile(text).draft;
  return headOf(draft, uri);
}

/** Whole lines, of which the last may be cut where it is very long. */
function firstLines(text: string): string {
  const start = text.slice(0, LOOKED_AT);
  return start.slice(0, Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r')) + 1) || start;
}

/**
 * Whether nothing that stands further down can change whose report it is: the title says all, and behind
 * it section one begins with words, so that its heading is none of a table of contents.
 */
function isSettled({ title, year, sections: [first, , third] }: Report): boolean {
  if (!title?.organ || year?.source !== 'title') return false;
  return first?.number === 1 && first.quality !== 'changed' && first.hasWords && !third;
}
