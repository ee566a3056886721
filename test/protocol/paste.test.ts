import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PASTE_REQUEST, type PasteParams, type PasteResult } from '../../shared/src/names';
import { swap } from '../helpers/check';
import { CLIPBOARDS, formOfTable } from '../helpers/html';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client } from './client';

const SOUND = STANDARD_REPORTS['2021'];
const NORMS = '| 行政规范性文件 | 24 | 2 | 84 |';
const document = TextDocument.create('file:///draft.txt', 'nianbao', 3, SOUND);
const at = document.positionAt(SOUND.indexOf(NORMS) + NORMS.indexOf('24'));
const CARET = { start: at, end: at };
const BLOCK = { version: 3, ranges: [CARET], text: '25\t3\r\n' };

describe('the request for a paste', () => {
  test('gives one edit a cell, with a title in the language of the user', async () => {
    const client = await Client.start({ locale: 'zh-cn' });
    const uri = await client.open(SOUND, undefined, 3);
    const answer = await paste(client, { uri, ...BLOCK });
    expect(answer?.kind).toBe('figures');
    expect(answer?.title).toBe('粘贴为 2 个单元格');
    expect(answer?.edits.map(({ range }) => document.getText(range))).toEqual(['24', '2']);
    expect(TextDocument.applyEdits(document, [...(answer?.edits ?? [])])).toBe(
      swap(SOUND, NORMS, '| 行政规范性文件 | 25 | 3 | 84 |'),
    );
  });

  test('gives a table that comes as HTML in the place of the one that is selected', async () => {
    const client = await Client.start({ locale: 'en' });
    const uri = await client.open(SOUND, undefined, 3);
    const from = SOUND.indexOf('| 行政复议 |');
    const to = SOUND.indexOf('\n\n## 五');
    const range = { start: document.positionAt(from), end: document.positionAt(to) };
    const html = CLIPBOARDS.Excel?.(formOfTable(SOUND, 'four')) ?? '';
    const answer = await paste(client, { uri, version: 3, ranges: [range], html });
    expect(answer?.kind).toBe('table');
    expect(answer?.title).toBe('Table four (reviews and suits), as this draft writes tables');
    const text = TextDocument.applyEdits(document, [...(answer?.edits ?? [])]);
    expect(squeezed(text)).toBe(squeezed(SOUND));
  });

  test('gives nothing for another version, for several carets, and for what is not open', async () => {
    const client = await Client.start();
    const uri = await client.open(SOUND, undefined, 3);
    expect(await paste(client, { uri, ...BLOCK, version: 2 })).toBeNull();
    expect(await paste(client, { uri, ...BLOCK, ranges: [CARET, CARET] })).toBeNull();
    expect(await paste(client, { uri, ...BLOCK, ranges: [] })).toBeNull();
    expect(await paste(client, { uri: 'file:///none.txt', ...BLOCK })).toBeNull();
  });

  test('gives nothing where the clipboard has no table', async () => {
    const client = await Client.start();
    const uri = await client.open(SOUND, undefined, 3);
    const ranges = [CARET];
    expect(
      await paste(client, { uri, version: 3, ranges, text: '本年度\t未收取\n费用' }),
    ).toBeNull();
    expect(await paste(client, { uri, version: 3, ranges, html: '<table><tr><td>' })).toBeNull();
    expect(await paste(client, { uri, version: 3, ranges })).toBeNull();
  });
});

/** Without the blanks and dashes by which a table is aligned. */
function squeezed(text: string): string {
  return text.replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---');
}

function paste(client: Client, params: PasteParams): Promise<PasteResult | null> {
  return client.connection.sendRequest<PasteResult | null>(PASTE_REQUEST, params);
}
