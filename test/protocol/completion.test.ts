import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { caretIn } from '../helpers/caret';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client, PULLS } from './client';

const ROW = '|  |  | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n';
const { text, caret } = caretIn(swap(STANDARD_REPORTS['2021'], ROW, '| cf$0 |\n'));
const document = TextDocument.create('file:///draft.txt', 'nianbao', 1, text);
const position = document.positionAt(caret);
const VSCODE: ClientCapabilities = {
  ...PULLS,
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        documentationFormat: ['markdown'],
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
  },
};

describe('completion', () => {
  test('gives a client that can take it a snippet, with ranges to insert or to replace', async () => {
    const item = await first(VSCODE);
    const { line } = position;
    const start = { line, character: 0 };
    expect(item).toMatchObject({
      label: '2.重复申请',
      insertTextFormat: 2,
      insertTextMode: 1,
      textEdit: {
        newText: '|  |  | 2.重复申请 | $1 | $2 | $3 | $4 | $5 | $6 | $7 |$0',
        insert: { start, end: { line, character: '| cf |'.length } },
        replace: { start, end: { line, character: '| cf |'.length } },
      },
    });
    expect(item.filterText, 'begins with what is typed').toMatch(/^\| cf .*cfsq/u);
    expect(item.documentation, 'is asked for by itself').toBeUndefined();
  });

  test('gives every other client plain text at one range', async () => {
    const item = await first(PULLS);
    expect(item.insertTextFormat).toBe(1);
    expect(item.insertTextMode).toBeUndefined();
    expect(TextDocument.applyEdits(document, item.textEdit ? [item.textEdit as never] : [])).toBe(
      swap(text, '| cf |\n', '|  |  | 2.重复申请 |  |  |  |  |  |  |  |\n'),
    );
  });

  test('explains an item when it is asked to, in the language of the user', async () => {
    const client = await Client.start({ capabilities: VSCODE, locale: 'en' });
    const [item] = await complete(client);
    expect(item?.detail).toBe('Row of Table three (applications), to be filled in');
    const resolved = item && (await resolve(client, item));
    expect(resolved?.documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('**2.重复申请** · Row'),
    });
    expect(resolved).toMatchObject({ label: item?.label, textEdit: item?.textEdit });
  });

  test('gives an item back as it came that is about nothing we know', async () => {
    const client = await Client.start();
    for (const data of [undefined, null, 7, {}, { format: '2021', table: 'nine' }]) {
      const item = { label: '甲', ...(data !== undefined && { data }) };
      expect(await resolve(client, item as CompletionItem)).toEqual(item);
    }
  });

  test('asks to be asked again as one goes on typing, and is silent in a figure', async () => {
    const client = await Client.start();
    const uri = await client.open(STANDARD_REPORTS['2021']);
    const at = STANDARD_REPORTS['2021'].indexOf('| 规章 | 0') + '| 规章 | 0'.length;
    const answer = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: TextDocument.create(uri, 'nianbao', 1, STANDARD_REPORTS['2021']).positionAt(at),
    });
    expect(answer).toEqual({ isIncomplete: true, items: [] });
  });
});

async function first(capabilities: ClientCapabilities): Promise<CompletionItem> {
  const [item] = await complete(await Client.start({ capabilities }));
  if (!item) throw new Error('nothing is offered');
  return item;
}

async function complete(client: Client): Promise<readonly CompletionItem[]> {
  const uri = await client.open(text);
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position,
  });
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}

function resolve(client: Client, item: CompletionItem): Promise<CompletionItem> {
  return client.connection.sendRequest(CompletionResolveRequest.type, item);
}
