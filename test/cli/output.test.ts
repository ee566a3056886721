import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLI, environment, workplace } from '../helpers/command';
import { STANDARD_REPORTS } from '../helpers/texts';

const { file, folder, nianbao } = workplace();
const at = (name: string) => join(folder, name);
const isPosix = process.platform !== 'win32';

/** Commands that write a file, each by another way; `check` replaces without being asked. */
const WRITERS = [
  ['check', ['check', 'report.md', '-f', 'json']],
  ['convert', ['convert', '--to', 'json', 'report.md', '--force']],
  ['new', ['new', '青溪县', '--force']],
] as const;

beforeAll(() => {
  file('report.md', STANDARD_REPORTS['2021']);
  mkdirSync(at('folder'));
});

/** Reads a pipe to its end beside a run; it is another program, so that none waits for the other. */
async function readBeside(pipe: string, run: Promise<{ readonly code: number | null }>) {
  const reader = spawn('cat', [pipe]);
  const read: Buffer[] = [];
  reader.stdout.on('data', (data: Buffer) => read.push(data));
  const end = new Promise((resolve) => reader.on('close', resolve));
  const [{ code }] = await Promise.all([run, end]);
  return { code, text: Buffer.concat(read).toString() };
}

describe.skipIf(!isPosix).each(WRITERS)('--output of %s', (name, args) => {
  test('writes to a pipe, which stays one', async () => {
    const pipe = at(`${name}.pipe`);
    execFileSync('mkfifo', [pipe]);
    const { code, text } = await readBeside(pipe, nianbao([...args, '-o', pipe]));
    expect(code).toBe(0);
    expect(text).toContain('青溪县');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  test.each([
    ['a file', 'old'],
    ['nothing yet', undefined],
  ])('follows a link to %s, which stays a link', async (what, before) => {
    const [link, real] = [at(`${name} ${what} link`), at(`folder/${name} ${what}`)];
    if (before !== undefined) writeFileSync(real, before);
    symlinkSync(real, link);
    expect(await nianbao([...args, '-o', link])).toMatchObject({ code: 0, err: '' });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(realpathSync(link)).toBe(real);
    expect(readFileSync(real, 'utf8')).toContain('青溪县');
    expect(readdirSync(at('folder')).filter((one) => one.includes('.tmp'))).toEqual([]);
  });
});

describe('--output that names a folder', () => {
  test.each([
    ['check', ['check', 'report.md', '-o', 'folder']],
    ['new', ['new', '青溪县', '-o', 'folder']],
    ['new --force', ['new', '青溪县', '--force', '-o', 'folder']],
  ])('is refused by %s', async (_, args) => {
    const { code, err } = await nianbao(args);
    expect(err).toMatch(/folder：无法写入（是文件夹，不是文件）\n$/u);
    expect(code).toBe(2);
  });
});

/** Runs a line of the shell; `$NIANBAO` in it is the command line. */
function shell(line: string, env: Readonly<Record<string, string>> = {}) {
  const nianbao = `"${process.execPath}" "${CLI}"`;
  const { status, stderr } = spawnSync('sh', ['-c', line.replace('$NIANBAO', nianbao)], {
    cwd: folder,
    env: environment(env),
  });
  return { code: status, err: stderr.toString() };
}

describe.skipIf(process.platform !== 'linux')('a disk that is full', () => {
  test.each(['check report.md -f json', 'convert --to json report.md', '--help'])(
    'is told in one line where standard output of %s goes there',
    (args) => {
      expect(shell(`$NIANBAO ${args} > /dev/full`)).toEqual({
        code: 2,
        err: expect.stringMatching(/^错误：标准输出：无法写入（系统提示：ENOSPC[^\n]*）\n$/u),
      });
    },
  );

  test('is told in English as well', () => {
    const { err } = shell('$NIANBAO check report.md > /dev/full', { LANG: 'en_US.UTF-8' });
    expect(err).toMatch(/^error: standard output: cannot be written \(.*ENOSPC[^\n]*\)\n$/u);
  });

  test('leaves the file of --output as it was', () => {
    writeFileSync(at('kept.json'), 'old');
    const { code, err } = shell('ulimit -f 1; $NIANBAO check report.md -f json -o kept.json');
    expect(err).toMatch(/^错误：kept\.json：无法写入（系统提示：EFBIG[^\n]*）\n$/u);
    expect(code).toBe(2);
    expect(readFileSync(at('kept.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((one) => one.includes('.tmp'))).toEqual([]);
  });
});
