import { figureColumns, figureRows } from '../format/tree';
import { labelUse, tablesNaming } from '../format/vocabulary';
import { isFigureWord } from './regions/words';
import type { Cell, Grid, GridRow } from './types';

/**
 * Rows without the number of a page that stands behind the last of them: a short number on a line of
 * its own, where that row has a figure in every column without it.
 */
export function withoutPageNumber(rows: Grid): Grid {
  const last = rows.at(-1);
  const number = last?.cells.at(-1);
  if (!last || !number || !/^\d{1,3}$/u.test(number.text)) return rows;
  const figures = last.cells.filter(({ text }) => isFigureWord(text)).length;
  const wanted = wantedIn(last, rows);
  if (wanted === 0 || figures !== wanted + 1) return rows;
  return [...rows.slice(0, -1), { ...last, cells: last.cells.slice(0, -1) }];
}

/** How many figures a row has, 0 where that is not known: by its label, or, without one, as the row of its table that has none. */
function wantedIn({ cells }: GridRow, rows: Grid): number {
  const [first] = cells;
  if (first && !isFigureWord(first.text)) return labelUse(first.text).figures;
  const proves = ({ text }: Cell) => tablesNaming(text)[0];
  const table = rows
    .flatMap((row) => row.cells)
    .map(proves)
    .findLast((spec) => spec !== undefined);
  const unlabelled = table && figureRows(table).find(({ row }) => !row.label);
  return unlabelled ? figureColumns(unlabelled.block).length : 0;
}
