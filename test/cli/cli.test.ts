import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT, readText, STANDARD_REPORTS } from '../helpers/texts';

const FOLDER = mkdtempSync(join(tmpdir(), 'nianbao-cli-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a user does; the language of the environment is given. */
function nianbao(args: readonly string[], lang = 'C'): Promise<Run> {
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: lang };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

describe('nianbao check', () => {
  test('of a correct report ends with 0 and says how it was recognised', async () => {
    const path = file('good.md', STANDARD_REPORTS['2021']);
    expect(await nianbao(['check', path])).toEqual({
      code: 0,
      out: `${path}：2021 年格式 · 2023 年度（依据标题），错误 0、警告 0、提示 0\n`,
      err: '',
    });
  });

  test('marks what is wrong by the width at which it is shown, and ends with 1', async () => {
    const { code, out } = await nianbao(['check', join(ROOT, 'samples/draft.txt')]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /draft\.txt:104:2: 错误 table\.identity .*应为 29（31−1−0−1−0−0）.*疑似 29 与 92 数字颠倒/u,
    );
    expect(out).toContain('\n     92\n     ^^\n');
    const path = file(
      'wide.md',
      STANDARD_REPORTS['2021'].replace('| 行政强制 | 57 |', '| 行政强制 | ５７ |'),
    );
    expect((await nianbao(['check', path])).out).toContain(
      `\n    | 行政强制 | ５７ |  |  |\n${' '.repeat(17)}^^^^\n`,
    );
  });

  test('obeys the nearest nianbao.json, and lists what is suppressed with its reason', async () => {
    const blank = STANDARD_REPORTS['2021'].replace('| 行政处罚 | 129 |', '| 行政处罚 |  |');
    const path = file('blank.md', blank);
    file(
      'nianbao.json',
      '{ // 本县\n "suppress": [{ "file": "blank.md", "rule": "figure.blank", "reason": "没有这一事项" }] }',
    );
    try {
      const { code, out } = await nianbao(['check', path]);
      expect(code).toBe(0);
      expect(out).toMatch(
        /blank\.md:\d+:\d+: 已忽略 figure\.blank “行政处罚.*”空白.*（理由：没有这一事项）\n/u,
      );
      file('nianbao.json', '{ "rules": { "figure.blank": "loud" } }');
      const faulty = await nianbao(['check', path]);
      expect(faulty.code).toBe(2);
      expect(faulty.err).toMatch(/nianbao\.json:1:30: 错误 应为其中之一/u);
    } finally {
      rmSync(join(FOLDER, 'nianbao.json'));
    }
  });

  test('goes on behind a file that cannot be read, and ends with 2', async () => {
    const path = file('after.md', STANDARD_REPORTS['2021']);
    const { code, out, err } = await nianbao(['check', join(FOLDER, 'none.txt'), FOLDER, path]);
    expect(code).toBe(2);
    expect(err).toContain('none.txt：无法读取');
    expect(out).toContain('after.md：2021 年格式');
  });

  test.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16 LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('reads %s', async (name, encode) => {
    const path = file(`${name}.txt`, encode(readText('samples/draft.txt')));
    const { out } = await nianbao(['check', path]);
    expect(out).toContain('错误 1、警告 0、提示 0');
  });

  test('reads GB18030', async () => {
    // 一、总体情况 and a line break, in GB18030.
    const bytes = Uint8Array.from([
      0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6, 0x0a,
    ]);
    const { out } = await nianbao(['check', file('gb.txt', bytes)]);
    expect(out).toContain('section.empty');
    expect(out).not.toContain('report.garbled');
  });

  test('speaks English when asked, or when the environment does', async () => {
    const sample = join(ROOT, 'samples/draft.txt');
    expect((await nianbao(['check', '--lang', 'en', sample])).out).toContain('should be 29');
    expect((await nianbao(['check', sample], 'en_GB.UTF-8')).out).toContain('should be 29');
    expect((await nianbao(['check', '--lang', 'zh-cn', sample], 'en_GB.UTF-8')).out).toContain(
      '应为 29',
    );
  });
});

describe('wrong usage', () => {
  test.each([
    [[]],
    [['check']],
    [['check', '--lang', 'fr', 'x']],
    [['chek', 'x']],
    [['check', '--no-such']],
  ])('%j ends with 2 and says what is right', async (args) => {
    const { code, err } = await nianbao(args);
    expect(code).toBe(2);
    expect(err).toMatch(/错误：|用法：/u);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  test('help and version end with 0', async () => {
    expect(await nianbao(['--help'])).toMatchObject({ code: 0, err: '' });
    const { version } = JSON.parse(readText('package.json'));
    expect(await nianbao(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});
