import { expect, test } from 'vitest';
import {
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver/node';
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
  'the outline of %s: its title, six sections, three tables with their rows',
  async (_, text) => {
    for (const locale of ['zh-cn', 'en'] as const) {
      const client = await Client.start({ locale });
      const uri = await client.open(text);
      const symbols = asTree(await client.symbols(uri));
      const [title, ...sections] = symbols;
      expect(title?.name).toMatch(/年政府信息公开工作年度报告$/u);
      expect(sections.map(({ name }) => name)).toEqual(
        LATEST.sections.map(({ title: { text: name } }) => name),
      );
      const tables = sections.map(({ children = [] }) =>
        children.filter(({ kind }) => kind === SymbolKind.Array),
      );
      const [two, three, four] = NAMES[locale];
      const names = tables.map((list) => list.map(({ name }) => name));
      expect(names).toEqual([[], [two], [three], [four], [], []]);
      const rows = tables[2]?.[0]?.children?.map(({ name }) => name);
      expect(rows?.slice(0, 2)).toEqual([
        '一、本年新收政府信息公开申请数量',
        '二、上年结转政府信息公开申请数量',
      ]);
    }
  },
);

test('rows have their totals as details, and what has none says nothing', async () => {
  const client = await Client.start();
  const uri = await client.open(TEXTS['a Markdown report']);
  const all = every(asTree(await client.symbols(uri)));
  const detailOf = (name: string) => all.find((symbol) => symbol.name === name)?.detail;
  expect(detailOf('（七）总计')).toBe('50');
  expect(detailOf('行政复议')).toBe('6');
  const section = all.find(({ kind }) => kind === SymbolKind.Module);
  expect(section && 'detail' in section).toBe(false);
});

test.each(Object.entries(TEXTS))(
  'every place in the outline of %s lies in its parent, and none over another',
  async (_, text) => {
    const client = await Client.start();
    const uri = await client.open(text);
    const document = TextDocument.create(uri, 'nianbao', 1, text);
    const symbols = asTree(await client.symbols(uri));
    expectNested(symbols, 0, text.length);
    for (const { name, kind, selectionRange } of symbols) {
      if (kind === SymbolKind.Module) expect(document.getText(selectionRange)).toContain(name);
    }

    function expectNested(list: readonly DocumentSymbol[], from: number, to: number): void {
      let at = from;
      for (const { name, range, selectionRange, children = [] } of list) {
        const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
        const place = [selectionRange.start, selectionRange.end].map((one) =>
          document.offsetAt(one),
        );
        const order = [at, start, ...place, end, to];
        expect(order, name).toEqual([...order].sort((a, b) => a - b));
        at = end;
        expectNested(children, start, end);
      }
    }
  },
);

test('a client without nesting is given a list, each with the name of what it stands in', async () => {
  const client = await Client.start({ capabilities: { textDocument: { diagnostic: {} } } });
  const text = TEXTS['a Markdown report'];
  const uri = await client.open(text);
  const document = TextDocument.create(uri, 'nianbao', 1, text);
  const flat = ((await client.symbols(uri)) ?? []).map((symbol) => {
    if (!('location' in symbol)) throw new Error(`a nested symbol: ${symbol.name}`);
    return symbol;
  });
  const row = flat.find(({ name }) => name === '1.属于国家秘密');
  expect(row?.containerName).toBe('（三）不予公开');
  expect(row && document.getText(row.location.range)).toBe('1.属于国家秘密');
  expect(flat.every(({ location }) => location.uri === uri)).toBe(true);
  expect(flat.filter(({ kind }) => kind === SymbolKind.Module)).toHaveLength(6);
});

function every(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...every(symbol.children ?? [])]);
}

function asTree(symbols: readonly (DocumentSymbol | SymbolInformation)[] | null): DocumentSymbol[] {
  return (symbols ?? []).map((symbol) => {
    if ('location' in symbol) throw new Error(`a flat symbol: ${symbol.name}`);
    return symbol;
  });
}
