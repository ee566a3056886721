import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workplace } from '../helpers/command';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const { file, folder, nianbao } = workplace();
const SAMPLE = readText('samples/draft.txt');

interface Told {
  readonly recognised: object;
  readonly findings: readonly { readonly rule: string; readonly place: string }[];
}

/** What is said of a report, wherever in it that stands. */
async function told(path: string): Promise<Told> {
  const { out } = await nianbao(['check', path, '-f', 'json', '--no-ledger']);
  const [{ recognised, findings }] = JSON.parse(out).files;
  return {
    recognised,
    findings: findings.map(({ rule, place }: Told['findings'][number]) => ({ rule, place })),
  };
}

describe('nianbao convert', () => {
  test.each([
    ['markdown', /\n\| -{3,} \|/u, '.md'],
    ['tsv', /\n[^\t\n]+\t\d+\t/u, '.txt'],
    ['html', /<table/u, '.html'],
  ])('--to %s says the same in another layout', async (target, sign, end) => {
    file('draft.txt', SAMPLE);
    const { code, out, err } = await nianbao(['convert', '--to', target, 'draft.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(sign);
    expect(out.split('\n')[0]).toBe(SAMPLE.split('\n')[0]);
    file(`made${end}`, out);
    expect(await told(`made${end}`)).toEqual(await told('draft.txt'));
    const again = await nianbao(['convert', '--to', target, `made${end}`]);
    expect(again.out).toBe(out);
  });

  test('writes one report into a file, and replaces none unasked', async () => {
    file('draft.txt', SAMPLE);
    const args = ['convert', '--to', 'markdown', 'draft.txt', '-o', 'one.md'];
    expect(await nianbao(args)).toEqual({ code: 0, out: '', err: '' });
    const written = readFileSync(join(folder, 'one.md'), 'utf8');
    expect(written).toMatch(/\n\| -{3,} \|/u);
    const again = await nianbao(args);
    expect(again.code).toBe(2);
    expect(again.err).toBe('one.md：无法写入（文件已经存在；要替换请加 --force）\n');
    expect((await nianbao([...args, '--force'])).code).toBe(0);
  });

  test('writes several into a folder, behind one that cannot be read as well', async () => {
    file('units/a.md', STANDARD_REPORTS['2021']);
    file('units/b.txt', SAMPLE);
    const needs = await nianbao(['convert', '--to', 'tsv', 'units']);
    expect(needs.code).toBe(2);
    expect(needs.err).toContain('--output 应为已有的文件夹');
    mkdirSync(join(folder, 'out'));
    const { code, err } = await nianbao([
      'convert',
      '--to',
      'tsv',
      'none.md',
      'units',
      '-o',
      'out',
    ]);
    expect(code).toBe(2);
    expect(err).toBe('none.md：无法读取（没有这个文件或文件夹）\n');
    expect(await told('out/a.txt')).toEqual(await told('units/a.md'));
    expect(await told('out/b.txt')).toEqual(await told('units/b.txt'));
  });

  test('refuses two reports that would become one file, before anything is written', async () => {
    file('twice/a/年报.txt', SAMPLE);
    file('twice/b/年报.md', STANDARD_REPORTS['2021']);
    file('twice/c/别的.md', STANDARD_REPORTS['2021']);
    mkdirSync(join(folder, 'twice-out'));
    const args = ['convert', '--to', 'json', 'twice/c', 'twice/a', 'twice/b', '-o', 'twice-out'];
    const { code, err } = await nianbao([...args, '--force']);
    expect(code).toBe(2);
    expect(err).toBe(
      '错误：twice/a/年报.txt 和 twice/b/年报.md 都会写成 twice-out/年报.json，因此什么都没有写；请分开转换，或先改名\n',
    );
    expect(readdirSync(join(folder, 'twice-out'))).toEqual([]);
    file('twice/b/年报.md', '会议通知\n');
    expect(await nianbao(args)).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(join(folder, 'twice-out')).sort()).toEqual(['别的.json', '年报.json']);
  });

  test.each([
    ['a folder', ['own'], 'own', 'own/b.md'],
    ['a file', ['own/b.md'], './own/b.md', './own/b.md'],
  ])('never replaces what it converts, written to %s', async (_, paths, output, named) => {
    file('own/b.md', STANDARD_REPORTS['2021']);
    file('own/a.txt', SAMPLE);
    const args = ['convert', '--to', 'markdown', ...paths, '-o', output, '--force'];
    const { code, err } = await nianbao(args);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^错误：${named} 是要转换的文件之一，转换不替换原文件`, 'u'));
    expect(readFileSync(join(folder, 'own/b.md'), 'utf8')).toBe(STANDARD_REPORTS['2021']);
    expect(readdirSync(join(folder, 'own')).sort()).toEqual(['a.txt', 'b.md']);
  });

  test('leaves a table as it is that would lose something, and says why', async () => {
    const text = STANDARD_REPORTS['2021'].replace(
      '| 行政强制 | 57 |',
      '| 行政强制 | 57 | 8 | 9 | 10 |',
    );
    file('odd.md', text);
    const { code, err, out } = await nianbao(['convert', '--to', 'tsv', 'odd.md']);
    expect(code).toBe(1);
    expect(err).toMatch(/^odd\.md:\d+: 表二（主动公开）保持原样：/u);
    expect(out).toContain('| 行政强制 | 57 | 8 | 9 | 10 |');
    expect(out).toMatch(/予以公开[^\n]*\t\d/u);
  });

  test('must be told into what', async () => {
    const { code, err } = await nianbao(['convert', 'draft.txt']);
    expect(code).toBe(2);
    expect(err).toContain('错误：必须写明选项 --to');
  });
});
