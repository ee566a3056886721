import { expect, test, vi } from 'vitest';
import { readText } from '../helpers/texts';
import { Client, PULLS } from './client';

const DRAFT = readText('samples/draft.txt');

test('a client that cannot pull is sent findings on open, on change, and none on close', async () => {
  const client = await Client.start({ capabilities: {}, locale: 'en' });
  const uri = await client.open(DRAFT, 'file:///a.txt', 7);
  await vi.waitFor(() => expect(client.published.length).toBe(1));
  await client.change(uri, 8, { range: lineOf('\t92\n'), text: '\t29\n' });
  await vi.waitFor(() => expect(client.published.length).toBe(2));
  await client.close(uri);
  await vi.waitFor(() => expect(client.published.length).toBe(3));

  const brief = client.published.map(({ version, diagnostics, ...rest }) => ({
    ...rest,
    version,
    codes: diagnostics.map(({ code }) => code),
  }));
  expect(brief).toEqual([
    { uri, version: 7, codes: ['table.identity'] },
    { uri, version: 8, codes: [] },
    { uri, version: undefined, codes: [] },
  ]);
  expect(client.published[0]?.diagnostics[0]).toMatchObject({
    severity: 1,
    source: 'nianbao',
    range: { start: { line: 103, character: 1 }, end: { line: 103, character: 3 } },
  });
});

function lineOf(words: string) {
  const line = DRAFT.slice(0, DRAFT.indexOf(words)).split('\n').length - 1;
  return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
}

test('a client that pulls is sent nothing unasked', async () => {
  const client = await Client.start({ capabilities: PULLS });
  const uri = await client.open(DRAFT);
  await client.change(uri, 2, { text: '' });
  await client.close(uri);
  // The status is asked last, so that whatever was to be sent before it has come.
  expect(await client.status(uri)).toBeNull();
  expect(client.published).toEqual([]);
});
