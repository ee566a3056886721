import type { LabelHit, LabelIndex } from '../format/label-index';
import type { LabelRole } from '../format/vocabulary';
import type { Cell, GridRow } from '../layouts/types';
import { isDigits, readFigure } from '../numbers/figure';
import { labelKey, numberingOf } from '../text/key';

/** Fewer filled cells than this make no row of figures: a caption, a unit. */
const LONE_WORDS = 4;

/** A cell that holds words, with the labels that it may be. */
export interface WordCell {
  readonly cell: Cell;
  readonly hits: readonly LabelHit<LabelRole>[];
}

/** A row of the text taken apart: heads, or labels and the values behind them. */
export type LogicalRow =
  | { readonly kind: 'head'; readonly words: readonly WordCell[] }
  | {
      readonly kind: 'data';
      /** Words before the first value: group labels and the row's own label, known or not. */
      readonly labels: readonly WordCell[];
      /** Cells of the row in the text, blank ones and labels included. */
      readonly cells: number;
      /** Which cell of the row the first value is. */
      readonly start: number;
      readonly values: readonly Cell[];
      /** See `GridRow.spare`. */
      readonly spare: readonly Cell[];
    };

/**
 * Takes the rows of a table apart, by the labels of one edition. Where its rows have no labels, words
 * among figures are figures that are no numbers.
 */
export function takeApart(
  rows: readonly GridRow[],
  labels: LabelIndex<LabelRole>,
  labelled: boolean,
): LogicalRow[] {
  return rows.flatMap((row) => takeRowApart(row, labels, labelled));
}

function takeRowApart(
  row: GridRow,
  labels: LabelIndex<LabelRole>,
  labelled: boolean,
): LogicalRow[] {
  const words = row.cells.map((cell) => ({
    cell,
    hits: isWord(cell) ? hitsOf(cell.text, labels) : NO_HITS,
  }));
  if (isHead(words)) return [{ kind: 'head', words: words.filter(({ cell }) => isWord(cell)) }];
  const plain = !labelled && row.cells.filter((cell) => cell.text !== '').length >= LONE_WORDS;
  if (plain) {
    const { cells, spare } = row;
    return [{ kind: 'data', labels: [], cells: cells.length, start: 0, values: cells, spare }];
  }
  let before = 0;
  return splitAtLabels(words).map((part, index, parts) => {
    const data = dataRow(part, before, index === parts.length - 1 ? row.spare : []);
    before += part.length;
    return data;
  });
}

const NO_HITS: WordCell['hits'] = [];

function hitsOf(text: string, labels: LabelIndex<LabelRole>): WordCell['hits'] {
  const hits = labels.find(text);
  return hits.some((hit) => isOtherNumber(text, hit))
    ? hits.filter((hit) => !isOtherNumber(text, hit))
    : hits;
}

/** A label so short, such as 其他, may be meant for another one. */
const SHORT_LABEL = 2;

/** （六）其他 is not 3.其他: a number of another kind means another row, where the form has both. */
function isOtherNumber(text: string, { item }: LabelHit<LabelRole>): boolean {
  if (item.role !== 'row' || labelKey(text).length > SHORT_LABEL) return false;
  const [own, national] = [numberingOf(text), numberingOf(item.row.label?.text ?? '')];
  const isGroup = (numbering: string) => /[一二三四五六七]/u.test(numbering);
  return own !== '' && national !== '' && isGroup(own) !== isGroup(national);
}

/** Anything shown that is no figure and no stand-in for one. */
function isWord(cell: Cell): boolean {
  const { text } = cell;
  return text !== '' && !isDigits(text) && readFigure(text, 'money').kind === 'word';
}

/** Heads are known by a column, a corner or an article that is no row label, beside no row label. */
function isHead(words: readonly WordCell[]): boolean {
  const onlyHead = words.some(({ hits }) => hits.length > 0 && !hits.some(isRow));
  const onlyRow = words.some(({ hits }) => hits.length > 0 && hits.every(isRow));
  return onlyHead && !onlyRow;
}

function isRow(hit: LabelHit<LabelRole>): boolean {
  return hit.item.role === 'row';
}

/** Several rows may stand in one: a row label behind a value starts the next. */
function splitAtLabels(words: readonly WordCell[]): WordCell[][] {
  const parts: WordCell[][] = [[]];
  let valueSeen = false;
  for (const word of words) {
    const label = word.hits.some(isRow) && !isFigureWord(word);
    if (label && valueSeen) {
      parts.push([]);
      valueSeen = false;
    }
    valueSeen ||= word.cell.text !== '' && !isWord(word.cell);
    parts.at(-1)?.push(word);
  }
  return parts;
}

/** 总计 and 其他 name a row and a column: behind values they start a row only with their number. */
function isFigureWord({ cell, hits }: WordCell): boolean {
  return hits.some((hit) => !isRow(hit)) && numberingOf(cell.text) === '';
}

function dataRow(words: readonly WordCell[], before: number, spare: readonly Cell[]): LogicalRow {
  let end = 0;
  for (const [index, word] of words.entries()) {
    if (word.cell.text === '') continue;
    if (!isWord(word.cell)) break;
    end = index + 1;
    if (word.hits.some(isLeafRow)) break;
  }
  const labels = words.slice(0, end).filter(({ cell }) => cell.text !== '');
  const values = words.slice(end).map(({ cell }) => cell);
  return { kind: 'data', labels, cells: words.length, start: before + end, values, spare };
}

function isLeafRow({ item }: LabelHit<LabelRole>): boolean {
  return item.role === 'row' && item.row.children === undefined;
}
