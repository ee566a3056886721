import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workplace } from '../helpers/command';
import { STANDARD_REPORTS } from '../helpers/texts';

const { file, nianbao } = workplace();
const UNTIDY = STANDARD_REPORTS['2021'].replaceAll('\n\n', '\n\n\n\n');

describe('nianbao format', () => {
  test('tidies once, and says the same', async () => {
    const path = file('untidy.md', UNTIDY);
    const checked = async () =>
      (await nianbao(['check', 'untidy.md', '-f', 'ndjson'])).out.match(/"counts":\{[^}]*\}/gu);
    const before = await checked();
    expect(await nianbao(['format', '--check', '.'])).toEqual({
      code: 1,
      out: 'untidy.md\n',
      err: '看了 1 个文件，要整理 1 个\n',
    });
    expect(readFileSync(path, 'utf8')).toBe(UNTIDY);
    expect((await nianbao(['format', '.'])).err).toBe('看了 1 个文件，整理了 1 个\n');
    const tidy = readFileSync(path, 'utf8');
    expect(tidy).not.toContain('\n\n\n');
    expect(tidy).toMatch(/\| 行政强制 {2,}\| 57 +\|/u);
    expect(await checked()).toEqual(before);
    expect(await nianbao(['format', '--check', '.'])).toMatchObject({ code: 0, out: '' });
  });

  test('shows what it would do, and takes standard input', async () => {
    file('some/untidy.md', UNTIDY);
    const dry = await nianbao(['format', '--dry-run', 'some']);
    expect(dry).toMatchObject({ code: 1 });
    expect(dry.out).toContain('--- a/some/untidy.md\n');
    const tidy = await nianbao(['format', '-'], { stdin: UNTIDY });
    expect(tidy.code).toBe(0);
    expect((await nianbao(['format', '-'], { stdin: tidy.out })).out).toBe(tidy.out);
  });

  test('says which tables it leaves alone', async () => {
    const ragged = UNTIDY.replace('| 行政强制 | 57 |  |  |', '| 行政强制 | 57 |');
    file('ragged/a.md', ragged);
    const { err } = await nianbao(['format', 'ragged']);
    expect(err).toMatch(/^ragged\/a\.md:\d+: 表二.*这个表保持原样|^ragged\/a\.md:\d+: /u);
  });
});
