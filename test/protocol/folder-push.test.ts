import { expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import type { Client } from './client';
import {
  Changed,
  Created,
  Deleted,
  Folder,
  reportsIn,
  sound,
  startIn,
  tell,
  until,
  wide,
} from './folder';

/** Cannot pull, as many editors. */
const PUSHED: ClientCapabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
};
const WIDE = ['figure.full-width'];

/** The rules that speak in a file, as they were published last; undefined where they never were. */
function rules({ published }: Client, uri: string): string[] | undefined {
  const last = published.findLast((one) => one.uri === uri);
  return last?.diagnostics.map(({ code }) => String(code));
}

function timesPublished({ published }: Client, uri: string): number {
  return published.filter((one) => one.uri === uri).length;
}

test('reports that nobody opened are published, and what is sound is not spoken of', async () => {
  const folder = new Folder({ 'a.md': wide('甲县'), 'b.md': sound('乙县') });
  const client = await startIn([folder], { capabilities: PUSHED });
  const [a, b] = [folder.address('a.md'), folder.address('b.md')];
  await until(() => expect(rules(client, a)).toEqual(WIDE));
  await until(async () => expect((await reportsIn(client)).complete).toBe(true));
  expect(rules(client, b)).toBeUndefined();
  folder.write('b.md', wide('乙县'));
  await tell(client, [b, Changed]);
  await until(() => expect(rules(client, b)).toEqual(WIDE));
  folder.delete('a.md');
  folder.rename('b.md', 'c.md');
  await tell(client, [a, Deleted], [b, Deleted], [folder.address('c.md'), Created]);
  await until(() => expect(rules(client, folder.address('c.md'))).toEqual(WIDE));
  expect([rules(client, a), rules(client, b)]).toEqual([[], []]);
});

test('what is open is published as it is typed; closed, as its file says', async () => {
  const folder = new Folder({ 'a.md': wide('甲县') });
  const client = await startIn([folder], { capabilities: PUSHED });
  const a = folder.address('a.md');
  await until(() => expect(rules(client, a)).toEqual(WIDE));
  await client.open(sound('甲县'), a);
  await until(() => expect(rules(client, a)).toEqual([]));
  // Whatever becomes of the file meanwhile.
  folder.write('a.md', `${wide('甲县')}\n`);
  await tell(client, [a, Changed]);
  await client.change(a, 2, { text: `${sound('甲县')}\n` });
  await until(() => expect(client.published.at(-1)).toMatchObject({ uri: a, version: 2 }));
  await until(async () =>
    expect((await reportsIn(client)).reports).toMatchObject([{ warnings: 0 }]),
  );
  expect(rules(client, a)).toEqual([]);
  await client.close(a);
  await until(() => expect(rules(client, a)).toEqual(WIDE));
  expect(client.published.at(-1)).not.toHaveProperty('version');
});

test('what is closed and lies in no folder is told nothing of any more', async () => {
  const client = await startIn([new Folder()], { capabilities: PUSHED });
  const uri = await client.open(wide('甲县'), 'untitled:a');
  await until(() => expect(rules(client, uri)).toEqual(WIDE));
  await client.close(uri);
  await until(() => expect(rules(client, uri)).toEqual([]));
  await until(async () => expect((await reportsIn(client)).reports).toEqual([]));
  expect(timesPublished(client, uri)).toBe(2);
});

test('this year’s report is published anew when last year’s says something else', async () => {
  const before = sound('甲县', 2022);
  const folder = new Folder({ '2022.md': before });
  const client = await startIn([folder], { capabilities: PUSHED });
  const now = await client.open(sound('甲县'), folder.address('2023.md'));
  await until(() => expect(rules(client, now)).toEqual([]));
  folder.write('2022.md', before.replace('| 9 | 4 | 62 |', '| 9 | 4 | 60 |'));
  await tell(client, [folder.address('2022.md'), Changed]);
  await until(() => expect(rules(client, now)).toEqual(['series.in-force']));
});
