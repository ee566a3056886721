import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CheckedFile } from '../../server/src/cli/checked';
import { runFiles } from '../../server/src/cli/run/run-files';
import { swap } from '../helpers/check';
import { generate } from '../helpers/sayings/generate';
import { ROOT, readText, STANDARD_REPORTS } from '../helpers/texts';

const FOLDER = mkdtempSync(join(tmpdir(), 'nianbao-run-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const PROGRAM = join(ROOT, 'dist/cli.js');

interface Run {
  readonly code: number;
  readonly files: readonly CheckedFile[];
  readonly err: string;
}

/** Checks a folder by the built command line, and gives the records that it writes. */
function checked(folder: string, ...options: readonly string[]): Promise<Run> {
  const args = [PROGRAM, 'check', folder, '--format', 'ndjson', '--no-ledger', ...options];
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      const files = out.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, files: files.filter(({ kind }) => kind !== 'run'), err });
    });
  });
}

function folderOf(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

const names = ({ files }: Run) => files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
const rulesOf = ({ files }: Run, name: string) =>
  files.flatMap((one) =>
    one.kind === 'report' && one.path.endsWith(name) ? one.findings.map(({ rule }) => rule) : [],
  );

const LAST_YEAR = readText('test/fixtures/report-2021-last-year.md');
const THIS_YEAR = STANDARD_REPORTS['2021'];

describe('a run over many files', () => {
  const many: Record<string, string | Uint8Array> = {};
  for (let index = 0; index < 40; index++) {
    const name = `r${String(index).padStart(2, '0')}.md`;
    many[name] = generate(index).text;
  }
  many['r20-binary.md'] = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2]);
  many['r20-garbled.md'] = Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256);
  many['r20-other.md'] = '买菜：白菜、萝卜。\n';
  many['r20-hostile.md'] = `# 一、总体情况\n${'|'.repeat(20000)}\n<table>${'<td>'.repeat(5000)}`;

  test('says the same in the same order by one thread and by several', async () => {
    const folder = folderOf('many', many);
    mkdirSync(join(folder, 'folder.md'));
    const one = await checked(folder, '--jobs', '1');
    const three = await checked(folder, '--jobs', '3');
    expect(three).toEqual(one);
    expect(names(one).sort()).toEqual(Object.keys(many).sort());
    expect(one.files.filter(({ kind }) => kind === 'unreadable').length).toBeGreaterThan(0);
  });
});

describe('the reports of one organ', () => {
  const otherwise = swap(
    LAST_YEAR,
    '| 行政规范性文件 | 9 | 4 | 62 |',
    '| 行政规范性文件 | 9 | 4 | 19 |',
  );

  test('are checked one after the other, and held against those of the year before', async () => {
    const folder = folderOf('series', {
      'a-2023.md': THIS_YEAR,
      'b-other.md': generate(3).text,
      'c-2022.md': otherwise,
    });
    for (const jobs of ['1', '2']) {
      const run = await checked(folder, '--jobs', jobs);
      expect(names(run)).toEqual(['c-2022.md', 'a-2023.md', 'b-other.md']);
      expect(rulesOf(run, 'a-2023.md').join()).toMatch(/series\./u);
    }
    expect((await checked(join(folder, 'a-2023.md'))).files).toMatchObject([{ findings: [] }]);
  });

  test('are held against one that is only compared with, which is not told of', async () => {
    const folder = folderOf('beside', { '2023.md': THIS_YEAR });
    const beside = folderOf('beside-last', { '2022.md': otherwise });
    const run = await checked(folder, '--with', beside);
    expect(names(run)).toEqual(['2023.md']);
    expect(rulesOf(run, '2023.md').join()).toMatch(/series\./u);
  });
});

describe('threads', () => {
  test('that cannot begin are done without', async () => {
    const folder = join(FOLDER, 'threadless');
    cpSync(join(ROOT, 'test/fixtures/twins'), folder, { recursive: true });
    const inputs = ['cells-2023.txt', 'rows-2023.txt', 'cells-untitled-2023.txt'].map((name) => ({
      path: join(folder, name),
      named: true,
    }));
    const files: string[] = [];
    const job = {
      config: { kind: 'none' },
      beside: [],
      wantsLedger: false,
      cache: undefined,
      jobs: 3,
      program: join(folder, 'no-such-program.js'),
      signal: new AbortController().signal,
    } as const;
    for await (const { kind, path } of runFiles(inputs, job)) files.push(`${kind} ${path}`);
    expect(files.sort()).toEqual(inputs.map(({ path }) => `report ${path}`).sort());
  });

  test.each(['0', 'two', '1.5', '65'])('are never %s of them', async (jobs) => {
    const { code, err } = await checked(FOLDER, '--jobs', jobs);
    expect(code).toBe(2);
    expect(err).toContain(`“${jobs}”不能作为 --jobs 的值`);
  });
});

describe('a cache', () => {
  const cached = join(FOLDER, 'cache');
  const writtenAt = (path: string) => statSync(path).mtimeMs;
  const filesIn = () =>
    readdirSync(cached, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && one.name !== '.gitignore')
      .map(({ parentPath, name }) => join(parentPath, name));

  test('gives what was found before, of the same texts only, and holds none of them', async () => {
    const folder = folderOf('cached', {
      'a.md': THIS_YEAR.replace('129', '1２9'),
      'b.md': LAST_YEAR,
    });
    const plain = await checked(folder);
    expect(await checked(folder, '--cache-folder', cached)).toEqual(plain);
    const kept = filesIn();
    const times = kept.map(writtenAt);
    expect(kept).toHaveLength(2);
    for (const path of kept)
      expect(readFileSync(path).toString('utf8')).not.toMatch(/青溪|"rule"/u);
    expect(await checked(folder, '--cache-folder', cached, '--jobs', '2')).toEqual(plain);
    expect(filesIn()).toEqual(kept);
    // What was kept is not made again.
    expect(kept.map(writtenAt)).toEqual(times);
    writeFileSync(join(folder, 'b.md'), LAST_YEAR.replace('| 9 | 4 | 62 |', '| 9 | 4 | 61 |'));
    const changed = await checked(folder, '--cache-folder', cached);
    expect(changed).toEqual(await checked(folder));
    expect(changed).not.toEqual(plain);
    for (const path of kept) writeFileSync(path, 'damaged');
    expect(await checked(folder, '--cache-folder', cached)).toEqual(changed);
  });
});
