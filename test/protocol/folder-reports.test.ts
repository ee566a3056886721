import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  SymbolKind,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { CHECK_FOLDER_REQUEST, REPORTS_CHANGED, SHOWS_REPORTS } from '../../shared/src/names';
import { Client } from './client';
import { Changed, FOLLOWS, Folder, reportsIn, sound, startIn, tell, until, wide } from './folder';

const SHOWS = { ...FOLLOWS, experimental: { [SHOWS_REPORTS]: true } };

test('the reports of all folders are listed with whose they are and what is found', async () => {
  const folder = new Folder({
    '2022.md': sound('甲县', 2022),
    '2023.md': sound('甲县人民政府'),
    'b.txt': wide('乙县'),
    'notes.txt': '会议纪要\n',
  });
  const client = await startIn([folder]);
  await until(async () => expect((await reportsIn(client)).complete).toBe(true));
  const { reports } = await reportsIn(client);
  const counts = { errors: 0, warnings: 0, others: 0 };
  expect(reports).toEqual([
    { uri: folder.address('2022.md'), organ: '甲县', organKey: '甲县', year: 2022, ...counts },
    {
      uri: folder.address('2023.md'),
      organ: '甲县人民政府',
      organKey: '甲县',
      year: 2023,
      ...counts,
    },
    {
      uri: folder.address('b.txt'),
      organ: '乙县',
      organKey: '乙县',
      year: 2023,
      ...counts,
      warnings: 1,
    },
  ]);
});

test('a report, open or not, and its sections are found by organ, year and title', async () => {
  const folder = new Folder({ '2022.md': sound('甲县', 2022), '2023.md': sound('甲县') });
  const client = await startIn([folder]);
  await until(async () => expect((await reportsIn(client)).complete).toBe(true));
  const find = (query: string) =>
    client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
  const uri = folder.address('2022.md');
  const start = { line: 0, character: 0 };
  expect(await find('甲县 2022')).toMatchObject([
    { name: '甲县 2022', kind: SymbolKind.File, location: { uri, range: { start } } },
  ]);
  expect(await find('甲县 2022 主动公开')).toMatchObject([
    { name: expect.stringContaining('主动公开'), containerName: '甲县 2022', location: { uri } },
  ]);
  await client.open(sound('乙县'), folder.address('2022.md'));
  await until(async () =>
    expect(await find('')).toMatchObject([{ name: '乙县 2023' }, { name: '甲县 2023' }]),
  );
});

test('a draft that is open is among them, wherever it lies', async () => {
  const client = await startIn([]);
  await client.open(wide('甲县'), 'untitled:a');
  await until(async () =>
    expect((await reportsIn(client)).reports).toMatchObject([{ uri: 'untitled:a', warnings: 1 }]),
  );
});

test('a client that shows them is told when they are others, and not for each of them', async () => {
  const folder = new Folder();
  for (let index = 0; index < 30; index++) folder.write(`${index}.md`, sound(`第${index}县`));
  const client = await startIn([folder], { capabilities: SHOWS });
  let told = 0;
  client.connection.onNotification(REPORTS_CHANGED, () => {
    told++;
  });
  await until(async () => expect(await reportsIn(client)).toMatchObject({ complete: true }));
  await until(() => expect(told).toBeGreaterThan(0));
  expect(told).toBeLessThan(15);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const before = told;
  folder.write('3.md', wide('第3县'));
  await tell(client, [folder.address('3.md'), Changed]);
  await until(() => expect(told).toBe(before + 1));
});

// Who may read everything is kept from nothing.
test.skipIf(process.getuid?.() === 0)(
  'a file that cannot be read is listed with the reason',
  async () => {
    const folder = new Folder({ 'a.md': sound('甲县'), 'b.md': wide('乙县') });
    chmodSync(join(folder.path, 'b.md'), 0);
    const client = await startIn([folder]);
    await until(async () => expect((await reportsIn(client)).complete).toBe(true));
    const { reports } = await reportsIn(client);
    expect(reports).toMatchObject([
      { organ: '甲县' },
      { unread: expect.stringContaining('EACCES') },
    ]);
  },
);

describe('reading many files', () => {
  const MANY = 150;
  const capabilities = { ...FOLLOWS, window: { workDoneProgress: true } };

  function folderOfMany(): Folder {
    const folder = new Folder();
    for (let index = 0; index < MANY; index++) folder.write(`${index}.md`, wide(`第${index}县`));
    return folder;
  }

  /** Starts a server on such a folder; `came` is given each step of what it shows. */
  async function startMany(came: (step: { kind: string }) => void) {
    const tokens: string[] = [];
    const client = Client.spawn({
      answers: [
        [
          WorkDoneProgressCreateRequest.method,
          ({ token }: { token: string }) => {
            tokens.push(token);
            client.connection.onProgress(WorkDoneProgress.type, token, came);
            return null;
          },
        ],
      ],
    });
    const { uri } = folderOfMany();
    await client.initialize({ capabilities, workspaceFolders: [{ uri, name: 'many' }] });
    return { client, tokens };
  }

  test('shows how far it is', async () => {
    const kinds: string[] = [];
    const { client } = await startMany(({ kind }) => kinds.push(kind));
    await until(async () => expect((await reportsIn(client)).complete).toBe(true));
    await until(() => expect(kinds.at(-1)).toBe('end'));
    expect(kinds[0]).toBe('begin');
    expect(kinds).toContain('report');
  });

  test('is broken off by its user, and taken up again on demand', async () => {
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { client, tokens } = await startMany(() => begin());
    await begun;
    const [token = ''] = tokens;
    await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const { reports, complete } = await reportsIn(client);
    expect(complete).toBe(false);
    expect(reports.length).toBeLessThan(MANY);
    await client.connection.sendRequest(CHECK_FOLDER_REQUEST);
    const all = await reportsIn(client);
    expect(all.complete).toBe(true);
    expect(all.reports.length).toBe(MANY);
  });
});
