import { beforeEach, expect, test, vi } from 'vitest';
import { listFiles, readFile } from '../../client/src/files';

const place = vi.hoisted(() => ({
  /** What the place’s own search finds; nothing where it has none. */
  found: [] as string[],
  searched: [] as unknown[],
  folders: {} as Record<string, [string, number][]>,
}));

vi.mock('vscode', () => ({
  FileType: { File: 1, Directory: 2, SymbolicLink: 64 },
  RelativePattern: class {
    constructor(
      readonly base: string,
      readonly pattern: string,
    ) {}
  },
  Uri: {
    parse: (uri: string) => uri,
    joinPath: (folder: string, name: string) => `${folder}/${name}`,
  },
  workspace: {
    findFiles: (pattern: { pattern: string }, aside: string) => {
      place.searched.push([pattern.pattern, aside]);
      return Promise.resolve(place.found);
    },
    fs: {
      readDirectory: (folder: string) => {
        const entries = place.folders[folder];
        return entries ? Promise.resolve(entries) : Promise.reject(new Error('no folder'));
      },
      readFile: (uri: string) =>
        uri.endsWith('gone.md')
          ? Promise.reject(new Error('no file'))
          : Promise.resolve(new Uint8Array([0xe5, 0xb9, 0xb4])),
    },
  },
}));

beforeEach(() => {
  place.found = [];
  place.searched = [];
  place.folders = {};
});

test('files are found by the search of the place in which they lie', async () => {
  place.found = ['vfs://a/x.md'];
  expect(await listFiles({ folder: 'vfs://a' })).toEqual({ files: ['vfs://a/x.md'] });
  const [[pattern, aside]] = place.searched as [[string, string]];
  expect(pattern).toMatch(/\{\.txt,\.TXT,\.md,/u);
  expect(aside).toContain('node_modules');
});

test('where a place has no search, its folders are walked, but not those of tools, nor links', async () => {
  place.folders = {
    'vfs://a': [
      ['2023.md', 1],
      ['notes.docx', 1],
      ['linked.HTML', 1 | 64],
      ['units', 2],
      ['loop', 2 | 64],
      ['.git', 2],
      ['node_modules', 2],
    ],
    'vfs://a/units': [
      ['财政局.txt', 1],
      ['closed', 2],
    ],
    'vfs://a/loop': [['loop.md', 1]],
    'vfs://a/.git': [['hidden.md', 1]],
    'vfs://a/node_modules': [['readme.md', 1]],
  };
  expect(await listFiles({ folder: 'vfs://a' })).toEqual({
    files: ['vfs://a/2023.md', 'vfs://a/linked.HTML', 'vfs://a/units/财政局.txt'],
  });
  expect(await listFiles({ folder: 'vfs://a/2023.md' })).toEqual({ files: [] });
});

test('bytes travel in base64, and what is not there is null', async () => {
  expect(await readFile({ uri: 'vfs://a/x.md' })).toBe('5bm0');
  expect(await readFile({ uri: 'vfs://a/gone.md' })).toBeNull();
});
