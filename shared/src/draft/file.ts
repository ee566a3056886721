import type { Range } from '../facts/types';
import { isPageSource, readPage } from '../pages/read-page';
import { type Position, positionAt, positionIn } from '../syntax/positions';
import { splitLines } from '../text/lines';
import type { Span } from '../text/span';
import { type Draft, draftOf } from './index';

/**
 * A file read as a draft. Of a web page the draft is the text that it shows; places are those of the
 * file all the same.
 */
export interface DraftFile {
  readonly draft: Draft;
  /** The text that was read: that of the file, or what a page shows. Offsets of the draft are its. */
  readonly shown: string;
  readonly isPage: boolean;
  /** Where a stretch of the draft stands in the file. */
  rangeOf(span: Span): Range;
  /**
   * The stretch of the file, UTF-16 units, that an edit of the draft would change; undefined where the
   * file does not have it as it is shown.
   */
  editable(span: Span): Span | undefined;
}

/** Reads the text of a file; whether it is a web page is for its first tags to say. Never throws. */
export function readDraftFile(text: string): DraftFile {
  if (!isPageSource(text)) {
    const draft = draftOf(text);
    return {
      draft,
      shown: text,
      isPage: false,
      rangeOf: ({ from, to }) => ({
        start: positionAt(draft.tree, from),
        end: positionAt(draft.tree, to),
      }),
      editable: (span) => span,
    };
  }
  const page = readPage(text);
  const starts = splitLines(text).map(({ from }) => from);
  const at = (offset: number): Position => positionIn(text, starts, offset);
  return {
    draft: draftOf(page.text),
    shown: page.text,
    isPage: true,
    rangeOf(span) {
      const { from, to } = page.sourceOf(span);
      return { start: at(from), end: at(to) };
    },
    editable: (span) => page.verbatimOf(span),
  };
}
