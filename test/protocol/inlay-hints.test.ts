import { expect, test } from 'vitest';
import {
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  InlayHintRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LATEST } from '../../shared/src/format';
import { swap } from '../helpers/check';
import { reportIn } from '../helpers/layouts';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client, PULLS } from './client';

const ROW = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
const WRONG = swap(STANDARD_REPORTS['2021'], ROW, '| 29 | 1 | 0 | 1 | 0 | 0 | 30 |');

/** The hints of all lines of a text that is open. */
async function hints(client: Client, uri: string, text: string) {
  const end = TextDocument.create(uri, 'nianbao', 1, text).positionAt(text.length);
  const range = { start: { line: 0, character: 0 }, end };
  return client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
}

test('a wrong total has its Σ, in the lines that are asked for', async () => {
  const client = await Client.start({ locale: 'zh-cn' });
  const uri = await client.open(WRONG);
  const found = await hints(client, uri, WRONG);
  const document = TextDocument.create(uri, 'nianbao', 1, WRONG);
  const at = document.positionAt(WRONG.indexOf('| 0 | 30 |') + '| 0 | 30'.length);
  expect(found?.[0]).toEqual({
    position: at,
    label: 'Σ 31，差 −1',
    tooltip: '✗ 各列之和＝总计：29+1+0+1+0+0 = 31 ≠ 30',
    paddingLeft: true,
  });
  const above = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
  const params = { textDocument: { uri }, range: above };
  expect(await client.connection.sendRequest(InlayHintRequest.type, params)).toEqual([]);
});

test('each kind has a switch, which is asked for again when it is turned', async () => {
  let inlayHints: object = { totals: false };
  const client = await Client.start({
    locale: 'zh-cn',
    capabilities: {
      ...PULLS,
      workspace: { ...PULLS.workspace, configuration: true, inlayHint: { refreshSupport: true } },
    },
    settings: () => ({ inlayHints }),
  });
  const told = new Promise<void>((resolve) => {
    client.connection.onRequest(InlayHintRefreshRequest.type, () => resolve());
  });
  const text = reportIn('tab-cells', LATEST);
  const uri = await client.open(text);
  expect(await hints(client, uri, text)).toEqual([]);
  expect(await hints(client, await client.open(WRONG, 'file:///wrong.txt'), WRONG)).toEqual([]);
  inlayHints = { columns: true };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  await told;
  const found = await hints(client, uri, text);
  expect(found?.[6]).toMatchObject({ label: '自然人：', kind: 2, paddingRight: true });
});
