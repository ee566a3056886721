import type { ReportHead } from '../facts/types';
import { isPageSource } from '../pages/read-page';
import type { Report } from '../report/types';
import { headOf } from './facts';
import { readDraftFile } from './file';
import { type Draft, draftOf } from './index';

/**
 * Title, period and the first words of section one stand in the first number of characters of most
 * reports, and in the second of nearly all.
 */
const LOOKED_AT = [450, 1200];

/**
 * Whose report a text is and of which year: the same as the whole text says, mostly by its first lines
 * alone. Holds nothing of the text.
 */
export function headOfText(text: string, uri: string): ReportHead {
  return headOf(earlyDraft(text) ?? readDraftFile(text).draft, uri);
}

/** The draft of the first lines, as far as they say it all. */
function earlyDraft(text: string): Draft | undefined {
  if (isPageSource(text)) return undefined;
  for (const length of LOOKED_AT) {
    const early = draftOf(firstLines(text, length));
    if (isSettled(early.report)) return early;
  }
  return undefined;
}

/** Whole lines, of which the last may be cut where it is very long. */
function firstLines(text: string, length: number): string {
  const start = text.slice(0, length);
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
