import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/src/cli/definition';
import { workplace } from '../helpers/command';
import { ROOT } from '../helpers/texts';

const { file, folder, nianbao } = workplace();

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** What bash offers for the last of some words. */
async function offered(...words: string[]): Promise<string[]> {
  const { out } = await nianbao(['completion', 'bash']);
  file('completion.bash', out);
  const line = [
    'source ./completion.bash',
    // Bash lets it be called within a completion only.
    'compopt() { :; }',
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${words.length - 1}`,
    '_nianbao',
    `printf "%s\\n" "\${COMPREPLY[@]}"`,
  ].join('\n');
  const { stdout } = await promisify(execFile)('bash', ['-e', '-c', line], { cwd: folder });
  return stdout.split('\n').filter(Boolean);
}

describe.skipIf(!isThere('bash'))('completion for bash', () => {
  test('offers commands, options and what these may be', async () => {
    const names = COMMANDS.map(({ name }) => name);
    expect(await offered('nianbao', '')).toEqual(expect.arrayContaining([...names, 'help']));
    expect(await offered('nianbao', 'che')).toEqual(['check']);
    expect(await offered('nianbao', 'help', 'fi')).toEqual(['fix']);
    expect(await offered('nianbao', 'fix', '--dr')).toEqual(['--dry-run']);
    expect(await offered('nianbao', 'check', '--fail-on', 'w')).toEqual(['warning']);
    expect(await offered('nianbao', 'check', '--select', 'figure.full')).toEqual([
      'figure.full-width',
    ]);
    expect(await offered('nianbao', 'check', '--format', '=', 'js')).toEqual(['json']);
    expect(await offered('nianbao', 'check', '--color', '=')).toContain('always');
    expect(await offered('nianbao', '--lang', '')).toEqual(['zh-cn', 'en']);
    expect(await offered('nianbao', '--lang', 'en', 'convert', '--to', 'm')).toEqual(['markdown']);
  });

  test('offers files where files are meant', async () => {
    file('draft-one.md', '');
    expect(await offered('nianbao', 'check', 'draft')).toEqual(['draft-one.md']);
    expect(await offered('nianbao', 'check', '-o', 'draft')).toEqual(['draft-one.md']);
    file('上年 报告.md', '');
    expect(await offered('nianbao', 'check', '上')).toEqual(['上年 报告.md']);
    expect(await offered('nianbao', 'check', 'none')).toEqual([]);
  });
});

describe.each(['zsh', 'fish'])('completion for %s', (shell) => {
  test('names every command and every option, in the language that is asked for', async () => {
    const { out } = await nianbao(['completion', shell]);
    for (const { name, options } of COMMANDS) {
      expect(out).toContain(name);
      for (const option of options) expect(out).toContain(option.name);
    }
    expect(out).toMatch(/\p{Script=Han}/u);
    const english = await nianbao(['completion', shell, '--lang', 'en']);
    expect(english.out).toContain('show help');
    expect(english.out).not.toContain('显示帮助');
  });

  test.skipIf(!isThere(shell))('is understood by it', async () => {
    const { out } = await nianbao(['completion', shell]);
    file(`completion.${shell}`, out);
    execFileSync(shell, ['-n', `completion.${shell}`], { cwd: folder });
  });
});

/** What sets manual pages, where it is there. */
const SETTER = 'groff';

test.skipIf(!isThere(SETTER)).each(['nianbao.1', 'nianbao.zh-cn.1'])(
  'the manual page %s is set without a complaint',
  (page) => {
    const args = ['-K', 'utf8', '-man', '-Tutf8', '-wall', '-Wbreak', join(ROOT, 'docs', page)];
    const { stdout, stderr } = spawnSync(SETTER, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('--fail-on');
  },
);
