import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import { FEATURES } from '../../server/src/features';
import { ROOT, readText } from '../helpers/texts';
import { Client } from './client';
import { announces, everyCapability, type KnownRequest, REQUESTS } from './requests';

/**
 * What is announced is derived from the answer to `initialize`, and which requests there are from the
 * library: a new feature is held to this without an entry here.
 */
const CLIENTS: readonly [string, ClientCapabilities][] = [
  ['a client that can do everything', everyCapability()],
  ['a client that can do nothing', {}],
];

/** What must be announced for a server to be told of documents at all, and how it counts. */
const BASIS = ['positionEncoding', 'textDocumentSync'];

/** Whatever can be switched on is on. */
const SETTINGS = {
  format: { onType: true },
  inlayHints: { totals: true, columns: true },
  codeLens: { title: true, tables: true },
};

/** Drafts in which there is something to say for every feature, in one or the other. */
const DRAFTS = [
  readText('test/fixtures/report-2021.md').replace('| 29 | 1 |', '| ９2 | 1 |'),
  readText('samples/draft.txt'),
  readText('test/fixtures/layouts/html.txt'),
];

describe.each(CLIENTS)('to %s', (_, capabilities) => {
  test('what is announced are requests, and nothing that no request stands for', async () => {
    const announced = await Client.spawn().initialize({ capabilities });
    const known = REQUESTS.map(({ server }) => server?.split('.')[0]);
    const unknown = Object.keys(announced.capabilities).filter((name) => !known.includes(name));
    expect(unknown.toSorted()).toEqual(BASIS);
  });

  test('every request that is announced is answered, with something somewhere', async () => {
    const client = Client.spawn();
    const announced = await initialized(client, capabilities);
    const silent = [];
    for (const request of REQUESTS.filter((one) => announces(announced, one))) {
      if (!(await saysSomething(client, request))) silent.push(request.method);
    }
    expect(silent).toEqual([]);
  });

  test('every other request is refused as unknown', async () => {
    const client = Client.spawn();
    const announced = await initialized(client, capabilities);
    const uri = await client.open(DRAFTS[0] ?? '');
    const others = REQUESTS.filter((one) => !announces(announced, one));
    expect(others.length).toBeGreaterThan(10);
    for (const { method } of others) {
      const answer = await client.connection
        .sendRequest(method, everyParameter(uri, 0, 0))
        .catch((error: unknown) => error);
      const code = answer instanceof ResponseError ? answer.code : answer;
      expect(code, method).toBe(ErrorCodes.MethodNotFound);
    }
  });
});

test('each request that is announced to any of them has a test that sends it', () => {
  const capabilities: ServerCapabilities = Object.assign(
    {},
    ...CLIENTS.flatMap(([, client]) => FEATURES.map((feature) => feature.capabilities(client))),
  );
  const announced = REQUESTS.filter((one) => announces(capabilities, one));
  expect(announced.length).toBeGreaterThan(4);
  const files = readdirSync(`${ROOT}/test/protocol`).filter((file) => file.endsWith('.test.ts'));
  const tests = files.filter((file) => file !== 'capabilities.test.ts');
  const texts = tests.map((file) => readText(`test/protocol/${file}`)).join('\n');
  const untested = announced.filter((one) => !callsOf(one).some((call) => texts.includes(call)));
  expect(untested.map(({ method }) => method)).toEqual([]);
});

/** How a test may send a request: by the library’s type, by its method, or by a way of our client’s. */
function callsOf({ name, method }: KnownRequest): string[] {
  const ways = readText('test/protocol/client.ts').split(/^ {2}(?=(?:async )?\w+\()/mu);
  const calls = [`${name}.type`, `'${method}'`];
  for (const way of ways) {
    const [, called] = /^(?:async )?(\w+)\(/u.exec(way) ?? [];
    if (called && calls.some((call) => way.includes(call))) calls.push(`.${called}(`);
  }
  return calls;
}

async function initialized(
  client: Client,
  capabilities: ClientCapabilities,
): Promise<ServerCapabilities> {
  const result = await client.initialize({ capabilities, initializationOptions: SETTINGS });
  return result.capabilities;
}

/** Whether a request is answered with more than nothing at some place of some draft. */
async function saysSomething(client: Client, { method }: KnownRequest): Promise<boolean> {
  for (const [index, text] of DRAFTS.entries()) {
    const uri = await client.open(text, `file:///${index}.txt`);
    const lines = text.split('\n');
    for (const [line, { length }] of lines.entries()) {
      for (const character of new Set([0, 1, length >> 1, length])) {
        const answer = await ask(client, method, everyParameter(uri, line, character)).catch(
          nothingWhereRefused,
        );
        if (isSomething(answer)) return true;
      }
    }
    await client.close(uri);
  }
  return false;
}

/** A request that cannot be met at a place is refused there with a reason; any other error is a fault. */
function nothingWhereRefused(error: unknown): null {
  if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) return null;
  throw error;
}

/** What is resolved, or continued, is what the request answers of which it is a part. */
async function ask(client: Client, method: string, params: object): Promise<unknown> {
  const { connection } = client;
  const [, resolved] = /^(\w+)\/resolve$/u.exec(method) ?? [];
  if (resolved) {
    const asked = `textDocument/${resolved === 'completionItem' ? 'completion' : resolved}`;
    const answer: unknown = await connection.sendRequest(asked, params);
    const items = Array.isArray(answer) ? answer : Object(answer).items;
    return items?.[0] && connection.sendRequest(method, items[0]);
  }
  if (!method.endsWith('/delta')) return connection.sendRequest(method, params);
  const whole = Object(await connection.sendRequest(method.replace('/delta', ''), params));
  return connection.sendRequest(method, { ...params, previousResultId: whole.resultId });
}

/** Parameters that are enough for whatever is asked about one place of a draft. */
function everyParameter(uri: string, line: number, character: number): object {
  const position = { line, character };
  return {
    textDocument: { uri },
    position,
    positions: [position],
    range: { start: position, end: { line: line + 1, character: 0 } },
    ranges: [{ start: position, end: position }],
    ch: '|',
    options: { tabSize: 4, insertSpaces: true },
    context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
    newName: '7',
    command: 'none',
    files: [],
    query: '',
  };
}

/** An answer that has anything in it; one about what has changed may say that nothing has. */
function isSomething(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some((one) => one !== null);
  const { items, data } = Object(answer);
  const list: unknown = items ?? data;
  return Array.isArray(list) ? list.length > 0 : answer !== null && answer !== undefined;
}
