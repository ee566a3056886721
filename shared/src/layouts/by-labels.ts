import { isLabel, isPartOfLabel, labelUse } from '../format/vocabulary';
import { isFigureWord } from './regions/words';
import type { Cell, Grid } from './types';

/** A label that was broken over lines has no more pieces than this. */
const MOST_PIECES = 16;

/** Half a label has no more characters than this. */
const LONGEST_PIECE = 60;

type Part = 'head' | 'group' | 'row' | 'values';

/**
 * Puts cells that came one after the other into rows, by the labels among them: for layouts in which
 * the end of a row does not show. Heads make a row, so does the label of a group, and a label with the
 * figures behind it; words behind figures begin a new one.
 */
export function rowsByLabels(cells: readonly Cell[]): Grid {
  const rows: Cell[][] = [];
  let part: Part | undefined;
  let wanted = 0;
  for (const [index, cell] of cells.entries()) {
    const own = rows.at(-1) ?? [];
    const next = isOddFigure(cells, index, own, wanted) ? 'values' : partOf(cells, index, part);
    if (part === undefined || !goesOn(part, next)) {
      rows.push(next === 'values' ? takeBlanks(own) : []);
      wanted = 0;
    }
    if (next === 'row') wanted = labelUse(cell.text).figures;
    rows.at(-1)?.push(cell);
    part = next;
  }
  return rows.filter(({ length }) => length > 0).map((own) => ({ cells: own, spare: [] }));
}

/** Whether a cell belongs to the row of the one before it. */
function goesOn(part: Part, next: Part): boolean {
  if (next === 'values') return part === 'row' || part === 'values';
  return part === 'head' && next === 'head';
}

/** What a cell is, behind what there was before. */
function partOf(cells: readonly Cell[], index: number, before: Part | undefined): Part {
  const text = cells[index]?.text ?? '';
  if (text === '') return before === 'row' ? 'values' : (before ?? 'head');
  if (isFigureWord(text)) return 'values';
  const { row, group, head } = labelUse(text);
  // 总计 and 其他 name a row and a column: among heads they are heads.
  if (head && (!(row || group) || before === 'head')) return 'head';
  if (before === 'head' && !isLabel(text) && isAmongHeads(cells, index)) return 'head';
  return group && !row ? 'group' : 'row';
}

/** Whether the next known words are a head, so that unknown ones before them are one as well. */
function isAmongHeads(cells: readonly Cell[], index: number): boolean {
  for (const { text } of cells.slice(index + 1, index + 1 + MOST_PIECES)) {
    if (isFigureWord(text)) return false;
    if (isLabel(text)) return labelUse(text).head;
  }
  return false;
}

/**
 * Whether an unknown word is a figure that is no number: then figures follow as far as the row has
 * columns, and not as many as a row of its own would have.
 */
function isOddFigure(
  cells: readonly Cell[],
  index: number,
  row: readonly Cell[],
  wanted: number,
): boolean {
  const text = cells[index]?.text ?? '';
  if (wanted === 0 || text === '' || isFigureWord(text) || isPartOfLabel(text)) return false;
  let count = row.filter((cell) => cell.text !== '').length;
  for (let at = index + 1; count <= wanted && at < cells.length; at++) {
    const next = cells[at]?.text ?? '';
    if (next !== '' && !isFigureWord(next)) break;
    if (next !== '') count++;
  }
  return count <= wanted;
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
    if (!isPartOfLabel(text)) break;
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
