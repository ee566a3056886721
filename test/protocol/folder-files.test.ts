import { describe, expect, test } from 'vitest';
import {
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  DidSaveTextDocumentNotification,
} from 'vscode-languageserver/node';
import {
  CHECK_FOLDER_REQUEST,
  LIST_FILES_REQUEST,
  LISTS_FILES,
  READ_FILE_REQUEST,
  READS_FILES,
} from '../../shared/src/names';
import { swap } from '../helpers/check';
import type { Client } from './client';
import {
  Changed,
  Created,
  Deleted,
  FOLLOWS,
  Folder,
  reportsIn,
  sound,
  startIn,
  tell,
  until,
  Watched,
  wide,
} from './folder';

const WIDE = ['figure.full-width'];
/** What last year's report says is in force, and what makes this year's wrong beside it. */
const IN_FORCE = '| 行政规范性文件 | 9 | 4 | 62 |';
const OTHER_IN_FORCE = '| 行政规范性文件 | 9 | 4 | 60 |';

async function watch(client: Client, files: number): Promise<Watched> {
  const watched = new Watched(client);
  await until(() => expect(watched.files.size).toBe(files));
  return watched;
}

describe('a file', () => {
  test('that comes, changes and goes is followed', async () => {
    const folder = new Folder({ 'a.md': sound('甲县') });
    const client = await startIn([folder]);
    const watched = await watch(client, 1);
    const b = folder.address('b.md');
    folder.write('b.md', wide('乙县'));
    await tell(client, [b, Created]);
    await until(() => expect(watched.rules(b)).toEqual(WIDE));
    folder.write('b.md', sound('乙县'));
    await tell(client, [b, Changed]);
    await until(() => expect(watched.rules(b)).toEqual([]));
    folder.write('b.md', wide('乙县'));
    await tell(client, [b, Changed]);
    await until(() => expect(watched.rules(b)).toEqual(WIDE));
    folder.delete('b.md');
    await tell(client, [b, Deleted]);
    await until(() => expect(watched.rules(b)).toEqual([]));
    const { reports } = await reportsIn(client);
    expect(reports.map(({ organ }) => organ)).toEqual(['甲县']);
  });

  test('that is renamed is told by its new name, and no more by its old one', async () => {
    const folder = new Folder({ 'a.md': wide('甲县') });
    const client = await startIn([folder]);
    const watched = await watch(client, 1);
    folder.rename('a.md', 'b.txt');
    const [a, b] = [folder.address('a.md'), folder.address('b.txt')];
    await tell(client, [a, Deleted], [b, Created]);
    await until(() => expect(watched.rules(b)).toEqual(WIDE));
    await until(() => expect(watched.rules(a)).toEqual([]));
  });

  test('that is written without any change is not told again', async () => {
    const folder = new Folder({ 'a.md': wide('甲县'), 'b.md': sound('乙县') });
    const client = await startIn([folder]);
    const watched = await watch(client, 2);
    const [a, b] = [folder.address('a.md'), folder.address('b.md')];
    const came = watched.came.length;
    folder.write('a.md', wide('甲县'));
    folder.write('b.md', wide('乙县'));
    await tell(client, [a, Changed], [b, Changed]);
    await until(() => expect(watched.rules(b)).toEqual(WIDE));
    expect(watched.came.slice(came)).toEqual([`full ${b}`]);
  });

  test('that no longer is a report has no findings', async () => {
    const folder = new Folder({ 'a.md': wide('甲县') });
    const client = await startIn([folder]);
    const watched = await watch(client, 1);
    folder.write('a.md', '# 说明\n');
    await tell(client, [folder.address('a.md'), Changed]);
    await until(() => expect(watched.rules(folder.address('a.md'))).toEqual([]));
    expect((await reportsIn(client)).reports).toEqual([]);
  });
});

describe('a folder', () => {
  test('that comes and goes with all its files is told by its own name alone', async () => {
    const folder = new Folder({ 'a.md': sound('甲县') });
    const client = await startIn([folder]);
    const watched = await watch(client, 1);
    folder.write('单位/b.md', wide('乙县'));
    folder.write('单位/下属/c.md', wide('丙县'));
    const [b, c] = [folder.address('单位/b.md'), folder.address('单位/下属/c.md')];
    await tell(client, [folder.address('单位'), Created]);
    await until(() => expect([b, c].map((uri) => watched.rules(uri))).toEqual([WIDE, WIDE]));
    folder.delete('单位');
    await tell(client, [folder.address('单位'), Deleted]);
    await until(() => expect([b, c].map((uri) => watched.rules(uri))).toEqual([[], []]));
  });

  test('in another is read once, and those that join or leave the workspace are followed', async () => {
    const [one, other] = [
      new Folder({ 'a.md': wide('甲县') }),
      new Folder({ 'b.md': wide('乙县') }),
    ];
    one.write('内/c.md', wide('丙县'));
    const workspaceFolders = [one.uri, one.address('内')].map((uri) => ({ uri, name: uri }));
    const client = await startIn([], { workspaceFolders });
    const watched = await watch(client, 2);
    expect(watched.came.length).toBe(2);
    const change = (added: string[], removed: string[]) =>
      client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: added.map((uri) => ({ uri, name: uri })),
          removed: removed.map((uri) => ({ uri, name: uri })),
        },
      });
    await change([other.uri], []);
    await until(() => expect(watched.rules(other.address('b.md'))).toEqual(WIDE));
    await change([], [one.uri]);
    await until(() => expect(watched.rules(one.address('a.md'))).toEqual([]));
    expect(watched.rules(one.address('内/c.md'))).toEqual(WIDE);
  });

  test('may be switched off, by itself', async () => {
    const [one, other] = [
      new Folder({ 'a.md': wide('甲县') }),
      new Folder({ 'b.md': wide('乙县') }),
    ];
    let isOff = false;
    const client = await startIn([one, other], {
      capabilities: { ...FOLLOWS, workspace: { ...FOLLOWS.workspace, configuration: true } },
      settings: (scope) => ({ folder: { check: !(isOff && scope === one.uri) } }),
    });
    const watched = await watch(client, 2);
    isOff = true;
    const changed = () =>
      client.connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: null,
      });
    await changed();
    await until(() => expect(watched.rules(one.address('a.md'))).toEqual([]));
    expect(watched.rules(other.address('b.md'))).toEqual(WIDE);
    expect((await reportsIn(client)).reports.map(({ organ }) => organ)).toEqual(['乙县']);
    isOff = false;
    await changed();
    await until(() => expect(watched.rules(one.address('a.md'))).toEqual(WIDE));
  });

  test('is not looked at where VS Code hides it, until it does no more', async () => {
    const folder = new Folder({
      'a.md': wide('甲县'),
      '旧稿/b.md': wide('乙县'),
      'units/old/c.md': wide('丙县'),
      'd.bak.md': wide('丁县'),
      'kept/e.md': wide('戊县'),
    });
    let exclude: unknown = { 旧稿: true, '**/old': true, '**/*.bak.md': true, '!a.md': true };
    const client = await startIn([folder], {
      capabilities: {
        ...FOLLOWS,
        workspace: {
          ...FOLLOWS.workspace,
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
        },
      },
      settings: () => ({}),
      files: () => ({ exclude }),
    });
    const watched = await watch(client, 2);
    expect([...watched.files.keys()]).toEqual(
      ['a.md', 'kept/e.md'].map((one) => folder.address(one)),
    );
    folder.write('units/old/f.md', wide('己县'));
    await tell(
      client,
      [folder.address('units/old/f.md'), Created],
      [folder.address('旧稿'), Created],
    );
    await until(async () => expect((await reportsIn(client)).complete).toBe(true));
    expect((await reportsIn(client)).reports).toHaveLength(2);
    const sections = client.registered.flatMap(({ registrations }) =>
      registrations.map(({ registerOptions }) => registerOptions?.section),
    );
    expect(sections).toContainEqual(['nianbao', 'files.encoding', 'files.exclude']);
    exclude = { kept: true, '**/*.bak.md': { when: '$(basename).docx' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: null,
    });
    await until(async () =>
      expect((await reportsIn(client)).reports.map(({ organ }) => organ).sort()).toEqual([
        '丁县',
        '丙县',
        '乙县',
        '己县',
        '甲县',
      ]),
    );
  });

  test('in which plain texts are not recognised has those reports that are named so', async () => {
    const called = '丙县2023年政府信息公开工作年度报告.html';
    const folder = new Folder({
      'a.md': wide('甲县'),
      'b.nianbao.md': wide('乙县'),
      [called]: wide('丙县'),
    });
    const client = await startIn([folder], { initializationOptions: { detect: 'off' } });
    const watched = await watch(client, 2);
    expect(watched.rules(folder.address('b.nianbao.md'))).toEqual(WIDE);
    expect(watched.rules(folder.address(called))).toEqual(WIDE);
  });

  test('that lies where the server cannot read is read through the client', async () => {
    const root = 'vscode-vfs://github/a/b';
    const files = new Map([[`${root}/a.md`, wide('甲县')]]);
    const client = await startIn([], {
      capabilities: {
        ...FOLLOWS,
        experimental: { [LISTS_FILES]: true, [READS_FILES]: true },
      },
      workspaceFolders: [{ uri: root, name: 'b' }],
      answers: [
        [LIST_FILES_REQUEST, () => ({ files: [...files.keys(), `${root}/locked.md`] })],
        [
          READ_FILE_REQUEST,
          ({ uri }: { uri: string }) => {
            if (uri.endsWith('locked.md')) throw new Error('no entry');
            const text = files.get(uri);
            return text === undefined ? null : Buffer.from(text).toString('base64');
          },
        ],
      ],
    });
    const watched = await watch(client, 1);
    expect(watched.rules(`${root}/a.md`)).toEqual(WIDE);
    await until(async () =>
      expect((await reportsIn(client)).reports).toMatchObject([
        { organ: '甲县' },
        { uri: `${root}/locked.md`, unread: expect.stringContaining('no entry') },
      ]),
    );
  });

  test('is read anew on demand, by a client that watches nothing', async () => {
    const folder = new Folder({ 'a.md': sound('甲县') });
    const client = await startIn([folder]);
    const watched = await watch(client, 1);
    folder.write('a.md', wide('甲县'));
    folder.write('b.md', wide('乙县'));
    expect(await client.connection.sendRequest(CHECK_FOLDER_REQUEST)).toBeNull();
    expect((await reportsIn(client)).reports).toMatchObject([
      { organ: '甲县', errors: 0, warnings: 1 },
      { organ: '乙县', errors: 0, warnings: 1 },
    ]);
    await until(() => expect(watched.files.size).toBe(2));
  });

  test('is looked through again when a draft is saved, where nobody watches', async () => {
    const folder = new Folder({ 'a.md': sound('甲县') });
    const { didChangeWatchedFiles: _, ...workspace } = FOLLOWS.workspace ?? {};
    const client = await startIn([folder], { capabilities: { ...FOLLOWS, workspace } });
    const watched = await watch(client, 1);
    const uri = await client.open(sound('甲县'), folder.address('a.md'));
    folder.write('b.md', wide('乙县'));
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri },
    });
    await until(() => expect(watched.rules(folder.address('b.md'))).toEqual(WIDE));
  });
});

describe('a draft that is open', () => {
  test('goes before its file, until it is closed', async () => {
    const folder = new Folder({ 'a.md': wide('甲县') });
    const client = await startIn([folder]);
    const watched = await watch(client, 1);
    const uri = await client.open(sound('甲县'), folder.address('a.md'));
    await until(() => expect(watched.rules(uri)).toEqual([]));
    expect((await reportsIn(client)).reports).toMatchObject([{ warnings: 0 }]);
    await client.close(uri);
    await until(() => expect(watched.rules(uri)).toEqual(WIDE));
    // Clients ask a last time about what they close, and are answered with what the file says.
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(WIDE);
  });

  test('is one with its file, however its client writes the address', async () => {
    const folder = new Folder({ '甲县 (终).md': wide('甲县') });
    const client = await startIn([folder]);
    await watch(client, 1);
    await client.open(sound('甲县'), `${folder.uri}/甲县%20(终).md`);
    await until(async () =>
      expect((await reportsIn(client)).reports).toMatchObject([{ warnings: 0 }]),
    );
  });
});

describe('last year’s report', () => {
  const files = { '2022.md': sound('甲县', 2022), '2023.md': sound('甲县') };
  const other = swap(files['2022.md'], IN_FORCE, OTHER_IN_FORCE);

  test('is what this year’s is held against, and a change of it changes what is said', async () => {
    const folder = new Folder(files);
    const client = await startIn([folder]);
    const watched = await watch(client, 2);
    const [before, now] = [folder.address('2022.md'), folder.address('2023.md')];
    expect(watched.rules(now)).toEqual([]);
    folder.write('2022.md', other);
    await tell(client, [before, Changed]);
    await until(() => expect(watched.rules(now)).toEqual(['series.in-force']));
    expect(watched.files.get(now)?.[0]?.relatedInformation).toMatchObject([
      { location: { uri: before, range: { start: { line: 32, character: 20 } } } },
      { location: { uri: now } },
      { location: { uri: now } },
    ]);
    folder.delete('2022.md');
    await tell(client, [before, Deleted]);
    await until(() => expect(watched.rules(now)).toEqual([]));
  });

  test('is held against as it is typed, by drafts that are open as well', async () => {
    const folder = new Folder(files);
    const client = await startIn([folder]);
    await watch(client, 2);
    const now = await client.open(files['2023.md'], folder.address('2023.md'));
    expect(await client.diagnostics(now)).toEqual([]);
    const before = await client.open(files['2022.md'], folder.address('2022.md'));
    await client.change(before, 2, { text: other });
    await until(() => expect(client.refreshes).toBe(1));
    const found = await client.diagnostics(now);
    expect(found.map(({ code }) => code)).toEqual(['series.in-force']);
    await client.close(before);
    await until(() => expect(client.refreshes).toBe(2));
    expect(await client.diagnostics(now)).toEqual([]);
  });

  test('asks nobody to look again while what is typed in it makes no difference', async () => {
    const folder = new Folder(files);
    const client = await startIn([folder]);
    await watch(client, 2);
    await client.open(files['2023.md'], folder.address('2023.md'));
    const before = await client.open(files['2022.md'], folder.address('2022.md'));
    for (let version = 2; version < 6; version++) {
      const text = `${files['2022.md']}\n${'另'.repeat(version)}行说明。\n`;
      await client.change(before, version, { text });
    }
    await until(async () => {
      const { reports } = await reportsIn(client);
      expect(reports.length).toBe(2);
    });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(client.refreshes).toBe(0);
  });
});

test('a configuration file rules the files below it, and follows its changes', async () => {
  const folder = new Folder({ 'a.md': wide('甲县') });
  const client = await startIn([folder]);
  const watched = await watch(client, 1);
  const [a, config] = [folder.address('a.md'), folder.address('nianbao.json')];
  folder.write('nianbao.json', '{ "rules": { "figure.full-width": "off" } }');
  await tell(client, [config, Created]);
  await until(() => expect(watched.rules(a)).toEqual([]));
  folder.write('nianbao.json', '{ "rules": { "figure.nothing": "off" } }');
  await tell(client, [config, Changed]);
  await until(() => expect(watched.rules(a)).toEqual(WIDE));
  await until(() => expect(client.published.at(-1)?.uri).toBe(config));
});
