import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction, Position } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CONVERT_TABLE_REQUEST,
  type ConvertTableResult,
  TABLE_TEXT_REQUEST,
  type TableParams,
  type TableTextResult,
} from '../../shared/src/names';
import { Client, PULLS } from './client';

const TABBED = [
  '第二十条第（一）项\t\t\t',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '规章\t0\t0\t/',
  '行政规范性文件\t4\t1\t32',
];
const PIPED = [
  '| 第二十条第（一）项 |              |              |              |',
  '| ------------------ | ------------ | ------------ | ------------ |',
  '| 信息内容           | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
  '| 规章               | 0            | 0            | /            |',
  '| 行政规范性文件     | 4            | 1            | 32           |',
];
const HEAD = ['青溪县2023年政府信息公开工作年度报告', ''];
const DRAFT = [...HEAD, ...TABBED, ''].join('\n');
const SHORT = DRAFT.replace('4\t', '');
const IN_TABLE: Position = { line: 4, character: 1 };

describe('the request for a table in another layout', () => {
  test('gives the edit that writes it so, and the version it is for', async () => {
    const client = await Client.start();
    const uri = await client.open(DRAFT, undefined, 7);
    const given = await converted(client, { uri, position: IN_TABLE, layout: 'markdown' });
    if ('refusal' in given) throw new Error(given.refusal);
    expect(given.version).toBe(7);
    expect(TextDocument.applyEdits(TextDocument.create(uri, '', 7, DRAFT), [given])).toBe(
      [...HEAD, ...PIPED, ''].join('\n'),
    );
  });

  test('says why it gives none', async () => {
    const client = await Client.start({ locale: 'zh-cn' });
    const uri = await client.open(SHORT);
    const refusal = async (params: Partial<TableParams>) => {
      const whole: TableParams = { uri, position: IN_TABLE, layout: 'markdown', ...params };
      const given = await converted(client, whole);
      return 'refusal' in given ? given.refusal : undefined;
    };
    expect(await refusal({})).toContain('“行政规范性文件”各格属于哪一列无法确定');
    expect(await refusal({ layout: 'tab-rows' })).toBe('此表已经是这种写法');
    expect(await refusal({ position: { line: 0, character: 0 } })).toContain('光标不在');
    expect(await refusal({ layout: 'papyrus' as never })).toBe('没有这种写法');
  });

  test('is answered with nothing for what is not open', async () => {
    const client = await Client.start();
    const params: TableParams = { uri: 'file:///none.txt', position: IN_TABLE, layout: 'markdown' };
    expect(await converted(client, params)).toBeNull();
  });
});

test('the text of a table is given as rows with tabs, whatever its layout', async () => {
  const client = await Client.start();
  for (const lines of [TABBED, PIPED]) {
    const uri = await client.open([...HEAD, ...lines, ''].join('\n'), `file:///${lines.length}.md`);
    const params: TableParams = { uri, position: IN_TABLE, layout: 'tab-rows' };
    const given = await client.connection.sendRequest<TableTextResult>(TABLE_TEXT_REQUEST, params);
    expect(given).toEqual({ text: `${TABBED.join('\n')}\n` });
  }
});

describe('the actions on a table', () => {
  const DISABLED: ClientCapabilities = {
    ...PULLS,
    textDocument: { ...PULLS.textDocument, codeAction: { disabledSupport: true } },
  };

  test('are offered in its lines, for every layout but its own', async () => {
    const client = await Client.start({ locale: 'zh-cn' });
    const uri = await client.open(DRAFT);
    const [first] = await actionsAt(client, uri, IN_TABLE);
    expect(first?.title).toBe('把表二（主动公开）改写为 Markdown 表格');
    const [change] = first?.edit?.documentChanges ?? [];
    expect(change && 'edits' in change && change.edits).toMatchObject([
      { newText: PIPED.join('\n') },
    ]);
    const titles = (await actionsAt(client, uri, IN_TABLE)).map(({ title }) => title);
    expect(titles).toEqual([
      '把表二（主动公开）改写为 Markdown 表格',
      '把表二（主动公开）改写为 HTML 表格',
    ]);
    expect(await actionsAt(client, uri, { line: 0, character: 0 })).toEqual([]);
  });

  test('are shown with the reason where they cannot be done, to clients that show that', async () => {
    const client = await Client.start({ locale: 'zh-cn', capabilities: DISABLED });
    const [first] = await actionsAt(client, await client.open(SHORT), IN_TABLE);
    expect(first?.edit).toBeUndefined();
    expect(first?.disabled?.reason).toContain('“行政规范性文件”各格属于哪一列无法确定');
  });

  test('are written when they are chosen, for clients that ask for that', async () => {
    const codeAction = { dataSupport: true, resolveSupport: { properties: ['edit'] } };
    const capabilities = { ...PULLS, textDocument: { ...PULLS.textDocument, codeAction } };
    const client = await Client.start({ capabilities });
    const uri = await client.open(DRAFT);
    const [first] = await actionsAt(client, uri, IN_TABLE);
    if (!first) throw new Error('no action');
    expect(first.edit).toBeUndefined();
    const resolve = () => client.connection.sendRequest<CodeAction>('codeAction/resolve', first);
    const [change] = (await resolve()).edit?.documentChanges ?? [];
    expect(change && 'edits' in change && change.edits).toMatchObject([
      { newText: PIPED.join('\n') },
    ]);
    await client.change(uri, 2, { text: `${DRAFT}\n` });
    expect((await resolve()).edit).toBeUndefined();
    expect(await actionsAt(client, await client.open(SHORT), IN_TABLE)).toEqual([]);
  });

  test('are not offered where they cannot be done, to other clients', async () => {
    const client = await Client.start();
    expect(await actionsAt(client, await client.open(SHORT), IN_TABLE)).toEqual([]);
  });
});

function converted(client: Client, params: TableParams): Promise<ConvertTableResult> {
  return client.connection.sendRequest<ConvertTableResult>(CONVERT_TABLE_REQUEST, params);
}

async function actionsAt(client: Client, uri: string, at: Position): Promise<CodeAction[]> {
  const given = await client.actions(uri, { start: at, end: at }, ['refactor.rewrite']);
  return (given ?? []).map((action) => {
    // The library takes what is disabled for a command, since it has neither edit nor command.
    if (!('kind' in action)) throw new Error(`a command: ${action.title}`);
    return action;
  });
}
