import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT, readText, STANDARD_REPORTS } from '../helpers/texts';

const FOLDER = mkdtempSync(join(tmpdir(), 'nianbao-compare-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const REPORT = STANDARD_REPORTS['2021'];
const GOOD = file('good.md', REPORT);
const LAST_YEAR = join(ROOT, 'test/fixtures/report-2021-last-year.md');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in the folder of the test, and gives it standard input. */
function nianbao(args: readonly string[], input = ''): Promise<Run> {
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C', NO_COLOR: '1' };
  return new Promise((resolve) => {
    const cli = [join(ROOT, 'dist/cli.js'), ...args];
    const child = execFile(process.execPath, cli, { env, cwd: FOLDER }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

function file(name: string, text: string): string {
  writeFileSync(join(FOLDER, name), text);
  return name;
}

describe('nianbao compare', () => {
  test('shows what differs, and what was found anew', async () => {
    const path = file('wrong.md', REPORT.replace('申请54件', '申请53件'));
    const { code, out, err } = await nianbao(['compare', GOOD, path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('同一机关、同一年度的两稿');
    expect(out).toContain('175 个数据项，0 个有变化');
    expect(out).toContain('新出现 1 个，消失 0 个，仍有 0 个');
    expect(out).toMatch(/\+ \d+:\d+ claim\.figure 正文写 53件/u);
  });

  test('ends with 1 where a finding is new that is as grave as is asked', async () => {
    const path = file('wrong.md', REPORT.replace('申请54件', '申请53件'));
    const run = async (level: string, from: string, to: string) =>
      (await nianbao(['compare', from, to, '--fail-on', level])).code;
    expect(await run('warning', GOOD, path)).toBe(1);
    expect(await run('error', GOOD, path)).toBe(0);
    expect(await run('warning', path, GOOD)).toBe(0);
    expect(await run('warning', path, path)).toBe(0);
  });

  test('of two years holds the second against the first', async () => {
    const path = file('carried.md', REPORT.replace('比上年增长12.5%', '比上年增长10.2%'));
    const { out } = await nianbao(['compare', LAST_YEAR, path]);
    expect(out).toContain('同一机关的两个年度');
    expect(out).toMatch(/series\.growth/u);
    const other = await nianbao(['compare', path, LAST_YEAR]);
    expect(other.out).not.toMatch(/\+ \d+:\d+ series\.growth/u);
  });

  test('writes JSON and Markdown, into a file too', async () => {
    const json = await nianbao(['compare', LAST_YEAR, GOOD, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({
      kind: 'nianbao-comparison',
      relation: 'years',
      after: { path: GOOD, year: 2023 },
    });
    await nianbao(['compare', GOOD, GOOD, '-f', 'markdown', '--all', '-o', 'out.md']);
    const written = readFileSync(join(FOLDER, 'out.md'), 'utf8');
    expect(written).toContain('| 行政许可 · 本年处理决定数量 | 1106 | 1106 | 0 | 0.00% |');
  });

  test('reads one of them from standard input', async () => {
    const { code, out } = await nianbao(['compare', '-', GOOD, '--stdin-name', 'old.md'], REPORT);
    expect(code).toBe(0);
    expect(out).toContain('old.md');
  });

  test('ends with 2 where one cannot be read, or is several', async () => {
    const none = await nianbao(['compare', GOOD, 'none.md']);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('none.md：无法读取');
    const folder = await nianbao(['compare', GOOD, '.']);
    expect(folder.code).toBe(2);
    expect(folder.err).toContain('这里应为一份报告');
    expect((await nianbao(['compare', GOOD])).code).toBe(2);
  });
});

test('nianbao convert --to json writes what the schema says', async () => {
  const { code, out } = await nianbao(['convert', '--to', 'json', GOOD]);
  expect(code).toBe(0);
  const isValid = new Ajv({ allowUnionTypes: true }).compile(
    JSON.parse(readText('schemas/report.schema.json')),
  );
  expect(isValid(JSON.parse(out)), JSON.stringify(isValid.errors)).toBe(true);
  await nianbao(['convert', '--to', 'json', GOOD, '-o', 'good.json']);
  const again = await nianbao(['convert', '--to', 'json', GOOD, '-o', 'good.json']);
  expect(again.code).toBe(2);
});
