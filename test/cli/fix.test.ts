import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { workplace } from '../helpers/command';
import { STANDARD_REPORTS } from '../helpers/texts';

const { file, folder, nianbao } = workplace();
const GOOD = STANDARD_REPORTS['2021'];
const WIDE = GOOD.replace('| 行政强制 | 57 |', '| 行政强制 | ５７ |');

describe('nianbao fix', () => {
  test('writes what is lossless, and nothing else, and is done then', async () => {
    const wrong = WIDE.replace('| 48 | 5 | 0 | 1 |', '| 84 | 5 | 0 | 1 |');
    const path = file('both.md', wrong);
    file('good.md', GOOD);
    expect(await nianbao(['fix', 'both.md', 'good.md'])).toEqual({
      code: 0,
      out: '',
      err: '看了 2 个文件，改正了 1 个文件中的 1 处\n',
    });
    expect(readFileSync(path, 'utf8')).toBe(wrong.replace('５７', '57'));
    const again = await nianbao(['fix', 'both.md']);
    expect(again.err).toBe('看了 1 个文件，改正了 0 个文件中的 0 处\n');
  });

  test('keeps the mode of a file, and the link by which it is named', async () => {
    const path = file('mode.md', WIDE);
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, 'link.md'));
    expect((await nianbao(['fix', 'link.md'])).code).toBe(0);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(path, 'utf8')).toBe(GOOD);
  });

  test('shows a diff that patch takes, and writes nothing', async () => {
    const path = file('某县年报.md', WIDE);
    const { code, out, err } = await nianbao(['fix', '--dry-run', '某县年报.md']);
    expect(code).toBe(1);
    expect(err).toBe('看了 1 个文件，要改正 1 个文件中的 1 处\n');
    expect(out).toMatch(/^--- a\/某县年报\.md\n\+\+\+ b\/某县年报\.md\n@@ /u);
    expect(out).toContain('\n-| 行政强制 | ５７ |  |  |\n+| 行政强制 | 57 |  |  |\n');
    expect(readFileSync(path, 'utf8')).toBe(WIDE);
    execFileSync('git', ['apply', '-p1'], { cwd: folder, input: out });
    expect(readFileSync(path, 'utf8')).toBe(GOOD);
    expect((await nianbao(['fix', '--dry-run', '某县年报.md'])).code).toBe(0);
  });

  test('of standard input writes to standard output', async () => {
    expect(await nianbao(['fix', '-'], { stdin: WIDE })).toMatchObject({ code: 0, out: GOOD });
    expect((await nianbao(['fix', '-'], { stdin: GOOD })).out).toBe(GOOD);
  });

  test('leaves alone what its encoding could not hold as it is', async () => {
    // A byte that no character of GB18030 begins with comes back as another one.
    const bytes = Buffer.concat([iconv.encode(WIDE, 'gb18030'), Buffer.from([0xff])]);
    const path = file('gb.txt', bytes);
    const { code, err } = await nianbao(['fix', 'gb.txt']);
    expect(code).toBe(2);
    expect(err).toContain('gb.txt：无法写入（用原来的编码写不出全部文字');
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
  });

  test.skipIf(process.getuid?.() === 0)(
    'goes on behind a file that cannot be written',
    async () => {
      file('shut/a.md', WIDE);
      const open = file('open.md', WIDE);
      chmodSync(join(folder, 'shut'), 0o500);
      const { code, err } = await nianbao(['fix', 'shut/a.md', 'open.md']);
      chmodSync(join(folder, 'shut'), 0o700);
      expect(code).toBe(2);
      expect(err).toContain('shut/a.md：无法写入（没有权限）');
      expect(readFileSync(open, 'utf8')).toBe(GOOD);
    },
  );

  test('obeys what is suppressed, and the configuration that is given', async () => {
    file('off/nianbao.json', '{ "rules": { "figure.full-width": "off" } }');
    const path = file('off/a.md', WIDE);
    await nianbao(['fix', 'off']);
    expect(readFileSync(path, 'utf8')).toBe(WIDE);
    await nianbao(['fix', 'off', '--no-config']);
    expect(readFileSync(path, 'utf8')).toBe(GOOD);
  });
});
