import { isLabel, labelUse } from '../format/vocabulary';
import { isFigureWord } from './regions/words';
import type { Cell, Grid } from './types';

/** A label that was broken over lines has no more pieces than this. */
const MOST_PIECES = 16;

/** Half a label has no more characters than this. */
const LONGEST_PIECE = 60;

type Part = 'head' | 'row' | 'values' | undefined;

/**
 * Puts cells that came one after the other into rows, by the labels among them: for layouts in which
 * the end of a row does not show. Heads make a row, and a label with what follows it; words behind
 * figures begin a new one.
 */
export function rowsByLabels(cells: readonly Cell[]): Grid {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let part: Part;
  const begin = () => {
    row = [];
    rows.push(row);
    part = undefined;
  };
  begin();
  for (const cell of cells) {
    const next = partOf(cell, part);
    if (next === 'values' && part === 'head') {
      const blanks = takeBlanks(row);
      begin();
      row.push(...blanks);
    } else if (next !== 'values' && next !== undefined && (next !== part || next === 'row')) {
      if (part !== undefined && !(part === 'row' && isGroup(row.at(-1)))) begin();
    }
    row.push(cell);
    part = next ?? part;
  }
  return rows.filter(({ length }) => length > 0).map((own) => ({ cells: own, spare: [] }));
}

/** What a cell is, behind what there was in its row before. */
function partOf(cell: Cell, before: Part): Part {
  if (cell.text === '') return before === 'row' ? 'values' : before;
  if (isFigureWord(cell.text)) return 'values';
  const { row, group, head } = labelUse(cell.text);
  // 总计 and 其他 name a row and a column: among heads they are heads.
  if (head && (!(row || group) || before === 'head')) return 'head';
  return 'row';
}

function isGroup(cell: Cell | undefined): boolean {
  return cell !== undefined && labelUse(cell.text).group;
}

/** Blank cells at the end of heads that figures follow are the first of these. */
function takeBlanks(row: Cell[]): Cell[] {
  const from = row.findLastIndex(({ text }) => text !== '') + 1;
  return row.splice(from);
}

/**
 * Joins what was broken into several cells: pieces that make one label together and none alone. Each
 * joined cell is `broken` unless nothing but blanks lies between its pieces in the text.
 */
export function joinPieces(cells: readonly Cell[], region: string): Cell[] {
  const joined: Cell[] = [];
  for (let at = 0; at < cells.length; ) {
    const count = piecesFrom(cells, at);
    joined.push(
      ...(count > 1 ? [joinCells(cells.slice(at, at + count), region)] : cells.slice(at, at + 1)),
    );
    at += count;
  }
  return joined;
}

/** How many cells from one on make a label together: the most that do, else one. */
function piecesFrom(cells: readonly Cell[], from: number): number {
  let text = '';
  let best = 1;
  let loose = false;
  for (let count = 1; count <= MOST_PIECES; count++) {
    const piece = cells[from + count - 1]?.text ?? '';
    if (piece === '' || piece.length > LONGEST_PIECE || isFigureWord(piece)) break;
    loose ||= !isLabel(piece);
    text += piece;
    if (count > 1 && loose && labelUse(text).whole) best = count;
  }
  return best;
}

/** One cell of several: it reaches from the first to the last. */
export function joinCells(pieces: readonly Cell[], region: string): Cell {
  const from = pieces[0]?.from ?? 0;
  const to = pieces.at(-1)?.to ?? from;
  const text = pieces.map((piece) => piece.text).join('');
  const between = region.slice(from, to).replace(/\s+/gu, '');
  const whole = between === text.replace(/\s+/gu, '');
  return whole ? { from, to, text } : { from, to, text, broken: true };
}
