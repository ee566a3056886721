import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  LSPErrorCodes,
  type Position,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client, PULLS } from './client';

const REPORT = STANDARD_REPORTS['2021'];
const DOCUMENT = TextDocument.create('file:///draft.txt', 'nianbao', 1, REPORT);
const ROW = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
const FIGURE = DOCUMENT.positionAt(REPORT.indexOf(ROW) + ROW.indexOf('29') + 1);
const STATED = DOCUMENT.positionAt(REPORT.indexOf('申请54件') + '申请'.length);
const PROSE = DOCUMENT.positionAt(REPORT.indexOf('组织培训'));

/** A client as VS Code is: it asks what may be renamed, and shows changes before they are made. */
const PREVIEWS: ClientCapabilities = {
  textDocument: {
    ...PULLS.textDocument,
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
  },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

describe('before a figure is renamed', () => {
  test('its place and its text are told', async () => {
    const client = await Client.start({ capabilities: PREVIEWS });
    const uri = await client.open(REPORT);
    const found = await prepared(client, uri, FIGURE);
    expect(found).toEqual({
      range: {
        start: { ...FIGURE, character: FIGURE.character - 1 },
        end: { ...FIGURE, character: FIGURE.character + 1 },
      },
      placeholder: '29',
    });
  });

  test('the reason why there is nothing to rename is told in the language of the user', async () => {
    const client = await Client.start({ capabilities: PREVIEWS, locale: 'en' });
    const uri = await client.open(REPORT);
    const found = await prepared(client, uri, PROSE);
    expect(found).toBeInstanceOf(ResponseError);
    expect(found).toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: expect.stringContaining('no figure here'),
    });
  });
});

describe('a figure that is renamed', () => {
  test('is a plain edit of a version for most clients', async () => {
    const client = await Client.start();
    const uri = await client.open(REPORT, undefined, 3);
    const edit = await renamed(client, uri, FIGURE, '30');
    expect(edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri, version: 3 },
          edits: [
            {
              range: {
                start: { ...FIGURE, character: FIGURE.character - 1 },
                end: { ...FIGURE, character: FIGURE.character + 1 },
              },
              newText: '30',
            },
          ],
        },
      ],
    });
  });

  test('says what becomes of it to a client that shows this', async () => {
    const client = await Client.start({ capabilities: PREVIEWS });
    const uri = await client.open(REPORT);
    const edit = await renamed(client, uri, FIGURE, '30');
    expect(edit).toMatchObject({
      changeAnnotations: {
        0: { label: '（一）予以公开 · 自然人：29 → 30', needsConfirmation: false },
      },
    });
  });

  test('is to be confirmed where it stands elsewhere as well', async () => {
    const client = await Client.start({ capabilities: PREVIEWS });
    const uri = await client.open(REPORT);
    const edit = (await renamed(client, uri, STATED, '53')) as WorkspaceEdit;
    expect(Object.values(edit.changeAnnotations ?? {})).toEqual([
      { label: '“收到政府信息公开申请54件”：54 → 53', needsConfirmation: false },
      { label: '一、本年新收政府信息公开申请数量 · 总计：54 → 53', needsConfirmation: true },
    ]);
    const [change] = edit.documentChanges ?? [];
    const edits = change && 'edits' in change ? change.edits : [];
    expect(edits.map((one) => ('annotationId' in one ? one.annotationId : ''))).toEqual(['0', '1']);
    expect(edits.map((one) => 'range' in one && DOCUMENT.getText(one.range))).toEqual(['54', '54']);
  });

  test('stays where the new name is no number, and the reason is told', async () => {
    const client = await Client.start({ locale: 'zh-cn' });
    const uri = await client.open(REPORT);
    const found = await renamed(client, uri, FIGURE, '几');
    expect(found).toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: '“几”不是件数，应为 0 或正整数（（一）予以公开 · 自然人）',
    });
  });
});

/** The answer, or the error with which the server refuses. */
function prepared(client: Client, uri: string, position: Position): Promise<unknown> {
  const params = { textDocument: { uri }, position };
  return client.connection
    .sendRequest(PrepareRenameRequest.type, params)
    .catch((error: unknown) => error);
}

function renamed(client: Client, uri: string, position: Position, newName: string) {
  const params = { textDocument: { uri }, position, newName };
  return client.connection.sendRequest(RenameRequest.type, params).catch((error: unknown) => error);
}
