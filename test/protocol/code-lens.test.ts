import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
} from 'vscode-languageserver/node';
import { FINDINGS_COMMAND, PICKS_TOTALS, SHOWS_FIXES } from '../../shared/src/names';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client, type ClientOptions, PULLS } from './client';

const REPORT = STANDARD_REPORTS['2021'];
const ROW = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
const WRONG = swap(REPORT, ROW, '| 29 | 1 | 0 | 1 | 0 | 0 | 30 |');
const OURS: ClientCapabilities = {
  ...PULLS,
  experimental: { [PICKS_TOTALS]: true, [FINDINGS_COMMAND]: 'show.findings' },
};

async function lenses(client: Client, uri: string) {
  return client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
}

async function lensesFor(options: ClientOptions, text = WRONG) {
  const client = await Client.start({ locale: 'zh-cn', ...options });
  return lenses(client, await client.open(text));
}

describe('code lenses', () => {
  test('have the commands of a client that has them', async () => {
    const found = await lensesFor({ capabilities: OURS });
    expect(
      found?.map(({ command }) => [command?.title, command?.command, command?.arguments]),
    ).toEqual([
      ['2021 年格式 · 2023 年度（依据标题） · 1 个问题', 'show.findings', undefined],
      [
        '勾稽关系 39 条，2 条不成立',
        'nianbao.recomputeTotals',
        [{ uri: 'file:///draft.txt', table: 1 }],
      ],
      ['勾稽关系 3 条全部成立', '', undefined],
    ]);
    expect(found?.[0]?.range).toEqual({
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    });
  });

  test('lead to the fixes of the mistake, where the client shows fixes', async () => {
    const experimental = { ...OURS.experimental, [SHOWS_FIXES]: true };
    const found = await lensesFor({ capabilities: { ...OURS, experimental } });
    const at =
      WRONG.slice(0, WRONG.indexOf('| 29 | 1 | 0 | 1 | 0 | 0 | 30 |')).split('\n').length - 1;
    expect(found?.[1]?.command).toMatchObject({
      command: 'nianbao.showFixes',
      arguments: [{ uri: 'file:///draft.txt', range: { start: { line: at } } }],
    });
  });

  test('are words alone for any other client', async () => {
    const found = await lensesFor({});
    expect(found?.map(({ command }) => command?.command)).toEqual(['', '', '']);
  });

  test('each kind has a switch', async () => {
    const count = async (codeLens: object) =>
      (await lensesFor({ initializationOptions: { codeLens } }))?.length;
    expect(await count({ title: false })).toBe(2);
    expect(await count({ tables: false })).toBe(1);
    expect(await count({ title: false, tables: false })).toBe(0);
  });

  test('are asked for again when a switch is turned, by a client that can do so', async () => {
    let codeLens: object = {};
    let refreshed = 0;
    const client = await Client.start({
      capabilities: {
        ...PULLS,
        workspace: { ...PULLS.workspace, configuration: true, codeLens: { refreshSupport: true } },
      },
      settings: () => ({ codeLens }),
    });
    const told = new Promise<void>((resolve) => {
      client.connection.onRequest(CodeLensRefreshRequest.type, () => {
        refreshed++;
        resolve();
      });
    });
    const uri = await client.open(REPORT);
    expect((await lenses(client, uri))?.length).toBe(3);
    codeLens = { title: false };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: null,
    });
    await told;
    expect(refreshed).toBe(1);
    expect((await lenses(client, uri))?.length).toBe(2);
  });
});
