import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CLI, environment, type Run, workplace } from '../helpers/command';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

/** What of a workflow is run. */
interface Workflow {
  readonly name?: string;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly env?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly name?: string; readonly run?: string }[];
      }
    >
  >;
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

const { file, folder } = workplace();
const WIDE = STANDARD_REPORTS['2021'].replace('| 行政强制 | 57 |', '| 行政强制 | ５７ |');
/** As npm installs it: a program of that name. */
const PROGRAMS = join(folder, '.programs');

beforeEach(() => {
  file('.programs/nianbao', `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(join(PROGRAMS, 'nianbao'), 0o755);
  rmSync(join(folder, 'repository'), { recursive: true, force: true });
  file('repository/青溪县2023年年度报告.md', WIDE);
  file('repository/README.md', '# 年报\n');
  mkdirSync(join(folder, 'repository/.github'));
});

/** Runs a line of a workflow as a runner of the kind does. */
function runStep(line: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const cwd = join(folder, 'repository');
  const path = `${PROGRAMS}${delimiter}${process.env.PATH ?? ''}`;
  const more = { PATH: path, GITHUB_WORKSPACE: cwd, GITHUB_ACTIONS: 'true', CI: 'true', ...env };
  return new Promise((resolve) => {
    execFile('bash', ['-e', '-c', line], { cwd, env: environment(more) }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** What the page shows. */
function blocks() {
  const found = readText('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/gu);
  return [...found].map(([, text = '']) => parse(text));
}

function workflows(): Workflow[] {
  return blocks().filter((one) => 'jobs' in one);
}

/** How a repository of reports names the hooks. */
interface HookConfiguration {
  readonly repos: readonly {
    readonly hooks: readonly { readonly id: string; readonly args?: readonly string[] }[];
  }[];
}

function hookConfigurations(): HookConfiguration[] {
  return blocks().filter((one) => 'repos' in one);
}

function commandOf(workflow: string, step: string): { line: string; env: Record<string, string> } {
  const job = workflows().find(({ name }) => name === workflow)?.jobs.check;
  const line = job?.steps.find(({ name }) => name === step)?.run;
  if (!line) throw new Error(`${workflow} has no step ${step}`);
  return { line, env: { ...job?.env } };
}

describe('the workflow of docs/ci.md', () => {
  test('annotates the line that is wrong, and fails', async () => {
    const { line, env } = commandOf('nianbao', 'Check');
    const { code, out, err } = await runStep(line, env);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      '::warning file=青溪县2023年年度报告.md,line=40,endLine=40,col=10,endColumn=12,title=figure.full-width::“行政强制 · 本年处理决定数量”应用半角数字：５７ 应写作 57\n',
    );
  });

  test('passes where nothing is wrong', async () => {
    file('repository/青溪县2023年年度报告.md', STANDARD_REPORTS['2021']);
    const { line, env } = commandOf('nianbao', 'Check');
    expect(await runStep(line, env)).toEqual({ code: 0, out: '', err: '' });
  });

  test('writes remarks, and fails no second time', async () => {
    const { line, env } = commandOf('nianbao', 'Remarks');
    expect(await runStep(line, env)).toEqual({ code: 0, out: '', err: '' });
    const sheet = readFileSync(join(folder, 'repository/remarks.md'), 'utf8');
    expect(sheet).toContain('## 青溪县 2023 年度');
    // The next step of the workflow takes it from there.
    expect(readText('docs/ci.md')).toContain('path: remarks.md');
  });

  test('writes SARIF where the next step takes it', async () => {
    const { line, env } = commandOf('nianbao-sarif', 'Check');
    expect((await runStep(line, env)).code).toBe(0);
    const { runs } = JSON.parse(readFileSync(join(folder, 'repository/nianbao.sarif'), 'utf8'));
    expect(runs[0].results).toHaveLength(1);
    expect(readText('docs/ci.md')).toContain('sarif_file: nianbao.sarif');
  });

  test('has no command that is not tried here', () => {
    const lines = workflows().flatMap(({ jobs }) =>
      Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run)),
    );
    const own = lines.filter((line) => line.startsWith('nianbao '));
    expect(own).toHaveLength(3);
    expect(lines.filter((line) => !own.includes(line))).toEqual([
      'npm install --global ./tools/nianbao-0.1.0.tgz',
      'npm install --global ./tools/nianbao-0.1.0.tgz',
    ]);
  });
});

describe('the hooks for pre-commit', () => {
  const hooks: readonly Hook[] = parse(readText('.pre-commit-hooks.yaml'));
  const hook = (id: string): Hook => {
    const found = hooks.find((one) => one.id === id);
    if (!found) throw new Error(`no hook ${id}`);
    return found;
  };

  test('check the files of a commit, which they are given by name', async () => {
    const { code, out } = await runStep(`${hook('nianbao').entry} 青溪县2023年年度报告.md`);
    expect(code).toBe(1);
    expect(out).toContain('青溪县2023年年度报告.md:40:10: 警告 figure.full-width');
  });

  test('hold them against what else is in the repository, and tell of no other', async () => {
    file('repository/青溪县2022年年度报告.md', WIDE.replaceAll('2023年', '2022年'));
    const [block] = hookConfigurations();
    const args: readonly string[] = block?.repos[0]?.hooks[1]?.args ?? [];
    const line = `${hook('nianbao').entry} ${args.join(' ')} 青溪县2023年年度报告.md`;
    const { out } = await runStep(line);
    expect(out).toContain('青溪县2022年年度报告.md:');
    expect(out).not.toMatch(/^青溪县2022年年度报告\.md:/mu);
  });

  test('put right what is lossless', async () => {
    const name = '青溪县2023年年度报告.md';
    expect((await runStep(`${hook('nianbao-fix').entry} ${name}`)).code).toBe(0);
    const text = readFileSync(join(folder, 'repository', name), 'utf8');
    expect(text).toBe(STANDARD_REPORTS['2021']);
  });

  test.each([
    ['2023/某县年报.txt', true],
    ['某县2023年政府信息公开工作年度报告.md', true],
    ['draft.nianbao', true],
    ['draft.nianbao.md', true],
    ['某县年报.HTML', true],
    ['年报/README.md', false],
    ['某县年报.docx', false],
    ['notes.md', false],
  ])('are for %s: %s', (path, isMeant) => {
    for (const { files } of hooks) {
      // Python, in which the expression is read, writes the flag within it.
      const pattern = new RegExp(files.replace('(?i)', ''), 'iu');
      expect(pattern.test(path)).toBe(isMeant);
    }
  });

  test('are those that the page names', () => {
    const [block] = hookConfigurations();
    const named = block?.repos[0]?.hooks.map(({ id }) => id) ?? [];
    expect([...named].sort()).toEqual(hooks.map(({ id }) => id).sort());
    expect(existsSync(CLI)).toBe(true);
  });
});
