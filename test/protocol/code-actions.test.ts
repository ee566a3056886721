import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeAction,
  type Command,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';
import { Client, PULLS } from './client';

const DRAFT = readText('samples/draft.txt');
const WRONG_FIGURE = { start: { line: 103, character: 1 }, end: { line: 103, character: 3 } };

/** Two slips: one in how a figure is written, one in a figure. Only the first has a lossless fix. */
const TWO_SLIPS = swap(
  swap(STANDARD_REPORTS['2021'], '| 行政强制 | 57 |', '| 行政强制 | ５７ |'),
  '| 0 | 6 | 0 | 0 | 6 | 1 |',
  '| 0 | 6 | 0 | 0 | 7 | 1 |',
);
const WHOLE = wholeOf(TWO_SLIPS);

describe('a fix for a wrong figure', () => {
  const clients: readonly [string, ClientCapabilities][] = [
    ['with the version of the document', PULLS],
    ['as plain changes for a client that knows no versions', { textDocument: { diagnostic: {} } }],
  ];

  test.each(clients)('comes %s, and once applied leaves no finding', async (_, capabilities) => {
    const client = await Client.start({ capabilities });
    const uri = await client.open('', undefined, 4);
    await client.change(uri, 5, { text: DRAFT });
    const [fix] = fixesOf(await client.actions(uri, WRONG_FIGURE));
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(fix?.diagnostics?.map(({ code }) => code)).toEqual(['table.identity']);

    const versioned = capabilities.workspace?.workspaceEdit?.documentChanges === true;
    const edits = editsOf(fix, uri, versioned ? 5 : undefined);
    const document = TextDocument.create(uri, 'nianbao', 5, DRAFT);
    const right = TextDocument.applyEdits(document, edits);
    expect(right).toBe(DRAFT.replace('\t92\n', '\t29\n'));

    await client.change(uri, 6, ...edits.map(({ range, newText }) => ({ range, text: newText })));
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(await client.actions(uri, wholeOf(right))).toEqual([]);
  });

  test('stands for the very diagnostic that was pulled', async () => {
    const client = await Client.start();
    const uri = await client.open(DRAFT);
    const [pulled] = await client.diagnostics(uri);
    const fixes = fixesOf(await client.actions(uri, WRONG_FIGURE, ['quickfix']));
    expect(fixes.length).toBeGreaterThan(0);
    for (const { diagnostics } of fixes) expect(diagnostics).toEqual([pulled]);
  });

  test('is offered at its cell and nowhere else', async () => {
    const client = await Client.start();
    const uri = await client.open(DRAFT);
    const caret = (line: number, character: number) => {
      const position = { line, character };
      return client.actions(uri, { start: position, end: position }, ['quickfix']);
    };
    expect((await caret(103, 1))?.length).toBeGreaterThan(0);
    expect((await caret(103, 3))?.length).toBeGreaterThan(0);
    expect(await caret(102, 1)).toEqual([]);
    expect(await caret(0, 0)).toEqual([]);
  });
});

describe('what a client asks for by kind', () => {
  const QUICK = ['quickfix'];
  const TOTALS = ['refactor.rewrite'];
  const ALL = ['source.fixAll.nianbao'];
  const wanted: readonly [string[] | undefined, string[]][] = [
    [undefined, [...QUICK, ...TOTALS]],
    [['quickfix'], QUICK],
    [['refactor'], TOTALS],
    [['refactor.rewrite'], TOTALS],
    [['refactor.extract'], []],
    [['source.organizeImports'], []],
    [['source.fixAll.other'], []],
    [['source.fix'], []],
    [['source'], ALL],
    [['source.fixAll'], ALL],
    [['source.fixAll.nianbao'], ALL],
    [
      ['quickfix', 'source.fixAll'],
      [...QUICK, ...ALL],
    ],
    [[], []],
  ];

  test.each(wanted)('for %j is given %j', async (only, kinds) => {
    const client = await Client.start();
    const uri = await client.open(TWO_SLIPS);
    const given = fixesOf(await client.actions(uri, WHOLE, only));
    expect(new Set(given.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test('the fix of the whole source changes how a figure is written, and no figure', async () => {
    const client = await Client.start();
    const uri = await client.open(TWO_SLIPS);
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [fix, ...others] = fixesOf(await client.actions(uri, nowhere, ['source.fixAll']));
    expect(others).toEqual([]);
    const document = TextDocument.create(uri, 'nianbao', 1, TWO_SLIPS);
    expect(TextDocument.applyEdits(document, editsOf(fix, uri, 1))).toBe(
      swap(TWO_SLIPS, '５７', '57'),
    );
  });

  test('on a text that needs none there is no fix of the whole source', async () => {
    const client = await Client.start();
    const uri = await client.open(DRAFT);
    expect(await client.actions(uri, WRONG_FIGURE, ['source.fixAll'])).toEqual([]);
  });
});

function wholeOf(text: string): Range {
  return { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
}

/** The answers as actions; a bare command would be no fix that works in any client. */
function fixesOf(actions: readonly (Command | CodeAction)[] | null): CodeAction[] {
  return (actions ?? []).map((action) => {
    if (!CodeAction.is(action)) throw new Error(`a command: ${action.title}`);
    expect(action.title).not.toBe('');
    return action;
  });
}

/** The edits of a fix, which must come for the one document in the form that its client knows. */
function editsOf(
  fix: CodeAction | undefined,
  uri: string,
  version: number | undefined,
): TextEdit[] {
  const { changes, documentChanges } = fix?.edit ?? {};
  if (version === undefined) {
    expect(documentChanges).toBeUndefined();
    expect(Object.keys(changes ?? {})).toEqual([uri]);
    return changes?.[uri] ?? [];
  }
  expect(changes).toBeUndefined();
  const [change, ...others] = documentChanges ?? [];
  expect(others).toEqual([]);
  if (!change || !('edits' in change)) throw new Error('no change of a text');
  expect(change.textDocument).toEqual({ uri, version });
  return change.edits.map((edit) => {
    if (!('newText' in edit)) throw new Error('a snippet is no plain edit');
    return edit;
  });
}
