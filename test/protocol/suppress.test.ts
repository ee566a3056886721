import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeActionTriggerKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import {
  ASKS_REASONS,
  READ_FILE_REQUEST,
  READS_FILES,
  SUPPRESS_REQUEST,
  SUPPRESSED_REQUEST,
  type SuppressedFinding,
  type SuppressParams,
} from '../../shared/src/names';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client, PULLS } from './client';

const FOLDER = mkdtempSync(join(tmpdir(), 'nianbao-policy-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const TEXT = swap(STANDARD_REPORTS['2021'], '| 行政处罚 | 129 |', '| 行政处罚 |  |');
const LINE = TEXT.slice(0, TEXT.indexOf('| 行政处罚 |')).split('\n').length - 1;
const REASON = '本机关没有这一事项';
const AT_BLANK = {
  start: { line: LINE, character: 9 },
  end: { line: LINE, character: 9 },
};

const WATCHES: ClientCapabilities = {
  ...PULLS,
  workspace: {
    ...PULLS.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

function folder(name: string): { draft: string; config: string; write(text: string): void } {
  const base = mkdtempSync(join(FOLDER, name));
  const config = join(base, 'nianbao.json');
  return {
    draft: pathToFileURL(join(base, '稿件.md')).href,
    config: pathToFileURL(config).href,
    write: (text) => writeFileSync(config, text),
  };
}

function save(client: Client, uri: string): Promise<void> {
  return client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
    textDocument: { uri },
  });
}

async function rulesIn(client: Client, uri: string): Promise<string[]> {
  return (await client.diagnostics(uri)).map(({ code, severity }) => `${code} ${severity}`);
}

function entry(file?: string): string {
  const named = file === undefined ? '' : `"file": "${file}", `;
  return `{ "suppress": [{ ${named}"rule": "figure.blank", "reason": "${REASON}" }] }`;
}

describe('how severe a rule is', () => {
  test('is what is set for the folder of the draft, and follows a change of it', async () => {
    let level: string = 'error';
    const client = await Client.start({
      capabilities: {
        ...WATCHES,
        workspace: { ...WATCHES.workspace, configuration: true },
      },
      settings: () => ({ rules: { 'figure.blank': level, 'no.rule': 'off', 'row.extra': 7 } }),
    });
    const uri = await client.open(TEXT);
    expect(await rulesIn(client, uri)).toEqual(['figure.blank 1']);
    level = 'off';
    const refreshes = client.refreshes;
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: null,
    });
    await vi.waitFor(() => expect(client.refreshes).toBe(refreshes + 1));
    expect(await rulesIn(client, uri)).toEqual([]);
  });

  test('is what was asked for at the start, by a client without settings', async () => {
    const initializationOptions = { rules: { 'figure.blank': 'hint' } };
    const client = await Client.start({ initializationOptions });
    expect(await rulesIn(client, await client.open(TEXT))).toEqual(['figure.blank 4']);
  });

  test('is what the nearest nianbao.json says, whatever is set', async () => {
    const { draft, config, write } = folder('levels');
    write('{ "rules": { "figure.blank": "information" } } // 本县\n');
    const initializationOptions = { rules: { 'figure.blank': 'error' } };
    const client = await Client.start({ initializationOptions });
    const uri = await client.open(TEXT, draft);
    expect(await rulesIn(client, uri)).toEqual(['figure.blank 3']);
    expect(await client.status(uri)).toMatchObject({ config: { uri: config, faults: 0 } });
  });
});

describe('nianbao.json', () => {
  test('is read anew when the client tells that it has changed', async () => {
    const { draft, config, write } = folder('watched');
    const client = await Client.start({ capabilities: WATCHES });
    await vi.waitFor(() => expect(client.registered.length).toBe(1));
    const registered = client.registered.flatMap(({ registrations }) => registrations);
    expect(registered).toMatchObject([
      {
        method: 'workspace/didChangeWatchedFiles',
        registerOptions: { watchers: [{ globPattern: '**/nianbao.json' }, {}, {}] },
      },
    ]);
    const uri = await client.open(TEXT, draft);
    expect(await rulesIn(client, uri)).toEqual(['figure.blank 2']);
    write(entry('稿件.md'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: config, type: FileChangeType.Created }],
    });
    await vi.waitFor(() => expect(client.refreshes).toBe(1));
    expect(await rulesIn(client, uri)).toEqual([]);
    expect(await client.status(uri)).toMatchObject({ findings: 0, suppressed: 1 });
    rmSync(fileURLToPath(config));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: config, type: FileChangeType.Deleted }],
    });
    await vi.waitFor(() => expect(client.refreshes).toBe(2));
    expect(await rulesIn(client, uri)).toEqual(['figure.blank 2']);
    expect(await client.status(uri)).not.toHaveProperty('config');
  });

  test('is read anew when a draft is saved, for a client that does not watch', async () => {
    const { draft, write } = folder('saved');
    const client = await Client.start({ capabilities: {} });
    await client.open(TEXT, draft);
    await vi.waitFor(() => expect(client.published.at(-1)?.diagnostics.length).toBe(1));
    write(entry());
    await save(client, draft);
    await vi.waitFor(() => expect(client.published.at(-1)?.diagnostics).toEqual([]));
  });

  test('is read anew then by a client that watches, too: its window may be of another folder', async () => {
    const { draft, write } = folder('elsewhere');
    const client = await Client.start({ capabilities: WATCHES });
    const uri = await client.open(TEXT, draft);
    expect(await rulesIn(client, uri)).toEqual(['figure.blank 2']);
    write(entry());
    await save(client, uri);
    await vi.waitFor(() => expect(client.refreshes).toBe(1));
    expect(await rulesIn(client, uri)).toEqual([]);
  });

  test('that says the same as before leaves what was answered as good as it was', async () => {
    const { draft, write } = folder('same');
    write('{ "rules": { "row.extra": "off" } }');
    const workspace = { ...WATCHES.workspace, configuration: true };
    const client = await Client.start({ capabilities: { ...WATCHES, workspace } });
    const uri = await client.open(TEXT, draft);
    const { resultId } = await client.pull(uri);
    const asked = client.sectionsAsked.length;
    await save(client, uri);
    await vi.waitFor(() => expect(client.sectionsAsked.length).toBeGreaterThan(asked));
    expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'unchanged' });
    expect(client.refreshes).toBe(0);
  });

  test('is told nothing of any more when the last draft that it rules is closed', async () => {
    const { draft, config, write } = folder('closed');
    write('[]');
    const client = await Client.start();
    const uri = await client.open(TEXT, draft);
    await vi.waitFor(() => expect(client.published.at(-1)?.diagnostics.length).toBe(1));
    await client.close(uri);
    // A request that comes late is about no draft, and brings nothing back.
    expect(await client.status(uri)).toBeNull();
    await vi.waitFor(() =>
      expect(client.published.at(-1)).toEqual({ uri: config, diagnostics: [] }),
    );
    const other = await client.open(TEXT, folder('other').draft);
    expect(await rulesIn(client, other)).toEqual(['figure.blank 2']);
    expect(client.published.length).toBe(2);
  });

  test('is told what is wrong with it, and no more when that is mended', async () => {
    const { draft, config, write } = folder('faulty');
    write('{ "rules": {\n "no.rule": "off" } }');
    const client = await Client.start();
    const uri = await client.open(TEXT, draft);
    await vi.waitFor(() => expect(client.published.length).toBe(1));
    expect(client.published[0]).toMatchObject({
      uri: config,
      diagnostics: [
        { range: { start: { line: 1, character: 1 }, end: { line: 1, character: 10 } } },
      ],
    });
    expect(await client.status(uri)).toMatchObject({ config: { faults: 1 } });
    write('{}');
    await save(client, uri);
    await vi.waitFor(() =>
      expect(client.published.at(-1)).toEqual({ uri: config, diagnostics: [] }),
    );
  });

  test('is read through a client whose files the server cannot reach', async () => {
    const capabilities = { ...PULLS, experimental: { [READS_FILES]: true } };
    const client = Client.spawn({ capabilities });
    const asked: string[] = [];
    client.connection.onRequest(READ_FILE_REQUEST, ({ uri }: { uri: string }) => {
      asked.push(uri);
      const isThere = uri === 'memfs://drafts/nianbao.json';
      return isThere ? Buffer.from(entry()).toString('base64') : null;
    });
    await client.initialize({ capabilities });
    const uri = await client.open(TEXT, 'memfs://drafts/county/draft.md');
    expect(await rulesIn(client, uri)).toEqual([]);
    expect(asked).toEqual(['memfs://drafts/county/nianbao.json', 'memfs://drafts/nianbao.json']);
  });
});

describe('a finding is suppressed', () => {
  function params(uri: string, by: SuppressParams['by']): SuppressParams {
    return { uri, version: 1, rule: 'figure.blank', range: AT_BLANK, reason: REASON, by };
  }

  test('by a comment with its reason, and is listed', async () => {
    const client = await Client.start();
    const uri = await client.open(TEXT);
    const edit = await client.connection.sendRequest<WorkspaceEdit>(
      SUPPRESS_REQUEST,
      params(uri, 'comment'),
    );
    expect(edit.documentChanges).toEqual([
      {
        textDocument: { uri, version: 1 },
        edits: [
          {
            range: { start: { line: LINE, character: 0 }, end: { line: LINE, character: 0 } },
            newText: `<!-- nianbao-disable-next-line figure.blank: ${REASON} -->\n`,
          },
        ],
      },
    ]);
    const start = { line: LINE, character: 0 };
    const text = `<!-- nianbao-disable-next-line figure.blank: ${REASON} -->\n`;
    await client.change(uri, 2, { range: { start, end: start }, text });
    expect(await rulesIn(client, uri)).toEqual([]);
    const listed = await client.connection.sendRequest<SuppressedFinding[]>(SUPPRESSED_REQUEST, {
      uri,
    });
    expect(listed).toMatchObject([{ rule: 'figure.blank', reason: REASON, by: 'comment' }]);
    expect(listed[0]?.range.start.line).toBe(LINE + 1);
  });

  test('by an entry in the file beside the draft, which is made if need be', async () => {
    const { draft, config } = folder('entry');
    const client = await Client.start({ capabilities: WATCHES });
    const uri = await client.open(TEXT, draft);
    const edit = await client.connection.sendRequest<WorkspaceEdit>(
      SUPPRESS_REQUEST,
      params(uri, 'file'),
    );
    const [create, change] = edit.documentChanges ?? [];
    expect(create).toEqual({ kind: 'create', uri: config, options: { ignoreIfExists: true } });
    const text =
      change && 'edits' in change
        ? change.edits.map((one) => 'newText' in one && one.newText).join('')
        : '';
    expect(JSON.parse(text)).toEqual({
      suppress: [
        {
          rule: 'figure.blank',
          file: '稿件.md',
          at: expect.stringContaining('/行政处罚/'),
          reason: REASON,
        },
      ],
    });
  });

  test('not in a file that is broken, which stays as it is', async () => {
    const { draft, write } = folder('broken');
    write('{ "suppress": {} }');
    const client = await Client.start({ capabilities: WATCHES });
    const uri = await client.open(TEXT, draft);
    const edit = await client.connection.sendRequest(SUPPRESS_REQUEST, params(uri, 'file'));
    expect(edit).toBeNull();
  });

  test('never in a version that is gone, nor in a file of a draft that lies nowhere', async () => {
    const client = await Client.start();
    const uri = await client.open(TEXT, 'untitled:Untitled-1');
    const ask = (given: SuppressParams) => client.connection.sendRequest(SUPPRESS_REQUEST, given);
    expect(await ask({ ...params(uri, 'comment'), version: 0 })).toBeNull();
    expect(await ask(params(uri, 'file'))).toBeNull();
  });

  test('by a command that asks for the reason, where the client has one; else by a comment', async () => {
    const asks = { ...PULLS, experimental: { [ASKS_REASONS]: true } };
    for (const [capabilities, expected] of [
      [asks, { command: { command: 'nianbao.suppress' } }],
      [
        PULLS,
        { edit: { documentChanges: [{ edits: [{ newText: expect.stringMatching(/^<!-- /u) }] }] } },
      ],
    ] as const) {
      const client = await Client.start({ capabilities });
      const uri = await client.open(TEXT);
      const actions = await client.actions(uri, AT_BLANK, ['quickfix']);
      expect(actions?.at(-1)).toMatchObject(expected);
      expect(
        actions?.filter((action) => 'isPreferred' in action && action.isPreferred),
      ).not.toContain(actions?.at(-1));
    }
  });

  test('only for those who ask: a caret that passes by lights the lamp for fixes alone', async () => {
    const client = await Client.start();
    const uri = await client.open(TEXT);
    const ask = (triggerKind: CodeActionTriggerKind) =>
      client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: AT_BLANK,
        context: { diagnostics: [], triggerKind },
      });
    const invoked = (await ask(CodeActionTriggerKind.Invoked)) ?? [];
    const automatic = (await ask(CodeActionTriggerKind.Automatic)) ?? [];
    expect(automatic.length).toBeGreaterThan(0);
    expect(automatic.length).toBeLessThan(invoked.length);
    expect(automatic.every((action) => 'kind' in action && action.kind === 'quickfix')).toBe(true);
    expect(automatic.some(({ title }) => title.includes('忽略'))).toBe(false);
  });
});
