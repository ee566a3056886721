import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { rowSymbols } from '../../server/src/features/row-symbols';
import { draftOf } from '../../shared/src/draft';
import { startOf } from '../../shared/src/draft/locate';
import { type OutlineItem, outline } from '../../shared/src/features/outline';
import { LATEST } from '../../shared/src/format';
import { positionAt } from '../../shared/src/syntax/positions';
import type { Span } from '../../shared/src/text/span';
import { EVERY_LAYOUT, reportIn } from '../helpers/layouts';
import { MANNERS } from '../helpers/texts';

test.each(EVERY_LAYOUT)('rows in %s are where the outline says, and are made once', (layout) => {
  for (const { name, apply } of MANNERS) {
    const draft = draftOf(apply(reportIn(layout, LATEST)));
    const range = ({ from, to }: Span) => ({
      start: positionAt(draft.tree, from),
      end: positionAt(draft.tree, to),
    });
    const placesOf = (items: readonly OutlineItem[]): object[] =>
      items.flatMap(({ label, whole, place, children }) => [
        { name: label, range: range(whole), selectionRange: range(place) },
        ...placesOf(children),
      ]);
    const flat = (symbols: readonly DocumentSymbol[]): object[] =>
      symbols.flatMap(({ name: label, range: whole, selectionRange, children = [] }) => [
        { name: label, range: whole, selectionRange },
        ...flat(children),
      ]);
    const tables = tablesIn(outline(draft, 'zh-cn'));
    expect(tables.length, name).toBe(3);
    for (const { table, children } of tables) {
      if (!table) throw new Error('a table without its rows');
      const { line } = positionAt(draft.tree, startOf(draft, table.block));
      const symbols = rowSymbols(table, line);
      expect(flat(symbols), name).toEqual(placesOf(children));
      expect(rowSymbols(table, line)).toBe(symbols);
      expect(rowSymbols(table, line + 1)).not.toEqual(symbols);
    }
  }
});

function tablesIn(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => (item.kind === 'table' ? [item] : tablesIn(item.children)));
}
