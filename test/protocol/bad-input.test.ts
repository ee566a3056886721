import { describe, expect, test } from 'vitest';
import { readText, STANDARD_REPORTS } from '../helpers/texts';
import { type BadText, LARGE_TEXTS, SMALL_TEXTS } from './bad-texts';
import { Client, PULLS } from './client';

const DRAFT = readText('samples/draft.txt');

/** How long the answers may take on a slow machine: this tells an endless request, not a slow one. */
const PATIENCE = 120_000;

describe.each([
  ['a short text', SMALL_TEXTS],
  ['a long text', LARGE_TEXTS],
] as const)('%s', (_, texts) => {
  test.each(texts)('%s: every request is answered', { timeout: PATIENCE }, async (_, make) => {
    const text = make();
    const client = await Client.start();
    const uri = await client.open(text, 'file:///bad.txt');
    await expectAnswers(client, uri, text);
    // Whatever the text, the drafts beside it are served as before.
    const draft = await client.open(DRAFT, 'file:///draft.txt');
    expect((await client.diagnostics(draft)).length).toBe(1);
    expect(client.process.exitCode).toBeNull();
  });
});

async function expectAnswers(client: Client, uri: string, text: string): Promise<void> {
  const found = await client.diagnostics(uri);
  const last = text.split(/\r\n|\r|\n/u).length - 1;
  for (const { range } of found) expect(range.end.line).toBeLessThanOrEqual(last);
  for (const line of [0, Math.floor(last / 2), last]) {
    for (const character of [0, 3]) {
      expect(await client.hover(uri, line, character)).not.toBeUndefined();
    }
  }
  expect(Array.isArray(await client.symbols(uri))).toBe(true);
  const end = { line: last, character: text.length };
  for (const start of [{ line: 0, character: 0 }, end]) {
    expect(Array.isArray(await client.actions(uri, { start, end }))).toBe(true);
  }
  const all = await client.actions(uri, { start: end, end }, ['source.fixAll']);
  expect(Array.isArray(all)).toBe(true);
  expect((await client.status(uri))?.findings).toBe(found.length);
}

describe('a draft opened in the wrong encoding', () => {
  const texts: readonly BadText[] = [
    ['nothing but U+FFFD', () => '\ufffd'.repeat(3000)],
    [
      'GB18030 read as UTF-8',
      () => STANDARD_REPORTS['2021'].replace(/[一-龥，。（）、]/gu, '\ufffd'),
    ],
    [
      'a draft that lost every other character',
      () => DRAFT.replace(/([一-龥])[一-龥]/gu, '$1\ufffd'),
    ],
    [
      'UTF-8 read as Latin-1, with what has no character',
      () => `${'\ufffd'.repeat(20)}\r\n`.repeat(80),
    ],
    ['UTF-8 read as GB18030', () => new TextDecoder('gb18030').decode(Buffer.from(DRAFT))],
  ];

  test.each(texts)('%s: one finding, and how to open it anew', async (_, make) => {
    const client = await Client.start({ capabilities: PULLS, locale: 'en' });
    const uri = await client.open(make());
    const found = await client.diagnostics(uri);
    expect(found.map(({ code }) => code)).toEqual(['report.garbled']);
    expect(found[0]?.message).toContain('Reopen with Encoding');
  });

  test('some such characters in a sound report are no reason to look away', async () => {
    const client = await Client.start();
    const uri = await client.open(DRAFT.replaceAll('组织培训', '组织培\ufffd'));
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    expect(codes).toEqual(['table.identity']);
  });
});
