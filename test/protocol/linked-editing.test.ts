import { expect, test } from 'vitest';
import { LinkedEditingRangeRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readText } from '../helpers/texts';
import { Client } from './client';

test('the two names of an element are edited together, and nothing else is', async () => {
  const text = readText('test/fixtures/layouts/html.txt');
  const client = await Client.start();
  const textDocument = { uri: await client.open(text) };
  const document = TextDocument.create(textDocument.uri, 'nianbao', 1, text);
  const ask = (at: number) =>
    client.connection.sendRequest(LinkedEditingRangeRequest.type, {
      textDocument,
      position: document.positionAt(at),
    });
  const table = await ask(text.indexOf('<table') + 3);
  expect(table?.ranges.map((range) => document.getText(range))).toEqual(['table', 'table']);
  expect(table?.ranges.map(({ start }) => start.line)).not.toEqual([0, 0]);
  expect(await ask(text.indexOf('规章'))).toBeNull();
});
