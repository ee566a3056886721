import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  CodeActionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { STATUS_REQUEST, TEMPLATE_REQUEST, TOTALS_REQUEST } from '../../shared/src/names';
import { readText } from '../helpers/texts';
import { Client } from './client';

const DRAFT = readText('samples/draft.txt');
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('a document that is not open', () => {
  test('is asked about before it is opened', async () => {
    await expectNothing(await Client.start(), 'file:///never-opened.txt');
  });

  test('is asked about after it was closed', async () => {
    const client = await Client.start();
    const uri = await client.open(DRAFT);
    expect((await client.diagnostics(uri)).length).toBe(1);
    await client.close(uri);
    await expectNothing(client, uri);
    await client.open(DRAFT, uri, 1);
    expect((await client.diagnostics(uri)).length).toBe(1);
  });

  test('is changed or closed, and the server goes on', async () => {
    const client = await Client.start();
    await client.change('file:///never-opened.txt', 2, { text: DRAFT });
    await client.close('file:///never-opened.txt');
    await expectNothing(client, 'file:///never-opened.txt');
  });

  test.each(['not a uri', '', 'file:///%E0%A4%A', 'git:/a b.txt?{"ref":"~"}'])(
    'has the address %j',
    async (uri) => {
      const client = await Client.start();
      await expectNothing(client, uri);
      await client.open(DRAFT, uri);
      expect((await client.diagnostics(uri)).length).toBe(1);
    },
  );
});

async function expectNothing(client: Client, uri: string): Promise<void> {
  expect(await client.pull(uri)).toEqual({ kind: 'full', items: [] });
  expect(await client.hover(uri, 0, 0)).toBeNull();
  expect(await client.symbols(uri)).toEqual([]);
  expect(await client.actions(uri, START)).toEqual([]);
  expect(await client.status(uri)).toBeNull();
}

describe('a place outside the document', () => {
  const FAR = 2 ** 31 - 1;
  const places: readonly [string, number, number][] = [
    ['behind the last line', FAR, 0],
    ['behind the end of a line', 1, FAR],
    ['behind everything', FAR, FAR],
  ];

  test.each(places)('%s has no hover and no fix', async (_, line, character) => {
    const client = await Client.start();
    const uri = await client.open(`${DRAFT}\n\n`);
    const place = { line, character };
    expect(await client.hover(uri, line, character)).toBeNull();
    expect(await client.actions(uri, { start: place, end: place })).toEqual([]);
  });

  test('a range far too long holds every fix of the document', async () => {
    const client = await Client.start();
    // Two mistakes far apart, each with a fix of its own, and each to be suppressed.
    const uri = await client.open(DRAFT.replace('\t110686\n', '\t110,686\n'));
    const range = { start: START.start, end: { line: FAR, character: FAR } };
    const given = await client.actions(uri, range, ['quickfix']);
    expect(given?.map(({ title }) => title.startsWith('忽略'))).toEqual([false, false, true, true]);
  });
});

describe('the end', () => {
  test('after shutdown the process ends in success', async () => {
    const client = await Client.start({ unchecked: true });
    await client.open(DRAFT);
    expect(await client.connection.sendRequest(ShutdownRequest.type)).toBeNull();
    await client.connection.sendNotification(ExitNotification.type);
    expect(await client.exit).toBe(0);
  });

  test('without shutdown the process ends in failure', async () => {
    const client = await Client.start({ unchecked: true });
    await client.connection.sendNotification(ExitNotification.type);
    expect(await client.exit).toBe(1);
  });

  test('a client that is gone leaves no process behind', async () => {
    const client = await Client.start({ unchecked: true });
    client.process.stdin?.end();
    expect(await client.exit).toBe(1);
  });
});

test('a request with nonsense is refused, and the server goes on', async () => {
  const client = await Client.start({ unchecked: true });
  const uri = await client.open(DRAFT);
  const nonsense = [
    client.connection.sendRequest('nianbao/unheard-of', {}),
    client.connection.sendRequest(TEMPLATE_REQUEST, { organ: '青溪县', year: 2023, layout: '?' }),
    client.connection.sendRequest(HoverRequest.method, { textDocument: { uri } }),
    client.connection.sendRequest(STATUS_REQUEST, null),
    client.connection.sendRequest(TOTALS_REQUEST, null),
  ];
  for (const { status } of await Promise.allSettled(nonsense)) {
    expect(['fulfilled', 'rejected']).toContain(status);
  }
  expect((await client.diagnostics(uri)).length).toBe(1);
  expect(client.process.exitCode).toBeNull();
});

describe('a request that is cancelled', () => {
  const requests: readonly [string, object][] = [
    [DocumentDiagnosticRequest.method, {}],
    [HoverRequest.method, { position: START.start }],
    [DocumentSymbolRequest.method, {}],
    [CodeActionRequest.method, { range: START, context: { diagnostics: [] } }],
    [STATUS_REQUEST, {}],
    [TOTALS_REQUEST, {}],
  ];

  test.each(requests)('is answered all the same: %s', async (method, rest) => {
    const client = await Client.start();
    const uri = await client.open(DRAFT);
    const params = { textDocument: { uri }, uri, ...rest };
    for (const delay of [0, 1, 5, 20]) {
      await client.change(uri, delay + 2, { text: DRAFT.repeat(20) });
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest<unknown>(method, params, source.token);
      setTimeout(() => source.cancel(), delay);
      const code = await codeOf(answer);
      expect([undefined, LSPErrorCodes.RequestCancelled]).toContain(code);
    }
    expect(await client.status(uri)).not.toBeNull();
  });

  test.each(requests)('is not worked on when it has not been begun: %s', async (method, rest) => {
    const client = await Client.start();
    const uri = await client.open(DRAFT);
    // While the server reads this text, the request and its cancellation both wait for it.
    const busy = client.status(await client.open(DRAFT.repeat(200), 'file:///long.txt'));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, uri, ...rest };
    const answer = client.connection.sendRequest<unknown>(method, params, source.token);
    source.cancel();
    expect(await codeOf(answer)).toBe(LSPErrorCodes.RequestCancelled);
    expect(await busy).not.toBeNull();
  });
});

/** The code of the error with which a request was answered; undefined for a result. */
async function codeOf(answer: Promise<unknown>): Promise<number | undefined> {
  try {
    await answer;
    return undefined;
  } catch (error) {
    if (error instanceof ResponseError) return error.code;
    throw error;
  }
}
