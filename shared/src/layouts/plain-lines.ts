import { isBlank } from '../text/blanks';
import { lineEnd, splitLines } from '../text/lines';
import { joinPieces, rowsByLabels } from './by-labels';
import { cellAt, slotText } from './cell';
import { withoutPageNumber } from './page-number';
import { isPageNumber } from './regions/words';
import type { Cell, Layout } from './types';

/**
 * One cell a line and no separator at all, often with an empty line between. Blank cells do not show,
 * so that a row with fewer figures than columns has lost its positions.
 */
export const PLAIN_LINES: Layout = {
  id: 'plain-lines',
  keepsBlanks: false,
  keepsHeads: true,
  showsColumns: false,
  rowIsLine: false,
  rowBreaks: 2,
  endOfRow: lineEnd,
  recognises: (lines) => lines.every((line) => !/[\t|]/u.test(line)),
  read(region) {
    const cells: Cell[] = [];
    for (const line of splitLines(region)) {
      const text = region.slice(line.from, line.to);
      if (!isBlank(text) && !isPageNumber(text)) cells.push(cellAt(region, line));
    }
    return withoutPageNumber(rowsByLabels(joinPieces(cells, region)));
  },
  write: (rows, lineBreak) =>
    rows
      .flatMap((row) => row.map(slotText).filter((text) => text !== ''))
      .map((text) => text + lineBreak)
      .join(lineBreak),
};
