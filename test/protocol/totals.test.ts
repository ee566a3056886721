import { describe, expect, test } from 'vitest';
import {
  AnnotatedTextEdit,
  type ClientCapabilities,
  CodeAction,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  PICKS_TOTALS,
  TOTALS_REQUEST,
  type TotalsParams,
  type TotalsResult,
} from '../../shared/src/names';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client, PULLS } from './client';

const SOUND = STANDARD_REPORTS['2021'];
const ROW = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
const REVIEWS = '| 0 | 6 | 0 | 0 | 6 | 1 |';

/** A part of table three and one of table four were changed, and no total after them. */
const STALE = swap(
  swap(SOUND, ROW, '| 30 | 1 | 0 | 1 | 0 | 0 | 31 |'),
  REVIEWS,
  '| 2 | 6 | 0 | 0 | 6 | 1 |',
);
const FRESH = STALE.replace('| 30 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 30 | 1 | 0 | 1 | 0 | 0 | 32 |')
  .replace('| 48 | 1 | 0 | 1 | 0 | 0 | 50 |', '| 49 | 1 | 0 | 1 | 0 | 0 | 51 |')
  .replace('| 2 | 6 | 0 | 0 | 6 | 1 |', '| 2 | 6 | 0 | 0 | 8 | 1 |');

/** A client that shows changes before they are made, each by itself. */
const PREVIEWS: ClientCapabilities = {
  ...PULLS,
  workspace: {
    ...PULLS.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

describe('the request for totals', () => {
  test('gives each with its place, its name and how it is worked out', async () => {
    const client = await Client.start();
    const uri = await client.open(STALE, undefined, 3);
    const { version, totals, doubt } = await totalsOf(client, { uri });
    expect(version).toBe(3);
    // A part was changed, and the totals are as they were: the part is what the finding is about.
    expect(doubt).toContain('（一）予以公开 · 自然人');
    expect(totals.map(({ name, before, after, terms }) => [name, before, after, terms])).toEqual([
      ['（一）予以公开 · 总计', '31', '32', '30+1+0+1+0+0'],
      ['（七）总计 · 自然人', '48', '49', '30+6+6+2+5'],
      ['（七）总计 · 总计', '50', '51', '32+6+6+2+5'],
      ['行政复议 · 总计', '6', '8', '2+6+0+0'],
    ]);
    const document = TextDocument.create(uri, 'nianbao', 3, STALE);
    expect(totals.map(({ range }) => document.getText(range))).toEqual(['31', '48', '50', '6']);
    expect(TextDocument.applyEdits(document, [...totals])).toBe(FRESH);
  });

  test('for one table gives those of that table', async () => {
    const client = await Client.start();
    const uri = await client.open(STALE);
    const names = async (table: number) =>
      (await totalsOf(client, { uri, table })).totals.map(({ name }) => name);
    expect(await names(0)).toEqual([]);
    expect((await names(1)).length).toBe(3);
    expect(await names(2)).toEqual(['行政复议 · 总计']);
    expect(await names(3)).toEqual([]);
  });

  test('gives none where every total is right, and nothing for what is not open', async () => {
    const client = await Client.start();
    expect((await totalsOf(client, { uri: await client.open(SOUND) })).totals).toEqual([]);
    expect(await totalsOf(client, { uri: 'file:///none.txt' })).toBeNull();
  });
});

describe('the action on a table', () => {
  /** Where the caret stands, by the words at it. */
  async function actionsAt(client: Client, uri: string, words: string): Promise<CodeAction[]> {
    const place = TextDocument.create(uri, 'nianbao', 1, STALE).positionAt(STALE.indexOf(words));
    const given = await client.actions(uri, { start: place, end: place }, ['refactor.rewrite']);
    return (given ?? []).map((action) => {
      if (!CodeAction.is(action)) throw new Error(`a command: ${action.title}`);
      return action;
    });
  }

  test('is offered inside a table that has something to recompute, and nowhere else', async () => {
    const client = await Client.start({ locale: 'zh-cn' });
    const uri = await client.open(STALE);
    const titles = async (words: string) =>
      (await actionsAt(client, uri, words))
        .map(({ title }) => title)
        .filter((title) => title.startsWith('重算'));
    expect(await titles('| 30 | 1 | 0 |')).toEqual([
      '重算表三（收到和处理申请）的全部合计（3 处）…',
    ]);
    expect(await titles('| 2 | 6 | 0 | 0 | 6 |')).toEqual([
      '重算表四（行政复议、行政诉讼）的全部合计（1 处）…',
    ]);
    expect(await titles('| 行政许可 |')).toEqual([]);
    expect(await titles('根据')).toEqual([]);
  });

  test('names every change and asks for each to be confirmed, where the client can show that', async () => {
    const client = await Client.start({ capabilities: PREVIEWS });
    const uri = await client.open(STALE);
    const [three] = await actionsAt(client, uri, '| 30 | 1 | 0 |');
    expect(wordsOf(three?.edit)).toEqual([
      '（一）予以公开 · 总计 31 → 32 (30+1+0+1+0+0)',
      '（七）总计 · 自然人 48 → 49 (30+6+6+2+5)',
      '（七）总计 · 总计 50 → 51 (32+6+6+2+5)',
    ]);
    expect(applied(three?.edit, uri)).toBe(
      FRESH.replace('| 2 | 6 | 0 | 0 | 8 |', '| 2 | 6 | 0 | 0 | 6 |'),
    );
  });

  test('is a plain edit for a client that shows nothing before it is made', async () => {
    const client = await Client.start({ capabilities: PULLS });
    const uri = await client.open(STALE);
    const [four] = await actionsAt(client, uri, '| 2 | 6 | 0 | 0 | 6 |');
    expect(four?.edit?.changeAnnotations).toBeUndefined();
    expect(applied(four?.edit, uri)).toBe(
      STALE.replace('| 2 | 6 | 0 | 0 | 6 |', '| 2 | 6 | 0 | 0 | 8 |'),
    );
  });

  test('is a command, and changes nothing by itself, for a client that has a list of its own', async () => {
    const capabilities = { ...PREVIEWS, experimental: { [PICKS_TOTALS]: true } };
    const client = await Client.start({ capabilities });
    const uri = await client.open(STALE);
    const [three] = await actionsAt(client, uri, '| 30 | 1 | 0 |');
    expect(three?.edit).toBeUndefined();
    expect(three?.command).toMatchObject({
      command: 'nianbao.recomputeTotals',
      arguments: [{ uri, table: 1 }],
    });
  });
});

function totalsOf(client: Client, params: TotalsParams): Promise<TotalsResult> {
  return client.connection.sendRequest<TotalsResult>(TOTALS_REQUEST, params);
}

function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  return (edit?.documentChanges ?? []).flatMap((change) => {
    if (!TextDocumentEdit.is(change)) throw new Error('no change of a text');
    return change.edits.map((one) => {
      if (!('newText' in one)) throw new Error('a snippet is no plain edit');
      return one;
    });
  });
}

/** What each edit is called where it is shown; every one must ask for its confirmation. */
function wordsOf(edit: WorkspaceEdit | undefined): string[] {
  return editsOf(edit).map((one) => {
    const annotation = AnnotatedTextEdit.is(one) && edit?.changeAnnotations?.[one.annotationId];
    if (!annotation) throw new Error('an edit without a name');
    expect(annotation.needsConfirmation).toBe(true);
    return annotation.label;
  });
}

function applied(edit: WorkspaceEdit | undefined, uri: string): string {
  for (const change of edit?.documentChanges ?? []) {
    expect('textDocument' in change && change.textDocument).toEqual({ uri, version: 1 });
  }
  return TextDocument.applyEdits(TextDocument.create(uri, 'nianbao', 1, STALE), editsOf(edit));
}
