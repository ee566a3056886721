import { describe, expect, test, vi } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { readText } from '../helpers/texts';
import { Client } from './client';

const DRAFT = readText('samples/draft.txt');
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const EDIT = { range: START, text: ' ' };

/** A loaded machine may hand over in two pieces what was sent at once: then it is sent again. */
const IN_ONE_PIECE = { retry: 3 };

describe('a version that is gone before anybody could answer', () => {
  test('is not published: of a hundred edits that come at once the last one is', async () => {
    const client = await Client.start({ capabilities: {} });
    const uri = await client.open(DRAFT);
    await vi.waitFor(() => expect(client.published.length).toBe(1));
    await client.together(() => {
      for (let version = 2; version <= 101; version++) void client.change(uri, version, EDIT);
    });
    await vi.waitFor(() => expect(client.published.at(-1)?.version).toBe(101));
    const versions = client.published.map(({ version }) => version);
    // The pipe may hand them over in two pieces, of which each is as one.
    expect([versions[0], versions.at(-1)]).toEqual([1, 101]);
    expect(versions.length).toBeLessThanOrEqual(3);
    const published = client.published.map(({ diagnostics }) => diagnostics);
    const [first, last] = [published[0], published.at(-1)];
    expect(last).toEqual(first);
  });

  test(
    'has its findings cancelled, to be asked for again; those of the next are given',
    IN_ONE_PIECE,
    async () => {
      const client = await Client.start();
      const uri = await client.open(DRAFT);
      const [old, newest] = await client.together(() => {
        const asked = client.pull(uri).catch((error: unknown) => error);
        void client.change(uri, 2, EDIT);
        return [asked, client.pull(uri)] as const;
      });
      expect(await old).toMatchObject({
        code: LSPErrorCodes.ServerCancelled,
        data: { retriggerRequest: true },
      });
      expect(await newest).toMatchObject({ kind: 'full', items: [{ code: 'table.identity' }] });
    },
  );

  test('has no hover, outline or action any more', IN_ONE_PIECE, async () => {
    const client = await Client.start();
    const uri = await client.open(DRAFT);
    const asked = await client.together(() => {
      const requests = [client.hover(uri, 1, 0), client.symbols(uri), client.actions(uri, START)];
      const outcomes = requests.map((request) => request.catch((error: unknown) => error));
      void client.change(uri, 2, EDIT);
      return outcomes;
    });
    const modified = { code: LSPErrorCodes.ContentModified };
    // Only the request that stood right before the edit can know of it; those before it are answered.
    expect(await asked.at(-1)).toMatchObject(modified);
    expect(await asked[0]).toBeNull();
  });

  test('is no matter for what is not about a place: the status is that of the newest', async () => {
    const client = await Client.start();
    const uri = await client.open(DRAFT);
    const status = await client.together(() => {
      const asked = client.status(uri);
      void client.change(uri, 2, { text: '' });
      return asked;
    });
    expect(status).toMatchObject({ findings: 1 });
  });
});

describe('edits one after another', () => {
  test('give the findings of the text as it is then, held against reading it anew', async () => {
    const client = await Client.start({ initializationOptions: { verifyIncremental: true } });
    const uri = await client.open(DRAFT);
    const [finding] = await client.diagnostics(uri);
    if (!finding) throw new Error('the sample has a finding');
    const { range, ...wrong } = finding;
    await client.change(uri, 2, { range, text: '29' });
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.change(uri, 3, { range, text: '92' }, { range: START, text: '\r\n\r\n' });
    const moved = {
      start: { line: range.start.line + 2, character: range.start.character },
      end: { line: range.end.line + 2, character: range.end.character },
    };
    const [again] = await client.diagnostics(uri);
    expect(again).toMatchObject({ code: wrong.code, message: wrong.message, range: moved });
    // That nothing was found to differ is said by the log, which the client looks at in the end.
  });

  test('with places in the wrong order, or outside the text, are made where they can be', async () => {
    const client = await Client.start({ initializationOptions: { verifyIncremental: true } });
    const uri = await client.open('甲\n乙\n');
    const backwards = { start: { line: 1, character: 1 }, end: { line: 0, character: 0 } };
    const outside = { start: { line: 9999, character: 9 }, end: { line: 99999, character: 0 } };
    await client.change(
      uri,
      2,
      { range: backwards, text: DRAFT },
      { range: outside, text: '\n丙' },
    );
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(['table.identity']);
  });
});
