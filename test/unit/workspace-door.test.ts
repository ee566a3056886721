import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver';
import { filesByFolder } from '../../server/src/walk';
import { isHiddenBy } from '../../server/src/workspace/hidden';
import { MemoryFiles } from '../../server/src/workspace/memory-files';
import { NODE_FILES } from '../../server/src/workspace/node-files';
import { Queue } from '../../server/src/workspace/queue';
import { Roots } from '../../server/src/workspace/roots';
import { textOf } from '../../server/src/workspace/text-of';
import { canonical } from '../../server/src/workspace/uri';

const NAMES = ['a.md', 'b.TXT', '下级/c (1).html', '下级/.d.md', 'node_modules/e.md', 'f.docx'];

const hidesNothing = () => false;

describe('what may hold reports is listed, by whichever door', () => {
  test('on this machine, links followed and none in a circle', async () => {
    const path = mkdtempSync(join(tmpdir(), 'nianbao-door-'));
    onTestFinished(() => rmSync(path, { recursive: true }));
    for (const name of NAMES) {
      mkdirSync(join(path, name, '..'), { recursive: true });
      writeFileSync(join(path, name), name);
    }
    symlinkSync(path, join(path, '下级', 'round'));
    symlinkSync(join(path, 'nowhere'), join(path, 'gone.md'));
    const root = pathToFileURL(path).href;
    const listed = await NODE_FILES.list(root, hidesNothing);
    expect(listed.map(({ uri }) => decodeURIComponent(uri.slice(root.length + 1)))).toEqual(
      NAMES.slice(0, 3),
    );
    const [, , inner] = listed;
    expect(inner?.uri).toContain('%281%29');
    expect(Buffer.from((await NODE_FILES.read(inner?.uri ?? '')) ?? []).toString()).toBe(NAMES[2]);
    expect(await NODE_FILES.read(`${root}/none.md`)).toBeUndefined();
    expect(await NODE_FILES.isFolder(`${root}/${encodeURIComponent('下级')}`)).toBe(true);
  });

  test('but not what is hidden, by whichever', async () => {
    const path = mkdtempSync(join(tmpdir(), 'nianbao-door-'));
    onTestFinished(() => rmSync(path, { recursive: true }));
    const files = new MemoryFiles();
    for (const name of ['下级/a.md', 'b.md']) {
      mkdirSync(join(path, name, '..'), { recursive: true });
      writeFileSync(join(path, name), name);
      files.write(`memory:/r/${name}`, name);
    }
    const names = (all: readonly { uri: string }[]) => all.map(({ uri }) => uri.slice(-4));
    const root = pathToFileURL(path).href;
    const [here, there] = [root, 'memory:/r'].map(
      (folder) => (uri: string) => isHiddenBy(['下级'], folder, uri),
    );
    expect(names(await NODE_FILES.list(root, here ?? hidesNothing))).toEqual(['b.md']);
    expect(names(await files.list('memory:/r', there ?? hidesNothing))).toEqual(['b.md']);
  });

  test('and what cannot be listed is told', async () => {
    const told: string[] = [];
    const miss = (path: string) => told.push(path);
    for await (const files of filesByFolder('no/such/folder', { miss })) expect(files).toEqual([]);
    expect(told).toEqual(['no/such/folder']);
  });

  test('in memory', async () => {
    const files = new MemoryFiles();
    for (const name of NAMES) files.write(`memory:/r/${name}`, name);
    const stamps = async () =>
      (await files.list('memory:/r', hidesNothing)).map(({ stamp }) => stamp);
    expect((await files.list('memory:/r', hidesNothing)).map(({ uri }) => uri)).toEqual(
      NAMES.slice(0, 3).map((name) => `memory:/r/${name}`),
    );
    const before = await stamps();
    files.write('memory:/r/a.md', 'other');
    expect((await stamps()).filter((stamp, index) => stamp !== before[index]).length).toBe(1);
    files.delete('memory:/r/a.md');
    expect(await files.read('memory:/r/a.md')).toBeUndefined();
    expect(await files.isFolder('memory:/r/下级')).toBe(true);
  });
});

describe('an address', () => {
  test.each([
    ['file:///C:/报告/a (1).md', 'file:///c%3A/%E6%8A%A5%E5%91%8A/a%20%281%29.md'],
    ['file:///c%3A/%e6%8a%a5/a.md', 'file:///c%3A/%E6%8A%A5/a.md'],
    ['file:///%E0%A4%A', 'file:///%E0%A4%A'],
    ['untitled:a (1)', 'untitled:a (1)'],
  ])('%s is written as VS Code does, once and for all', (uri, written) => {
    expect(canonical(uri)).toBe(written);
    expect(canonical(written)).toBe(written);
  });
});

describe('folders', () => {
  const roots = new Roots({
    workspaceFolders: ['file:///a/', 'file:///a/b', 'file:///ab'].map((uri) => ({ uri, name: '' })),
  } as unknown as InitializeParams);

  test('in others are not gone through twice, and rule what lies in them', () => {
    expect(roots.outermost()).toEqual(['file:///a', 'file:///ab']);
    expect(roots.of('file:///a/b/c.md')).toBe('file:///a/b');
    expect(roots.of('file:///a/c.md')).toBe('file:///a');
    expect(roots.of('file:///abc/c.md')).toBeUndefined();
  });
});

describe('bytes', () => {
  test('that are no UTF-8 are what is set for their folder, else GB18030', () => {
    const big5 = new Uint8Array([0xb3, 0xf8, 0xa7, 0x69]);
    expect(textOf(big5, 'cp950')).toBe('報告');
    expect(textOf(big5, undefined)).not.toBe('報告');
    expect(textOf(new Uint8Array([0xb1, 0xa8, 0xb8, 0xe6]), 'windows1252')).toBe('报告');
    expect(textOf(Buffer.from('报告'), 'cp950')).toBe('报告');
    expect(textOf(Buffer.from('报告', 'utf16le'), 'utf16le')).toBe('报告');
    expect(textOf(Buffer.from([0, 0, 0x61, 0]), 'utf16le')).toBe('\0a');
  });

  test.each([undefined, 'utf8', 'gbk', 'cp950'])(
    'of UTF-16 are read without a mark as well, whatever is set: %s',
    (encoding) => {
      const bytes = Buffer.from('一、总体情况\n收到 12 件', 'utf16le');
      expect(textOf(bytes, encoding)).toBe('一、总体情况\n收到 12 件');
      expect(textOf(bytes.swap16(), encoding)).toBe('一、总体情况\n收到 12 件');
    },
  );

  test('with a zero among them are no text, but in UTF-16', () => {
    expect(textOf(new Uint8Array([0x61, 0, 0x62]), undefined)).toBeUndefined();
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x61, 0]), undefined)).toBe('a');
    expect(textOf(Buffer.from('\ufeffa'), 'gbk')).toBe('a');
    expect(textOf(Buffer.from('%PDF-1.7\n报告'), undefined)).toBeUndefined();
  });
});

test('what is to be done is done once, a few at a time, and again where it is asked for meanwhile', async () => {
  const done: string[] = [];
  let running = 0;
  let most = 0;
  let idles = 0;
  await new Promise<void>((resolve) => {
    const queue = new Queue(
      async (key) => {
        most = Math.max(most, ++running);
        await new Promise((step) => setImmediate(step));
        done.push(key);
        if (key === 'b' && !done.includes('a2')) queue.add('b');
        if (key === 'b') done.push('a2');
        running--;
      },
      () => {
        idles++;
        resolve();
      },
    );
    for (const key of ['a', 'a', 'b', 'c', 'd', 'e', 'f', 'g']) queue.add(key);
    queue.delete('g');
  });
  expect(done.filter((key) => key !== 'a2').sort()).toEqual([
    'a',
    'a',
    'b',
    'b',
    'c',
    'd',
    'e',
    'f',
  ]);
  expect(most).toBe(4);
  expect(idles).toBe(1);
});
