import { describe, expect, test } from 'vitest';
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client } from './client';

const REPORT = STANDARD_REPORTS['2021'];
const DOCUMENT = TextDocument.create('file:///draft.txt', 'nianbao', 1, REPORT);
const ROW = REPORT.indexOf('| 29 | 1 | 0 | 1 |');

async function opened(): Promise<{ client: Client; textDocument: { uri: string } }> {
  const client = await Client.start();
  return { client, textDocument: { uri: await client.open(REPORT) } };
}

/** Five numbers a token: lines and characters counted from the token before, length, type, modifiers. */
function decoded(data: readonly number[]): { line: number; text: string; rest: number[] }[] {
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [down = 0, on = 0, length = 0, ...rest] = data.slice(index * 5, index * 5 + 5);
    character = down === 0 ? character + on : on;
    line += down;
    const range = { start: { line, character }, end: { line, character: character + length } };
    return { line, text: DOCUMENT.getText(range), rest };
  });
}

describe('semantic tokens', () => {
  test('of a whole draft are numbers for places, types and modifiers', async () => {
    const { client, textDocument } = await opened();
    const answer = await client.connection.sendRequest(SemanticTokensRequest.type, {
      textDocument,
    });
    const tokens = decoded(answer?.data ?? []);
    expect(tokens.slice(0, 3)).toEqual([
      { line: 0, text: '青溪县', rest: [0, 0] },
      { line: 0, text: '2023', rest: [4, 0] },
      { line: 4, text: '一、', rest: [1, 0] },
    ]);
    expect(tokens).toContainEqual({ line: expect.any(Number), text: '31', rest: [4, 1] });
  });

  test('of some lines are those of these lines', async () => {
    const { client, textDocument } = await opened();
    const { line } = DOCUMENT.positionAt(ROW);
    const range = { start: { line, character: 3 }, end: { line, character: 4 } };
    const answer = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range,
    });
    expect(decoded(answer?.data ?? []).map(({ text }) => text)).toEqual([
      '三、本年度办理结果',
      '（一）予以公开',
      '29',
      '1',
      '0',
      '1',
      '0',
      '0',
      '31',
    ]);
  });

  test('after an edit are what changed, and all where the answer before is not known', async () => {
    const { client, textDocument } = await opened();
    const { connection } = client;
    const full = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const at = DOCUMENT.positionAt(ROW + 2);
    await client.change(textDocument.uri, 2, { range: { start: at, end: at }, text: '1' });
    const previousResultId = full?.resultId ?? '';
    const delta = await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId,
    });
    if (!delta || !('edits' in delta)) throw new Error('no edits');
    const data = [...(full?.data ?? [])];
    for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const fresh = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(data).toEqual(fresh?.data);
    expect(data).not.toEqual(full?.data);
    expect(delta.edits.flatMap((edit) => edit.data ?? []).length).toBeLessThan(data.length / 2);
    const unknown = await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: 'another',
    });
    expect(unknown && 'data' in unknown && unknown.data).toEqual(fresh?.data);
  });
});
