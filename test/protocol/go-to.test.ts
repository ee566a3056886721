import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { GO_TO_REQUEST, type GoToParams, type GoToResult } from '../../shared/src/names';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client } from './client';

const WRONG = swap(STANDARD_REPORTS['2021'], '| 行政规范性文件 | 24 |', '| 行政规范性文件 | 2４ |');
const document = TextDocument.create('file:///draft.txt', 'nianbao', 1, WRONG);
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('the request for a figure or a finding', () => {
  test('gives the place of the next and the previous one', async () => {
    const client = await Client.start();
    const uri = await client.open(WRONG);
    const figure = await go(client, { uri, range: START, what: 'figure', direction: 'next' });
    expect(figure && document.getText(figure.range)).toBe('0');
    const finding = await go(client, { uri, range: START, what: 'finding', direction: 'next' });
    expect(finding && document.getText(finding.range)).toBe('2４');
    const same = await go(client, { uri, range: START, what: 'finding', direction: 'previous' });
    expect(same).toEqual(finding);
  });

  test('gives nothing where there is none, nor of what is not open', async () => {
    const client = await Client.start();
    const uri = await client.open(STANDARD_REPORTS['2021']);
    const where = { range: START, what: 'finding', direction: 'next' } as const;
    expect(await go(client, { uri, ...where })).toBeNull();
    expect(await go(client, { uri: 'file:///none.txt', ...where })).toBeNull();
  });
});

function go(client: Client, params: GoToParams): Promise<GoToResult | null> {
  return client.connection.sendRequest<GoToResult | null>(GO_TO_REQUEST, params);
}
