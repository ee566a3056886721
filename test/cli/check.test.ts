import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workplace } from '../helpers/command';
import { ROOT, STANDARD_REPORTS } from '../helpers/texts';

const { file, folder, nianbao } = workplace();
const GOOD = STANDARD_REPORTS['2021'];
const SAMPLE = join(ROOT, 'samples/draft.txt');
const FULL_WIDTH = GOOD.replace('| 行政强制 | 57 |', '| 行政强制 | ５７ |');

describe('nianbao check', () => {
  test('of a correct report ends with 0 and says how it was recognised', async () => {
    file('good.md', GOOD);
    expect(await nianbao(['check', 'good.md'])).toEqual({
      code: 0,
      out: 'good.md：2021 年格式 · 2023 年度（依据标题），错误 0、警告 0、提示 0、建议 0\n',
      err: '',
    });
  });

  test('counts each severity by its own name', async () => {
    file('hint.md', GOOD.replace('〔2021〕', '[2021]'));
    const { out } = await nianbao(['check', 'hint.md', 'hint.md', 'none.md']);
    expect(out).toMatch(/:\d+:\d+: 建议 basis\.brackets /u);
    expect(out).toContain('（依据标题），错误 0、警告 0、提示 0、建议 1\n');
    expect(out).toContain('共 1 份报告，其中 1 份有问题：错误 0、警告 0、提示 0、建议 1；');
    const english = await nianbao(['check', 'hint.md', '--lang', 'en']);
    expect(english.out).toContain('0 errors, 0 warnings, 0 information, 1 hint\n');
  });

  test('marks what is wrong by the width at which it is shown, and ends with 1', async () => {
    const { code, out } = await nianbao(['check', SAMPLE]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /draft\.txt:104:2: 错误 table\.identity .*应为 29（31−1−0−1−0−0）.*疑似 29 与 92 数字颠倒/u,
    );
    expect(out).toContain('\n     92\n     ^^\n');
    expect(out).toMatch(/\n {4}110:2 .*94 ≠ 31\n/u);
    file('wide.md', FULL_WIDTH);
    expect((await nianbao(['check', 'wide.md'])).out).toContain(
      `\n    | 行政强制 | ５７ |  |  |\n${' '.repeat(17)}^^^^\n`,
    );
  });

  test('of a byte order mark counts no column', async () => {
    file('marked.md', `\ufeff${GOOD.replace('政府信息公开工作年度报告', '政府信息公开年报')}`);
    const plain = file('plain.md', GOOD.replace('政府信息公开工作年度报告', '政府信息公开年报'));
    const places = async (path: string) =>
      (await nianbao(['check', path, '--quiet'])).out.match(/:\d+:\d+:/gu);
    expect(await places('marked.md')).toEqual(await places(plain));
  });

  test('obeys the nearest nianbao.json, and lists what is suppressed with its reason', async () => {
    file('blank/blank.md', GOOD.replace('| 行政处罚 | 129 |', '| 行政处罚 |  |'));
    file(
      'blank/nianbao.json',
      '{ // 本县\n "suppress": [{ "file": "blank.md", "rule": "figure.blank", "reason": "没有这一事项" }] }',
    );
    const { code, out } = await nianbao(['check', 'blank']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /blank\.md:\d+:\d+: 已忽略 figure\.blank “行政处罚.*”空白.*（理由：没有这一事项）\n/u,
    );
    expect((await nianbao(['check', 'blank', '--no-config'])).code).toBe(1);
    const other = await nianbao(['check', 'blank', '--no-config', 'blank/blank.md']);
    expect(other.out).not.toContain('已忽略');
  });

  test('tells once what is wrong with a configuration file, and ends with 2', async () => {
    file('faulty/nianbao.json', '{ "rules": { "figure.blank": "loud" } }');
    file('faulty/one.md', GOOD);
    file('faulty/two.md', GOOD.replace('2023年政府', '2024年政府'));
    const { code, err } = await nianbao(['check', 'faulty']);
    expect(code).toBe(2);
    expect(err).toMatch(/^faulty\/nianbao\.json:1:30: 错误 应为其中之一[^\n]*\n$/u);
  });

  test('takes one configuration for all where that is given', async () => {
    file('wide.md', FULL_WIDTH);
    const path = file('office/rules.json', '{ "rules": { "figure.full-width": "off" } }');
    expect((await nianbao(['check', 'wide.md', '--config', path])).code).toBe(0);
    const missing = await nianbao(['check', 'wide.md', '--config', 'none.json']);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('none.json：无法读取');
  });

  test('goes on behind a file that cannot be read, and ends with 2', async () => {
    file('after.md', GOOD);
    const { code, out, err } = await nianbao(['check', 'none.txt', 'after.md']);
    expect(code).toBe(2);
    expect(err).toBe('none.txt：无法读取（没有这个文件或文件夹）\n');
    expect(out).toContain('after.md：2021 年格式');
  });

  test('fails by the severity that is asked for, and shows no graver one than asked', async () => {
    file('wide.md', FULL_WIDTH);
    const args = ['check', 'wide.md'];
    const code = async (...more: string[]) => (await nianbao([...args, ...more])).code;
    expect(await code()).toBe(1);
    expect(await code('--fail-on', 'error')).toBe(0);
    expect(await code('--fail-on', 'information')).toBe(1);
    expect(await code('--fail-on', 'never')).toBe(0);
    expect((await nianbao([...args, '--min-severity', 'error', '--quiet'])).out).toBe('');
  });

  test('asks for rules or rooms of rules, and knows no others', async () => {
    file('wide.md', FULL_WIDTH);
    const out = async (...more: string[]) =>
      (await nianbao(['check', 'wide.md', '--quiet', ...more])).out;
    expect(await out('--select', 'figure')).toContain('figure.full-width');
    expect(await out('--select', 'table,title.form')).toBe('');
    expect(await out('--ignore', 'figure.full-width')).toBe('');
    expect(await out('--ignore', 'fig')).toBe('');
    const unknown = await nianbao(['check', 'wide.md', '--ignore', 'figure.wide']);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('figure.wide');
  });

  test('never leaves out that a text is no report', async () => {
    file('letter.txt', '各位同事：\n明天上午九点开会。\n');
    const args = [
      'check',
      'letter.txt',
      '--ignore',
      'report',
      '--min-severity',
      'error',
      '--quiet',
    ];
    const { out } = await nianbao(args);
    expect(out).toContain('report.unrecognised');
  });

  test('names what can be done on the command line, and no editor', async () => {
    file('letter.txt', '各位同事：\n明天上午九点开会。\n');
    file('garbled.txt', GOOD.replaceAll(/[一-龥]/gu, '\ufffd'));
    file('wide.md', FULL_WIDTH);
    const { out } = await nianbao(['check', 'letter.txt', 'garbled.txt', 'wide.md']);
    expect(out).toMatch(/report\.unrecognised .*可用 nianbao new 写出\n/u);
    expect(out).toMatch(/report\.garbled 有 \d+ 个字符已经损坏/u);
    expect(out).toContain('；其中 1 个问题可用 nianbao fix 改正，不改变任何数字\n');
    expect(out).not.toMatch(/快速修复|通过编码/u);
    const one = await nianbao(['check', 'wide.md', '--lang', 'en']);
    expect(one.out).toMatch(/\n1 of them can be put right with nianbao fix, [^\n]*\n$/u);
    expect((await nianbao(['check', 'wide.md', '--quiet'])).out).not.toContain('nianbao fix');
  });

  test('prints the ledger where it is asked for', async () => {
    const without = await nianbao(['check', SAMPLE]);
    const { out } = await nianbao(['check', SAMPLE, '--ledger']);
    expect(out.startsWith(without.out)).toBe(true);
    expect(out).toMatch(/\n {4}核对 \d+ 项：通过 \d+/u);
    expect(out).toMatch(/\n {4}\d+:\d+ 通过 table\/three\/rows /u);
  });

  test('holds a report against that of last year, checked or only given beside', async () => {
    const before = GOOD.replaceAll('2023年', '2022年');
    file('years/2022.md', before);
    file('years/2023.md', GOOD);
    const alone = await nianbao(['check', 'years/2023.md', '-f', 'ndjson']);
    const beside = await nianbao(['check', 'years/2023.md', '--with', 'years', '-f', 'ndjson']);
    const both = await nianbao(['check', 'years', '-f', 'ndjson']);
    expect(alone.out).not.toContain('"rule":"series.');
    expect(beside.out).toContain('"rule":"series.');
    expect(beside.out).toContain('/years/2022.md');
    expect(beside.out.split('\n')).toHaveLength(3);
    expect(both.out).toContain('"rule":"series.');
  });

  test('writes into a file, which is what it was until all is written', async () => {
    file('good.md', GOOD);
    file('result.txt', 'before');
    expect(await nianbao(['check', 'good.md', '-o', 'result.txt'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const { out } = await nianbao(['check', 'result.txt', '--quiet']);
    expect(out).toContain('report.unrecognised');
    const nowhere = await nianbao(['check', 'good.md', '-o', join(folder, 'no/such/result.txt')]);
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.err).toContain('无法写入');
  });

  test('shows colours where they are asked for, and nowhere else', async () => {
    const out = async (args: string[], env = {}) =>
      (await nianbao(['check', SAMPLE, ...args], { env })).out;
    const RED = '\u001b[31m';
    expect(await out([])).not.toContain('\u001b');
    expect(await out([], { FORCE_COLOR: '1' })).toContain(RED);
    expect(await out([], { FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b');
    expect(await out(['--color', 'always'], { NO_COLOR: '1' })).toContain(RED);
    expect(await out(['--color', 'never'], { FORCE_COLOR: '1' })).not.toContain('\u001b');
    expect(await out(['--no-color'], { FORCE_COLOR: '1' })).not.toContain('\u001b');
  });

  test('shows no character that would command the terminal', async () => {
    file('esc\u001b[31m.md', `${FULL_WIDTH}\n\n本年没有\u001b[2J其他事项；\n`);
    const { out } = await nianbao(['check', '.', '--ledger']);
    expect(out).not.toContain('\u001b');
  });
});
