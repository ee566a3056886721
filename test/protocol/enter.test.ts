import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ENTER_REQUEST, type EnterParams, type EnterResult } from '../../shared/src/names';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client } from './client';

const ROW = '|  |  | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n';
const GONE = swap(STANDARD_REPORTS['2021'], ROW, '').replaceAll('\n', '\r\n');
const document = TextDocument.create('file:///draft.txt', 'nianbao', 4, GONE);
const line = document.positionAt(GONE.indexOf('1.信访举报投诉类申请')).line;
const position = { line, character: Number.MAX_SAFE_INTEGER };

describe('the request for what Enter writes', () => {
  test('gives the row that is missing, and where the caret is then', async () => {
    const client = await Client.start();
    const uri = await client.open(GONE, undefined, 4);
    const answer = await enter(client, { uri, version: 4, position });
    const text = TextDocument.applyEdits(document, answer ? [{ ...answer } as never] : []);
    expect(text).toBe(
      swap(STANDARD_REPORTS['2021'], ROW, '|  |  | 2.重复申请 |  |  |  |  |  |  |  |\n').replaceAll(
        '\n',
        '\r\n',
      ),
    );
    expect(answer?.caret).toEqual({ line: line + 1, character: '|  |  | 2.重复申请 | '.length });
  });

  test('gives nothing of another version, elsewhere, and of what is not open', async () => {
    const client = await Client.start();
    const uri = await client.open(GONE, undefined, 4);
    expect(await enter(client, { uri, version: 3, position })).toBeNull();
    const start = { line: 0, character: 4 };
    expect(await enter(client, { uri, version: 4, position: start })).toBeNull();
    expect(await enter(client, { uri: 'file:///none.txt', version: 4, position })).toBeNull();
  });
});

function enter(client: Client, params: EnterParams): Promise<EnterResult | null> {
  return client.connection.sendRequest<EnterResult | null>(ENTER_REQUEST, params);
}
