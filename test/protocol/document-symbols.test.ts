import { expect, test } from 'vitest';
import type { DocumentSymbol, Range, SymbolInformation } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LATEST } from '../../shared/src/format';
import { readText, STANDARD_REPORTS } from '../helpers/texts';
import { Client } from './client';

const TEXTS = {
  'a Markdown report': STANDARD_REPORTS['2021'],
  'a draft of one cell a line': readText('samples/draft.txt'),
};

const NAMES = {
  'zh-cn': LATEST.tables.map(({ name }) => name.zh),
  en: LATEST.tables.map(({ name }) => name.en),
};

test.each(Object.entries(TEXTS))(
  'the outline of %s: six sections, three tables',
  async (_, text) => {
    for (const locale of ['zh-cn', 'en'] as const) {
      const client = await Client.start({ locale });
      const uri = await client.open(text);
      const symbols = asTree(await client.symbols(uri));
      expect(symbols.map(({ name }) => name)).toEqual(
        LATEST.sections.map(({ title }) => title.text),
      );
      const [two, three, four] = NAMES[locale];
      const tables = symbols.map(({ children = [] }) => children.map(({ name }) => name));
      expect(tables).toEqual([[], [two], [three], [four], [], []]);
    }
  },
);

test.each(Object.entries(TEXTS))(
  'every place in the outline of %s lies in its parent',
  async (_, text) => {
    const client = await Client.start();
    const uri = await client.open(text);
    const document = TextDocument.create(uri, 'nianbao', 1, text);
    const symbols = asTree(await client.symbols(uri));
    for (const { name, range, selectionRange, children = [] } of symbols) {
      expect(within(selectionRange, range), name).toBe(true);
      expect(document.getText(selectionRange)).toContain(name);
      for (const table of children) {
        expect(within(table.range, range), table.name).toBe(true);
        expect(within(table.selectionRange, table.range), table.name).toBe(true);
        expect(table.selectionRange).not.toEqual(table.range);
      }
    }
    for (const [index, { range }] of symbols.entries()) {
      const next = symbols[index + 1];
      // A client shows the section of the caret by these ranges, so that none may lie over another.
      if (next)
        expect(document.offsetAt(range.end)).toBeLessThanOrEqual(
          document.offsetAt(next.range.start),
        );
    }

    function within(inner: Range, outer: Range): boolean {
      const [from, to] = [document.offsetAt(inner.start), document.offsetAt(inner.end)];
      return (
        from < to && document.offsetAt(outer.start) <= from && to <= document.offsetAt(outer.end)
      );
    }
  },
);

function asTree(symbols: readonly (DocumentSymbol | SymbolInformation)[] | null): DocumentSymbol[] {
  return (symbols ?? []).map((symbol) => {
    if ('location' in symbol) throw new Error(`a flat symbol: ${symbol.name}`);
    return symbol;
  });
}
