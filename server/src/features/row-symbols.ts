import { type DocumentSymbol, type Position, type Range, SymbolKind } from 'vscode-languageserver';
import {
  type OutlineItem,
  type OutlineKind,
  tableOutline,
} from '../../../shared/src/features/outline';
import type { BoundTable } from '../../../shared/src/report/types';
import { type Line, splitLines } from '../../../shared/src/text/lines';
import { memoisedWith } from '../../../shared/src/text/memo';
import type { Span } from '../../../shared/src/text/span';

/** What an item is to the protocol. */
export const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  title: SymbolKind.File,
  section: SymbolKind.Module,
  part: SymbolKind.String,
  table: SymbolKind.Array,
  block: SymbolKind.Class,
  group: SymbolKind.Object,
  row: SymbolKind.Field,
};

/**
 * The symbols of all rows of a table whose block begins in a line, counted from 0. They are the same
 * objects as long as the table stands there, so that words typed elsewhere in a line make none of them.
 */
export const rowSymbols: (table: BoundTable, line: number) => DocumentSymbol[] = memoisedWith(
  (table: BoundTable, line: number) => {
    const lines = splitLines(table.text);
    const toSymbol = ({
      kind,
      label,
      detail,
      whole,
      place,
      children,
    }: OutlineItem): DocumentSymbol => ({
      name: label,
      ...(detail !== undefined && { detail }),
      kind: KINDS[kind],
      range: rangeIn(lines, line, whole),
      selectionRange: rangeIn(lines, line, place),
      ...(children.length > 0 && { children: children.map(toSymbol) }),
    });
    return tableOutline(table).children.map(toSymbol);
  },
);

function rangeIn(lines: readonly Line[], first: number, { from, to }: Span): Range {
  return { start: positionIn(lines, first, from), end: positionIn(lines, first, to) };
}

/** The position of an offset in text of these lines, the first of which is the line `first`. */
function positionIn(lines: readonly Line[], first: number, offset: number): Position {
  let [index, last] = [0, lines.length - 1];
  while (index < last) {
    const middle = Math.ceil((index + last) / 2);
    if ((lines[middle]?.from ?? 0) <= offset) index = middle;
    else last = middle - 1;
  }
  const { from, to } = lines[index] ?? { from: 0, to: 0 };
  return { line: first + index, character: Math.min(offset, to) - from };
}
