import { describe, expect, test } from 'vitest';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  type Location,
  type LocationLink,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client, PULLS } from './client';

const REPORT = STANDARD_REPORTS['2021'];
const DOCUMENT = TextDocument.create('file:///draft.txt', 'nianbao', 1, REPORT);
const ROW = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
const TOTAL = DOCUMENT.positionAt(REPORT.indexOf(ROW) + ROW.indexOf('31'));
const PART = DOCUMENT.positionAt(REPORT.indexOf(ROW) + ROW.indexOf('29'));

const LINKS = {
  ...PULLS,
  textDocument: { ...PULLS.textDocument, definition: { linkSupport: true } },
};

describe('definition', () => {
  test('is places for most clients', async () => {
    const client = await Client.start();
    const uri = await client.open(REPORT);
    const params = { textDocument: { uri }, position: TOTAL };
    const found = (await client.connection.sendRequest(
      DefinitionRequest.type,
      params,
    )) as Location[];
    expect(found.map(({ range }) => DOCUMENT.getText(range))).toEqual([
      '29',
      '1',
      '0',
      '1',
      '0',
      '0',
    ]);
    expect(new Set(found.map((one) => one.uri))).toEqual(new Set([uri]));
  });

  test('is links for a client that knows them', async () => {
    const client = await Client.start({ capabilities: LINKS });
    const uri = await client.open(REPORT);
    const params = { textDocument: { uri }, position: PART };
    const answer = await client.connection.sendRequest(DefinitionRequest.type, params);
    const found = answer as LocationLink[];
    expect(found.map(({ targetRange }) => DOCUMENT.getText(targetRange))).toEqual(['31', '48']);
    expect(found.map((one) => one.originSelectionRange?.start)).toEqual([PART, PART]);
  });
});

test('references and highlights of a figure are answered, and nothing in prose', async () => {
  const client = await Client.start();
  const uri = await client.open(REPORT);
  const { connection } = client;
  const figure = { textDocument: { uri }, position: PART };
  const prose = {
    textDocument: { uri },
    position: DOCUMENT.positionAt(REPORT.indexOf('组织培训')),
  };
  const context = { includeDeclaration: true };
  const all = await connection.sendRequest(ReferencesRequest.type, { ...figure, context });
  const others = await connection.sendRequest(ReferencesRequest.type, {
    ...figure,
    context: { includeDeclaration: false },
  });
  expect((all ?? []).length - (others ?? []).length).toBe(1);
  const shown = await connection.sendRequest(DocumentHighlightRequest.type, figure);
  const texts = (kind: number) =>
    shown?.filter((one) => one.kind === kind).map(({ range }) => DOCUMENT.getText(range));
  expect([texts(1), texts(3)]).toEqual([['29'], ['31', '48']]);
  expect(await connection.sendRequest(DocumentHighlightRequest.type, prose)).toBeNull();
  expect(await connection.sendRequest(DefinitionRequest.type, prose)).toBeNull();
  expect(await connection.sendRequest(ReferencesRequest.type, { ...prose, context })).toEqual([]);
});
