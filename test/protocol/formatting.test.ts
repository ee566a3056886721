import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type FormattingOptions,
  ShowMessageNotification,
  type ShowMessageParams,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client, type ClientOptions, PULLS } from './client';

const REPORT = STANDARD_REPORTS['2021'];
const CRLF = REPORT.replaceAll('\n', '\r\n');
const RAGGED = swap(REPORT, '| 行政许可 | 1106 |  |  |', '| 行政许可 | 1106 |');
const ALIGNED = '| 规章               | 0                          | 0            | 0            |';
const options: FormattingOptions = { tabSize: 4, insertSpaces: true };

const CONFIGURED: ClientCapabilities = {
  ...PULLS,
  workspace: { ...PULLS.workspace, configuration: true },
};

/** A client whose user has set this below `nianbao.format`. */
function withSettings(format: unknown): ClientOptions {
  return { capabilities: CONFIGURED, settings: () => ({ language: 'zh-cn', format }) };
}

/** The messages that the server shows from now on. */
function shownBy({ connection }: Client): ShowMessageParams[] {
  const shown: ShowMessageParams[] = [];
  connection.onNotification(ShowMessageNotification.type, (params) => {
    shown.push(params);
  });
  return shown;
}

function written(text: string, edits: TextEdit[] | null): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits ?? []);
}

async function formatted(client: Client, text: string): Promise<string> {
  const textDocument = { uri: await client.open(text) };
  const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument,
    options,
  });
  return written(text, edits);
}

async function formattedLine(client: Client, text: string, line: number): Promise<string> {
  const textDocument = { uri: await client.open(text) };
  const range = { start: { line, character: 0 }, end: { line, character: 1 } };
  const edits = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
    textDocument,
    range,
    options,
  });
  return written(text, edits);
}

/** The text after something was typed right before `$0`. */
async function typed(client: Client, marked: string, ch: string): Promise<string> {
  const text = marked.replace('$0', '');
  const textDocument = { uri: await client.open(text) };
  const document = TextDocument.create('', '', 1, text);
  const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
    textDocument,
    position: document.positionAt(marked.indexOf('$0')),
    ch,
    options,
  });
  return written(text, edits);
}

describe('formatting a document', () => {
  test('aligns its tables and keeps its line breaks', async () => {
    const client = await Client.start();
    const after = await formatted(client, CRLF);
    expect(after).toContain(`\r\n${ALIGNED}\r\n`);
    expect(after.split('\r\n').length).toBe(CRLF.split('\r\n').length);
    expect(after.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
    expect(await formatted(client, after)).toBe(after);
  });

  test('tells once which tables stay as they are', async () => {
    const client = await Client.start({ locale: 'en' });
    const shown = shownBy(client);
    expect(await formatted(client, RAGGED)).not.toContain(ALIGNED);
    expect(shown.map(({ type }) => type)).toEqual([3]);
    expect(shown[0]?.message).toMatch(/^In Table .* has 2 cells and the first row 4, so/u);
    const both = swap(RAGGED, '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |', '| 48 | 5 | 0 | 1 | 0 | 54 |');
    await formatted(client, both);
    expect(shown[1]?.message).toMatch(/^2 tables were left as they are\. In Table/u);
    expect(shown.length).toBe(2);
  });

  test('does nothing where the user has switched it off', async () => {
    const client = await Client.start(withSettings({ enable: false, onType: true }));
    const shown = shownBy(client);
    expect(await formatted(client, RAGGED)).toBe(RAGGED);
    expect(await formattedLine(client, REPORT, 30)).toBe(REPORT);
    expect(await typed(client, swap(REPORT, '| 规章 |', '| 规章 |$0'), '|')).toBe(REPORT);
    expect(shown).toEqual([]);
  });

  test('takes the width of ambiguous characters from the settings', async () => {
    const gap = (text: string) => /“三安全一稳定”( +)\|/u.exec(text)?.[1]?.length ?? 0;
    const narrow = await formatted(await Client.start(withSettings({})), REPORT);
    const wide = await formatted(
      await Client.start(withSettings({ ambiguousWidth: 'wide' })),
      REPORT,
    );
    expect(gap(narrow) - gap(wide)).toBe(2);
  });

  test('gives nothing for what is not open', async () => {
    const { connection } = await Client.start();
    const textDocument = { uri: 'file:///none.txt' };
    const answer = connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options,
    });
    expect(await answer).toEqual([]);
  });

  test('is asked for anew where the document changes meanwhile', async () => {
    const client = await Client.start({ ...withSettings({}) });
    const uri = await client.open(REPORT);
    const answer = client.together(() => {
      const asked = client.connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument: { uri },
        options,
      });
      void client.change(uri, 2, { text: CRLF });
      return { asked };
    });
    await expect(answer.then(({ asked }) => asked)).rejects.toThrow('the document has changed');
  });
});

test('formatting a selection touches its lines and its table', async () => {
  const untidy = swap(REPORT, '### （二）改进', '### (二) 改进');
  const line = untidy.split('\n').findIndex((words) => words.startsWith('### (二) 改进'));
  const client = await Client.start();
  expect(await formattedLine(client, untidy, line)).toBe(REPORT);
  const inTable = untidy.split('\n').findIndex((words) => words.startsWith('| 规章'));
  const after = await formattedLine(client, untidy, inTable);
  expect(after).toContain(ALIGNED);
  expect(after).toContain('### (二) 改进');
  expect(after).toContain('| 行政复议 |  |  |  |  | 行政诉讼 |');
});

describe('formatting while typing', () => {
  const marked = swap(REPORT, '| 规章 | 0 | 0 | 0 |', '| 规章 | 0 | 0 | 0 |$0');
  const text = marked.replace('$0', '');

  test('is off unless it is set', async () => {
    expect(await typed(await Client.start(), marked, '|')).toBe(text);
    expect(await typed(await Client.start(withSettings({})), marked, '|')).toBe(text);
  });

  test('aligns the table at the caret, and says nothing of a ragged one', async () => {
    const client = await Client.start(withSettings({ onType: true }));
    const shown = shownBy(client);
    expect(await typed(client, marked, '|')).toContain(`${ALIGNED}\n`);
    const ragged = swap(REPORT, '| 规章 | 0 | 0 | 0 |', '| 规章 |$0');
    expect(await typed(client, ragged, '|')).toBe(ragged.replace('$0', ''));
    expect(shown).toEqual([]);
  });
});
