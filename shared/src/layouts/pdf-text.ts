import { isLabel, isPartOfLabel, tablesNaming } from '../format/vocabulary';
import { lineEnd } from '../text/lines';
import { joinPieces, rowsByLabels } from './by-labels';
import { slotText } from './cell';
import { joinSplitHeads } from './continued';
import { labelOf, wordsFrom } from './pdf-labels';
import { type PdfLine, pdfLines, wordsIn } from './pdf-lines';
import { isFigureWord, isPageNumber, wordsOf } from './regions/words';
import type { Cell, Grid, GridRow, Layout } from './types';

/**
 * Text that came out of a PDF: a label and its figures on one line, with single blanks between. A long
 * label goes on above or below its figures; heads, and the labels of groups, come in pieces among the
 * rows, of which only what makes a label again is kept. Blank cells do not show.
 */
export const PDF_TEXT: Layout = {
  id: 'pdf-text',
  keepsBlanks: false,
  keepsHeads: false,
  showsColumns: false,
  rowIsLine: false,
  rowBreaks: 1,
  endOfRow: lineEnd,
  recognises: (lines) =>
    lines.every((line) => !/[\t|]/u.test(line)) &&
    lines.some((line) => {
      const words = wordsOf(line);
      const isRow = words.length > 1 && isFigureWord(words.at(-1) ?? '');
      // A page number between dashes stands among plain lines too.
      return isRow && !isPageNumber(line);
    }),
  read,
  write: (rows, lineBreak) =>
    rows
      .map((row) => row.map(slotText).filter((text) => text !== ''))
      .filter(({ length }) => length > 0)
      .map((texts) => texts.join(' ') + lineBreak)
      .join(''),
};

function read(region: string): Grid {
  const lines = pdfLines(region);
  const rows: GridRow[] = [];
  let open: Cell[] = [];
  let at = 0;
  const close = () => {
    rows.push(...wordRows(open, region));
    open = [];
  };
  while (at < lines.length) {
    const line = lines[at++];
    if (!line) break;
    if (line.figures.length === 0) {
      if (line.words) open.push(line.words);
      continue;
    }
    const below = wordsFrom(lines, at);
    const label = labelOf(line.words, open, below, region);
    if (!label) {
      // A lone number between two rows is the number of a page.
      if (line.figures.length === 1) continue;
      close();
      rows.push(rowOf(undefined, line));
      continue;
    }
    const kept = open.slice(0, open.length - label.above);
    open = [...kept, ...label.others];
    close();
    rows.push(rowOf(label.cell, line));
    at += label.below;
  }
  close();
  return rows;
}

function rowOf(label: Cell | undefined, { figures }: PdfLine): GridRow {
  return { cells: label ? [label, ...figures] : figures, spare: [] };
}

/** What lines of words give: the labels that prove their table, and words that are no part of any. */
function wordRows(lines: readonly Cell[], region: string): Grid {
  const rows = joinPieces(lines, region).map((line): GridRow => {
    const words = wordsIn(region, line.from, line.to);
    const whole = line.broken || (isLabel(line.text) && !words.every(({ text }) => isLabel(text)));
    return { cells: whole ? [line] : joinPieces(words, region), spare: [] };
  });
  const cells = joinSplitHeads(rows).flatMap((row) => row.cells.filter(isKept));
  return rowsByLabels(cells);
}

/** 其他 and 总计 stand in heads of several tables: alone they tell nothing. */
function isKept({ text }: Cell): boolean {
  return isLabel(text) ? tablesNaming(text).length > 0 : !isPartOfLabel(text);
}
