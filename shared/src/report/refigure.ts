import type { Cell } from '../layouts/types';
import { readFigure } from '../numbers/figure';
import type { Block } from '../syntax/block';
import type { Span } from '../text/span';
import type { Noted } from './noted';
import type { BoundRow, BoundTable, Figure } from './types';

/** A figure in whose place another number was written. */
export interface FigureEdit {
  readonly before: Block;
  readonly after: Block;
  /** Its cell before, measured from the start of the block. */
  readonly cell: Cell;
  readonly text: string;
}

/** Longer numbers than any report has are left to be read as whatever they are. */
const MOST_DIGITS = 9;

/**
 * The figure edit that made one list of noted blocks of another, if nothing else did: in the cell of
 * one figure, digits became other digits. Such an edit changes no row, no label and no column, however
 * the table is laid out.
 */
export function figureEdit(
  before: readonly Noted[],
  after: readonly Noted[],
  tables: readonly BoundTable[],
): FigureEdit | undefined {
  const changed = soleDifference(before, after);
  if (!changed) return undefined;
  const [old, now] = changed;
  if (old.kind !== 'table' || now.kind !== 'table') return undefined;
  const span = digitsAround(old.text, now.text);
  const text = span && now.text.slice(span.from, span.to + now.text.length - old.text.length);
  if (!text || text.length > MOST_DIGITS || span.to - span.from > MOST_DIGITS) return undefined;
  const cell = cellOf(tables, old, span);
  return cell && { before: old, after: now, cell, text };
}

function soleDifference(
  before: readonly Noted[],
  after: readonly Noted[],
): readonly [Block, Block] | undefined {
  if (before.length !== after.length) return undefined;
  let found: readonly [Block, Block] | undefined;
  for (const [index, { block, notes }] of after.entries()) {
    const old = before[index];
    if (!old || old.notes !== notes) return undefined;
    if (old.block === block) continue;
    if (found) return undefined;
    found = [old.block, block];
  }
  return found;
}

/** The digits of the old text, all of them, amid which it differs from the new; if both are digits. */
function digitsAround(old: string, now: string): Span | undefined {
  const shorter = Math.min(old.length, now.length);
  let from = 0;
  while (from < shorter && old.charCodeAt(from) === now.charCodeAt(from)) from++;
  let behind = 0;
  const [oldEnd, nowEnd] = [old.length - 1, now.length - 1];
  const most = shorter - from;
  while (behind < most && old.charCodeAt(oldEnd - behind) === now.charCodeAt(nowEnd - behind)) {
    behind++;
  }
  while (from > 0 && isDigit(old[from - 1])) from--;
  while (behind > 0 && isDigit(old.at(-behind))) behind--;
  const span = { from, to: old.length - behind };
  const both = [old.slice(from, span.to), now.slice(from, now.length - behind)];
  return both.every((text) => /^\d+$/u.test(text)) ? span : undefined;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function cellOf(tables: readonly BoundTable[], block: Block, { from, to }: Span): Cell | undefined {
  for (const table of tables) {
    if (table.block !== block || from < table.from || to > table.to) continue;
    const row = table.rows.find((one) => one.from <= from && to <= one.to);
    const figure = row?.figures.find(({ cell }) => cell?.from === from && cell.to === to);
    if (figure?.cell) return figure.cell;
  }
  return undefined;
}

/** The tables after a figure edit: those of other blocks are the same objects. */
export function refigured(tables: readonly BoundTable[], edit: FigureEdit): BoundTable[] {
  return tables.map((table) => (table.block === edit.before ? withFigure(table, edit) : table));
}

function withFigure(table: BoundTable, edit: FigureEdit): BoundTable {
  const moved = mover(edit);
  const rows = table.rows.map((row) => movedRow(row, edit));
  return {
    ...moved(table),
    block: edit.after,
    text: edit.after.text,
    anchor: moved(table.anchor),
    rows,
    byRow: new Map(rows.map((row) => [row.spec.id, row])),
    repeated: table.repeated.map((row) => movedRow(row, edit)),
    missing: table.missing.map((run) =>
      run.map((part) => ({ ...part, at: offset(part.at, edit) })),
    ),
    heads: table.heads.map(moved),
    extras: table.extras.map(moved),
    loose: table.loose.map(moved),
  };
}

function movedRow(row: BoundRow, edit: FigureEdit): BoundRow {
  if (row.to < edit.cell.from) return row;
  const { spec, block, placement } = row;
  const label = row.label && mover(edit)(row.label);
  const cells = row.cells.map((cell) => movedCell(cell, edit));
  const figures = row.figures.map((figure) => movedFigure(figure, edit));
  const [from, to] = [offset(row.from, edit), offset(row.to, edit)];
  return { from, to, spec, block, label, placement, cells, figures };
}

/** Written out, for a table has hundreds of cells and each keystroke may move all of them. */
function movedCell(cell: Cell, edit: FigureEdit): Cell {
  if (cell.to < edit.cell.from) return cell;
  const [from, to] = [offset(cell.from, edit), offset(cell.to, edit)];
  const { before, after, broken } = cell;
  const isEdited = cell.from === edit.cell.from && cell.to === edit.cell.to;
  const text = isEdited ? edit.text : cell.text;
  return before === undefined && after === undefined && broken === undefined
    ? { from, to, text }
    : { ...cell, from, to, text };
}

function movedFigure(figure: Figure, edit: FigureEdit): Figure {
  const { block, row, column, cell } = figure;
  const moved = cell && movedCell(cell, edit);
  if (moved === cell) return figure;
  const isSame = moved?.text === cell?.text;
  const reading = isSame ? figure.reading : readFigure(moved?.text ?? '', column.kind);
  return { block, row, column, cell: moved, reading };
}

/** Moves what stands behind the edited digits; what stands before stays the same object. */
function mover(edit: FigureEdit): <T extends Span>(span: T) => T {
  return (span) => {
    const to = offset(span.to, edit);
    if (span.to === to) return span;
    return { ...span, from: offset(span.from, edit), to };
  };
}

function offset(at: number, { cell, text }: FigureEdit): number {
  return at < cell.to ? at : at + text.length - (cell.to - cell.from);
}
