import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { CLI, environment, workplace } from '../helpers/command';
import { STANDARD_REPORTS } from '../helpers/texts';

const { file, folder, nianbao } = workplace();
const WIDE = STANDARD_REPORTS['2021'].replace('| 行政强制 | 57 |', '| 行政强制 | ５７ |');
const MANY = 1000;

for (let index = 0; index < MANY; index++) {
  const name = `many/${String(index).padStart(4, '0')}.md`;
  if (index === MANY / 2) file(name, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
  else file(name, WIDE.replaceAll('青溪县', `第${index}县`));
}

/** In milliseconds: by then a program that was begun hears of signals, on whatever machine this is. */
async function beginning(): Promise<number> {
  const start = performance.now();
  await nianbao(['--version']);
  return 3 * (performance.now() - start);
}

describe('a run over a thousand files', () => {
  test('is not stopped by a broken one in its middle, which is told', async () => {
    const { code, out, err } = await nianbao(['check', 'many', '-f', 'ndjson', '--no-ledger']);
    expect(code).toBe(2);
    expect(err).toBe(
      'many/0500.md：无法读取（PNG 图片，不能直接检查；请找原来的文档，或先识别成文字）\n',
    );
    const kinds = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect(kinds.indexOf('unreadable')).toBe(MANY / 2);
    expect(kinds.filter((kind) => kind === 'report')).toHaveLength(MANY - 1);
    expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      kind: 'run',
      reports: MANY - 1,
      unreadable: 1,
      bySeverity: { warning: MANY - 1 },
    });
  }, 120_000);

  test('ends in silence when nobody reads any more', async () => {
    const shell = promisify(execFile);
    const command = `("${process.execPath}" "${CLI}" check many; echo $? >code) | head -n 1`;
    const { stdout, stderr } = await shell('sh', ['-c', command], {
      cwd: folder,
      env: environment(),
    });
    expect(stdout).toMatch(/^many\/0000\.md:[^\n]*\n$/u);
    expect(stderr).toBe('');
    // What was not checked to the end is not clean.
    await vi.waitFor(
      () => expect(readFileSync(join(folder, 'code'), 'utf8')).toBe('141\n'),
      10_000,
    );
  }, 120_000);

  test('ends cleanly when its user interrupts it', async () => {
    const child = spawn(
      process.execPath,
      [CLI, 'check', 'many', '-f', 'json', '--no-ledger', '-o', 'broken.json'],
      { cwd: folder, env: environment() },
    );
    const errors: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => errors.push(data));
    const isBegun = () => readdirSync(folder).some((name) => name.startsWith('broken.json.'));
    while (!isBegun()) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(Buffer.concat(errors).toString()).not.toMatch(/\n\s+at /u);
    const { files, run } = JSON.parse(readFileSync(join(folder, 'broken.json'), 'utf8'));
    expect(run).toMatchObject({ interrupted: true, exitCode: 130 });
    expect(files.length).toBeLessThan(MANY);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 120_000);
});

describe.skipIf(process.platform === 'win32')('a run that waits for standard input', () => {
  test.each([
    ['SIGINT', { code: 130, signal: null }],
    ['SIGTERM', { code: null, signal: 'SIGTERM' }],
  ] as const)('ends at the first %s', async (signal, end) => {
    const child = spawn(process.execPath, [CLI, 'check', '-', '--lang', 'en'], {
      cwd: folder,
      env: environment(),
    });
    const errors: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => errors.push(data));
    // The pipe takes no more than it holds: what is written beyond that has been asked for.
    const more = 'x'.repeat(4_000_000);
    await new Promise((resolve) => child.stdin.write(more, resolve));
    child.kill(signal);
    const ended = await new Promise((resolve) =>
      child.on('close', (code, by) => resolve({ code, signal: by })),
    );
    expect(ended).toEqual(end);
    expect(Buffer.concat(errors).toString()).toBe('');
  });

  test.each([
    ['check', 'SIGTERM', 'SIGTERM'],
    ['check', 'SIGHUP', 'SIGHUP'],
    ['sum', 'SIGINT', 130],
    ['fix', 'SIGTERM', 'SIGTERM'],
  ] as const)('leaves nothing behind of %s at %s', async (command, signal, end) => {
    mkdirSync(join(folder, 'left'), { recursive: true });
    const args = {
      check: ['check', 'many', '-f', 'json', '-o', 'left/out.json'],
      sum: ['sum', 'many', '--organ', '某县', '--year', '2023', '-o', 'left/sum.md'],
      fix: ['fix', 'many'],
    }[command];
    const before = readdirSync(join(folder, 'many'));
    const enough = await beginning();
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: environment() });
    const ended = new Promise((resolve) => child.on('close', (code, by) => resolve(by ?? code)));
    const isBegun = () => command !== 'check' || readdirSync(join(folder, 'left')).length > 0;
    const start = performance.now();
    while (!isBegun() || performance.now() - start < enough) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill(signal);
    expect(await ended).toBe(end);
    expect(readdirSync(join(folder, 'left'))).toEqual([]);
    expect(readdirSync(join(folder, 'many'))).toEqual(before);
  });

  test('ends at SIGTERM in the midst of its files', async () => {
    const child = spawn(process.execPath, [CLI, 'check', 'many', '-j', '1'], {
      cwd: folder,
      env: environment(),
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.resume();
    child.kill('SIGTERM');
    const by = await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
    expect(by).toBe('SIGTERM');
  });
});
