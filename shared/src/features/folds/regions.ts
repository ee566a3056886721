import type { Page, Tree } from '../../syntax/tree';
import { splitLines } from '../../text/lines';
import { memoised } from '../../text/memo';
import type { Fold } from './index';

/** Lines by which an author sets a region apart, as the language configuration has them. */
const START = /^\s*<!--\s*#?region\b.*-->/u;
const END = /^\s*<!--\s*#?endregion\b.*-->/u;

interface Mark {
  readonly line: number;
  readonly opens: boolean;
}

/** The regions that lines of a text set apart, those within others first. */
export function regionFolds({ pages }: Tree): Fold[] {
  const folds: Fold[] = [];
  const open: number[] = [];
  let first = 0;
  for (const page of pages) {
    for (const { line, opens } of marksOn(page)) {
      const from = opens ? undefined : open.pop();
      if (opens) open.push(first + line);
      if (from !== undefined) folds.push({ from, to: first + line, kind: 'region' });
    }
    first += page.breaks;
  }
  return folds;
}

/** The marks on a page; lines are counted from its first one. */
const marksOn = memoised((page: Page): readonly Mark[] => {
  const marks: Mark[] = [];
  let first = 0;
  for (const { text, breaks } of page.blocks) {
    if (text.includes('region')) {
      for (const [index, { from, to }] of splitLines(text).entries()) {
        const line = text.slice(from, to);
        if (START.test(line)) marks.push({ line: first + index, opens: true });
        else if (END.test(line)) marks.push({ line: first + index, opens: false });
      }
    }
    first += breaks;
  }
  return marks;
});
