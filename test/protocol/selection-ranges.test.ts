import { expect, test } from 'vitest';
import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client } from './client';

const REPORT = STANDARD_REPORTS['2021'];

test('a selection grows from a figure to the whole draft, for each caret', async () => {
  const client = await Client.start();
  const textDocument = { uri: await client.open(REPORT) };
  const document = TextDocument.create(textDocument.uri, 'nianbao', 1, REPORT);
  const positions = ['129', '组织培训'].map((words) => document.positionAt(REPORT.indexOf(words)));
  const params = { textDocument, positions };
  const answer = await client.connection.sendRequest(SelectionRangeRequest.type, params);
  const chains = (answer ?? []).map((one) => textsOf(document, one));
  expect(chains.map(([first]) => first)).toEqual(['129', '组织']);
  expect(chains.map((chain) => chain.at(-1))).toEqual([REPORT, REPORT]);
});

test('an empty draft is answered as well', async () => {
  const client = await Client.start();
  const textDocument = { uri: await client.open('') };
  const start = { line: 0, character: 0 };
  const params = { textDocument, positions: [start] };
  const answer = await client.connection.sendRequest(SelectionRangeRequest.type, params);
  expect(answer).toEqual([{ range: { start, end: start } }]);
});

function textsOf(document: TextDocument, range: SelectionRange): string[] {
  const own = document.getText(range.range);
  return range.parent ? [own, ...textsOf(document, range.parent)] : [own];
}
