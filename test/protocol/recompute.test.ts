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
import { RECOMPUTE_REQUEST } from '../../shared/src/names';
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

describe('the request for all totals', () => {
  test('names every change, asks for each to be confirmed, and gives what the sums are', async () => {
    const client = await Client.start({ capabilities: PREVIEWS, locale: 'zh-cn' });
    const uri = await client.open(STALE, undefined, 3);
    const edit = await recompute(client, uri);
    expect(wordsOf(edit)).toEqual([
      '（一）予以公开 · 总计：31 → 32（30+1+0+1+0+0）',
      '（七）总计 · 自然人：48 → 49（30+6+6+2+5）',
      '（七）总计 · 总计：50 → 51（32+6+6+2+5）',
      '行政复议 · 总计：6 → 8（2+6+0+0）',
    ]);
    expect(applied(edit, uri, 3)).toBe(FRESH);
  });

  test('is plain for a client that shows nothing before it is made', async () => {
    const client = await Client.start({ capabilities: PULLS, locale: 'en' });
    const uri = await client.open(STALE, undefined, 3);
    const edit = await recompute(client, uri);
    expect(edit?.changeAnnotations).toBeUndefined();
    expect(applied(edit, uri, 3)).toBe(FRESH);
  });

  test('is answered with nothing where every total is right, or no such document is open', async () => {
    const client = await Client.start({ capabilities: PREVIEWS });
    expect(await recompute(client, await client.open(SOUND))).toBeNull();
    expect(await recompute(client, 'file:///none.txt')).toBeNull();
  });
});

test('the action on a table changes that table alone, and is offered inside it alone', async () => {
  const client = await Client.start({ capabilities: PREVIEWS, locale: 'zh-cn' });
  const uri = await client.open(STALE);
  const document = TextDocument.create(uri, 'nianbao', 1, STALE);
  const at = async (words: string) => {
    const place = document.positionAt(STALE.indexOf(words));
    const range = { start: place, end: place };
    return (await client.actions(uri, range, ['refactor.rewrite'])) ?? [];
  };
  const [three, ...others] = await at('| 30 | 1 | 0 |');
  expect(others).toEqual([]);
  expect(three).toMatchObject({ title: '重算表三（收到和处理申请）的全部合计（3 处）…' });
  const edit = CodeAction.is(three) ? three.edit : undefined;
  expect(wordsOf(edit).length).toBe(3);
  expect(applied(edit, uri, 1)).toBe(
    FRESH.replace('| 2 | 6 | 0 | 0 | 8 |', '| 2 | 6 | 0 | 0 | 6 |'),
  );
  expect((await at('| 2 | 6 | 0 | 0 | 6 |')).map(({ title }) => title)).toEqual([
    '重算表四（行政复议、行政诉讼）的全部合计（1 处）…',
  ]);
  expect(await at('| 行政许可 |')).toEqual([]);
  expect(await at('根据')).toEqual([]);
});

function recompute(client: Client, uri: string) {
  return client.connection.sendRequest<WorkspaceEdit | null>(RECOMPUTE_REQUEST, { uri });
}

function editsOf(edit: WorkspaceEdit | null | undefined): TextEdit[] {
  return (edit?.documentChanges ?? []).flatMap((change) => {
    if (!TextDocumentEdit.is(change)) throw new Error('no change of a text');
    return change.edits.map((one) => {
      if (!('newText' in one)) throw new Error('a snippet is no plain edit');
      return one;
    });
  });
}

/** What each edit is called where it is shown; every one must ask for its confirmation. */
function wordsOf(edit: WorkspaceEdit | null | undefined): string[] {
  return editsOf(edit).map((one) => {
    const annotation = AnnotatedTextEdit.is(one) && edit?.changeAnnotations?.[one.annotationId];
    if (!annotation) throw new Error('an edit without a name');
    expect(annotation.needsConfirmation).toBe(true);
    return annotation.label;
  });
}

function applied(edit: WorkspaceEdit | null | undefined, uri: string, version: number): string {
  for (const change of edit?.documentChanges ?? []) {
    expect('textDocument' in change && change.textDocument).toEqual({ uri, version });
  }
  return TextDocument.applyEdits(
    TextDocument.create(uri, 'nianbao', version, STALE),
    editsOf(edit),
  );
}
