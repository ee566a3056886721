import { labelUse, tablesNaming } from '../format/vocabulary';
import { isBlank } from '../text/blanks';
import { splitLines } from '../text/lines';
import { joinCells } from './by-labels';
import { cellAt } from './cell';
import { isFigureWord, isPageNumber } from './regions/words';
import type { Cell } from './types';

/** What stands on a line, or on a part of it: words, and the figures behind them. */
export interface PdfLine {
  readonly words: Cell | undefined;
  readonly figures: readonly Cell[];
}

/** The lines of text that came out of a PDF, page numbers left out. */
export function pdfLines(region: string): PdfLine[] {
  return splitLines(region).flatMap((line) => {
    const text = region.slice(line.from, line.to);
    if (isBlank(text) || isPageNumber(text)) return [];
    return partsOf(wordsIn(region, line.from, line.to), region);
  });
}

/** What stands between blanks in a stretch of the region. */
export function wordsIn(region: string, from: number, to: number): Cell[] {
  const words: Cell[] = [];
  for (const { 0: word, index } of region.slice(from, to).matchAll(/\S+/gu)) {
    words.push(cellAt(region, { from: from + index, to: from + index + word.length }));
  }
  return words;
}

/** Two rows may stand on one line: the label of a row behind a figure begins the next. */
function partsOf(words: readonly Cell[], region: string): PdfLine[] {
  const parts: Cell[][] = [[]];
  for (const [index, word] of words.entries()) {
    const above = words[index - 1];
    if (above && isFigureWord(above.text) && isRowLabel(word.text)) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts.filter(({ length }) => length > 0).map((part) => lineOf(part, region));
}

function lineOf(words: readonly Cell[], region: string): PdfLine {
  let end = words.length;
  while (end > 0 && isFigureWord(words[end - 1]?.text ?? '')) end--;
  const label = words.slice(0, end);
  return {
    words: label.length > 0 ? joinWords(label, region) : undefined,
    figures: words.slice(end),
  };
}

/** Words of one line are one cell, blanks between them included. */
function joinWords(words: readonly Cell[], region: string): Cell {
  const { from, to } = joinCells(words, region);
  return { from, to, text: region.slice(from, to) };
}

/** Whether words are the national label of a row that has figures, and prove its table. */
function isRowLabel(text: string): boolean {
  const { row, national } = labelUse(text);
  return row && national && tablesNaming(text).length > 0;
}
