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
import { oneLine } from '../../text/one-line';
import { byPlace, type Span } from '../../text/span';
import { mentionAt, statementsOf } from './mentions';
import { inItsUnit, type Restatable, restatable, restate, wordsAround } from './restated';
import type { FigureSymbol } from './symbol';

/** Why nothing is renamed. */
interface Refusal {
  readonly refusal: Message;
  readonly edits?: never;
}

/** The number that may be renamed: where it stands, in UTF-16 units of the whole text, and its text. */
interface Renamable extends Span {
  readonly text: string;
  readonly refusal?: never;
}

/** An edit of a renaming, with words by which a user knows it: 本年新收… · 总计：54 → 53. */
interface RenameEdit extends Edit {
  readonly words: string;
  /** Whether it is where the renaming was asked for. */
  readonly isAsked: boolean;
}

/** All that is written where a figure gets another value, in the order of the text. */
interface Renaming {
  readonly edits: readonly RenameEdit[];
  readonly refusal?: never;
}

/** The figure that is meant, and the sentence from which it is renamed. */
interface Target {
  readonly symbol: FigureSymbol;
  readonly place: Span & { readonly text: string };
  readonly from?: Restatable;
  readonly refusal?: never;
}

const WANTED: Readonly<Record<FigureKind, MessageKey>> = {
  count: 'rename/count',
  'signed-count': 'rename/signed-count',
  money: 'rename/money',
};

/** What stands for a blank cell in words. */
const BLANK = '□';

/**
 * What may be renamed at an offset: a figure with a cell that can be written, blank or not, or a number
 * in prose that gives the value of one figure.
 */
export function renamableAt(draft: Draft, offset: number): Renamable | Refusal {
  const target = targetAt(draft, offset);
  return target.refusal ? target : target.place;
}

/**
 * Gives the figure at an offset the value that a name says, which is read as a cell of its kind is. Its
 * cell and the sentences that give its value are written, each in its author’s style; so is the sentence
 * at the offset, even if it gave another. What else contradicts the table is left, and no total is
 * worked out anew: what no longer adds up is told.
 */
export function renameAt(draft: Draft, offset: number, name: string): Renaming | Refusal {
  const target = targetAt(draft, offset);
  if (target.refusal) return target;
  const { figure } = target.symbol;
  const value = readName(name, target);
  if (!value) {
    const args = { name: figureName(figure), text: name.trim() };
    return { refusal: message(WANTED[figure.column.kind], args) };
  }
  const edits = [...cellEdits(draft, target, value), ...proseEdits(draft, target, value)];
  if (edits.length > 0) return { edits: edits.sort(byPlace) };
  return { refusal: message('rename/same', { name: figureName(figure), value: textOf(figure) }) };
}

function targetAt(draft: Draft, offset: number): Target | Refusal {
  const mention = mentionAt(draft, offset);
  const [symbol] = mention?.symbols ?? [];
  if (!mention || !symbol) return { refusal: message('rename/nothing') };
  const stated = mention.stated && restatable(mention.stated);
  if (stated && 'refusal' in stated) return stated;
  const refusal = refusalOf(symbol.figure);
  if (refusal) return { refusal };
  const { from, to } = mention;
  return stated
    ? { symbol, place: { ...stated.digits, text: oneLine(stated.source) }, from: stated }
    : { symbol, place: { from, to, text: textOf(symbol.figure) } };
}

function refusalOf(figure: Figure): Message | undefined {
  const { cell } = figure;
  const name = figureName(figure);
  if (cell?.broken) return message('rename/pieces', { name });
  // Such a label was put there by a cell that is missing, and is not overwritten.
  if (cell && isLabel(cell.text)) return message('rename/label', { name, text: cell.text });
  return undefined;
}

function readName(name: string, { symbol, from }: Target): Decimal | undefined {
  const { kind } = symbol.figure.column;
  const reading = readFigure(name, kind);
  if (reading.kind !== 'number') return undefined;
  const value = from ? inItsUnit(from, reading.value, reading.style.unit) : reading.value;
  return isPossible(value, kind) ? asKind(value, kind) : undefined;
}

/** The edit of the cell, where it changes anything. */
function cellEdits(draft: Draft, { symbol, from }: Target, value: Decimal): RenameEdit[] {
  const { table, figure } = symbol;
  const edit = writeEdit(figure, value);
  if (!edit) return [];
  const before = textOf(figure);
  const after = withoutMarks(edit.text, figure);
  if (after === before) return [];
  const words = `${figureName(figure)}：${before || BLANK} → ${after}`;
  return [{ ...spanInTable(draft, table, edit), text: edit.text, words, isAsked: !from }];
}

/** The edits of the sentences; one number may be what several statements are about. */
function proseEdits(draft: Draft, { symbol, from }: Target, value: Decimal): RenameEdit[] {
  const others = statementsOf(draft, symbol).map(restatable);
  const edits = new Map<number, RenameEdit>();
  for (const one of from ? [from, ...others] : others) {
    const edit = 'refusal' in one ? undefined : restate(one, value);
    if ('refusal' in one || !edit || edits.has(edit.from)) continue;
    const words = `“${wordsAround(one.statement)}”：${one.source} → ${edit.text}`;
    edits.set(edit.from, { ...edit, words, isAsked: one === from });
  }
  return [...edits.values()];
}

function textOf({ cell }: Figure): string {
  return cell?.text ?? '';
}

/** What is written into a cell, less the marks that are written along. */
function withoutMarks(text: string, { cell }: Figure): string {
  const { before = '', after = '' } = cell ?? {};
  return text.slice(before.length, text.length - after.length);
}
