import { type DocumentSymbol, type Position, type Range, SymbolKind } from 'vscode-languageserver';
import {
  type OutlineItem,
  type OutlineKind,
  tableOutline,
} from '../../../shared/src/features/outline';
import type { BoundTable } from '../../../shared/src/report/types';
import { positionIn } from '../../../shared/src/syntax/positions';
import { splitLines } from '../../../shared/src/text/lines';
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
    const starts = splitLines(table.text).map(({ from }) => from);
    const toPosition = (offset: number): Position => {
      const inside = positionIn(table.text, starts, offset);
      return { line: line + inside.line, character: inside.character };
    };
    const toRange = ({ from, to }: Span): Range => ({
      start: toPosition(from),
      end: toPosition(to),
    });
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
      range: toRange(whole),
      selectionRange: toRange(place),
      ...(children.length > 0 && { children: children.map(toSymbol) }),
    });
    return tableOutline(table).children.map(toSymbol);
  },
);
