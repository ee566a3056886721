import type { Draft } from '../../draft';
import { spanInTable } from '../../draft/locate';
import { isLabel } from '../../format/vocabulary';
import { asKind, isPossible } from '../../identities/identity';
import { type Message, type MessageKey, message } from '../../messages';
import type { Decimal } from '../../numbers/decimal';
import { type FigureKind, readFigure } from '../../numbers/figure';
import type { Figure } from '../../report/types';
import { figureName, writeEdit } from '../../rules/help/figure-fixes';
import type { Edit } from '../../rules/types';
import type { Span } from '../../text/span';
import { type FigureSymbol, mentionAt } from './symbol';

/** Why nothing is renamed. */
interface Refusal {
  readonly refusal: Message;
  readonly edits?: never;
}

/** The figure that may be renamed: where it stands, in UTF-16 units of the whole text, and its text. */
interface Renamable extends Span {
  readonly text: string;
  readonly refusal?: never;
}

/** An edit of a renaming, with words by which a user knows it: 本年新收… · 总计：54 → 53. */
interface RenameEdit extends Edit {
  readonly words: string;
}

/** All that is written where a figure gets another value, in the order of the text. */
interface Renaming {
  readonly edits: readonly RenameEdit[];
  readonly refusal?: never;
}

const WANTED: Readonly<Record<FigureKind, MessageKey>> = {
  count: 'rename/count',
  'signed-count': 'rename/signed-count',
  money: 'rename/money',
};

/** What stands for a blank cell in words. */
const BLANK = '□';

/** What may be renamed at an offset: a figure with a cell that can be written, blank or not. */
export function renamableAt(draft: Draft, offset: number): Renamable | Refusal {
  const mention = mentionAt(draft, offset);
  if (!mention) return { refusal: message('rename/nothing') };
  const { figure } = mention.symbol;
  const refusal = refusalOf(figure);
  if (refusal) return { refusal };
  const { from, to } = mention;
  return { from, to, text: figure.cell?.text ?? '' };
}

/**
 * Gives the figure at an offset the value that a name says, which is read as a cell of its kind is. It
 * is written in the author’s style, and no total is worked out anew: what no longer adds up is told.
 */
export function renameAt(draft: Draft, offset: number, name: string): Renaming | Refusal {
  const mention = mentionAt(draft, offset);
  if (!mention) return { refusal: message('rename/nothing') };
  const { symbol } = mention;
  const { figure } = symbol;
  const refusal = refusalOf(figure);
  if (refusal) return { refusal };
  const value = readName(name, figure.column.kind);
  if (!value) {
    const args = { name: figureName(figure), text: name.trim() };
    return { refusal: message(WANTED[figure.column.kind], args) };
  }
  const edits = editsOf(draft, symbol, value);
  if (edits.length > 0) return { edits };
  return { refusal: message('rename/same', { name: figureName(figure), value: textOf(figure) }) };
}

function refusalOf(figure: Figure): Message | undefined {
  const { cell } = figure;
  const name = figureName(figure);
  if (cell?.broken) return message('rename/pieces', { name });
  // Such a label was put there by a cell that is missing, and is not overwritten.
  if (cell && isLabel(cell.text)) return message('rename/label', { name, text: cell.text });
  return undefined;
}

function readName(name: string, kind: FigureKind): Decimal | undefined {
  const reading = readFigure(name, kind);
  if (reading.kind !== 'number') return undefined;
  return isPossible(reading.value, kind) ? asKind(reading.value, kind) : undefined;
}

/** The edits that change something. */
function editsOf(draft: Draft, symbol: FigureSymbol, value: Decimal): RenameEdit[] {
  const { table, figure } = symbol;
  const edit = writeEdit(figure, value);
  if (!edit) return [];
  const before = textOf(figure);
  const after = withoutMarks(edit.text, figure);
  if (after === before) return [];
  const words = `${figureName(figure)}：${before || BLANK} → ${after}`;
  return [{ ...spanInTable(draft, table, edit), text: edit.text, words }];
}

function textOf({ cell }: Figure): string {
  return cell?.text ?? '';
}

/** What is written into a cell, less the marks that are written along. */
function withoutMarks(text: string, { cell }: Figure): string {
  const { before = '', after = '' } = cell ?? {};
  return text.slice(before.length, text.length - after.length);
}
