import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/src/cli/definition';
import { workplace } from '../helpers/command';
import { readText } from '../helpers/texts';

const { file, nianbao } = workplace();
file('samples/draft.txt', '');
/** Words of the library for arguments, which is English. */
const LIBRARY =
  /Usage:|Options:|Arguments:|Commands:|error:|display help|default:|choices:|Did you/u;

describe('help', () => {
  test('and version end with 0', async () => {
    expect(await nianbao(['--help'])).toMatchObject({ code: 0, err: '' });
    const { version } = JSON.parse(readText('package.json'));
    expect(await nianbao(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each(['', ...COMMANDS.map(({ name }) => name)])('of “%s” is all Chinese', async (name) => {
    const { out } = await nianbao(['help', ...(name ? [name] : [])]);
    expect(out).toMatch(/^用法：/u);
    expect(out).not.toMatch(LIBRARY);
  });

  test.each(['', ...COMMANDS.map(({ name }) => name)])('of “%s” is all English', async (name) => {
    const args = ['help', ...(name ? [name] : [])];
    const { out } = await nianbao(args, { env: { LANG: 'en_GB.UTF-8' } });
    const { examples } = COMMANDS.find((one) => one.name === name) ?? { examples: [] };
    const without = examples.reduce((text, { line }) => text.replace(line, ''), out);
    expect(without).not.toMatch(/\p{Script=Han}/u);
  });

  test('tells every command, and every option of one', async () => {
    const { out } = await nianbao(['--help', '--lang', 'en']);
    for (const { name, options } of COMMANDS) {
      expect(out).toContain(`\n  ${name} `);
      const help = await nianbao([name, '--help', '--lang=en']);
      for (const option of options) expect(help.out).toContain(`--${option.name}`);
    }
  });

  test('is no wider than a terminal', async () => {
    for (const name of ['check', 'convert']) {
      const { out } = await nianbao(['help', name]);
      const wide = out.split('\n').filter((line) => columns(line) > 80);
      expect(wide.filter((line) => !line.startsWith('  nianbao '))).toEqual([]);
    }
  });
});

/** Two for what stands in a square, as all Chinese does. */
function columns(line: string): number {
  return [...line].reduce(
    (sum, one) => sum + (/[\u3000-\u9fff\uff00-\uff60]/u.test(one) ? 2 : 1),
    0,
  );
}

test('the help of help is help as well', async () => {
  const { code, out } = await nianbao(['help', 'help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^用法： nianbao help \[命令\]\n\n显示一个命令的帮助\n/u);
  expect(out).not.toMatch(LIBRARY);
  expect((await nianbao(['help', '--lang', 'en', 'sum'])).out).toMatch(/^Usage: nianbao sum /u);
});

describe('the language', () => {
  test.each([
    [['--lang', 'en'], {}, 'should be'],
    [[], { LANG: 'en_GB.UTF-8' }, 'should be'],
    [[], { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'should be'],
    [['--lang', 'zh-cn'], { LANG: 'en_GB.UTF-8' }, '应为'],
    [[], {}, '应为'],
  ])('by %j and %j', async (args, env, words) => {
    const sample = readText('samples/draft.txt');
    const { out } = await nianbao(['check', '-', ...args], { env, stdin: sample });
    expect(out).toContain(words);
  });
});

describe('wrong usage', () => {
  test.each([
    [[], /用法：/u],
    [['check'], /缺少参数 路径/u],
    [['check', '--lang', 'fr', 'x'], /“fr”不能作为 --lang <语言> 的值，应为其中之一：zh-cn, en/u],
    [['check', '--format', 'xml', 'x'], /应为其中之一：readable, json, ndjson, sarif/u],
    [['check', 'x', '--fail-on'], /选项 --fail-on <级别> 缺少值/u],
    [['chek', 'x'], /没有 chek 这个命令。是不是 check？/u],
    [['help', 'sum2'], /没有 sum2 这个命令。是不是 sum？/u],
    [['chek', '--help'], /没有 chek 这个命令。是不是 check？/u],
    [['help', 'sum', 'check'], /参数太多/u],
    [['samples'], /没有 samples 这个命令。要检查这个文件或文件夹，请用 nianbao check samples\n/u],
    [['check', '--fix', 'x'], /没有 --fix 这个选项，它是一个命令：nianbao fix\n/u],
    [['check', '--select', 'figur', 'x'], /没有“figur”这条规则。是不是 figure？/u],
    [['check', '--ignore', 'title.from', 'x'], /没有“title.from”这条规则。是不是 title.form？/u],
    [['check', '--config', 'samples', 'x'], /samples：无法读取（是文件夹，不是文件）/u],
    [['new', ' '], /机关名称不能为空/u],
    [['check', '--no-such', 'x'], /没有 --no-such 这个选项/u],
    [['check', '--formt', 'x'], /没有 --formt 这个选项。是不是 --format？/u],
    [['new', '某县', '另一个'], /参数太多/u],
    [['completion', 'tcsh'], /“tcsh”不能作为/u],
  ])('%j ends with 2 and says what is right', async (args, words) => {
    const { code, out, err } = await nianbao(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
    expect(err).not.toMatch(LIBRARY);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  test('is told in English as well', async () => {
    const { err } = await nianbao(['check', '--lang', 'en', '--formt', 'x']);
    expect(err).toContain('error: there is no option --formt. Did you mean --format?');
  });
});
