import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workplace } from '../helpers/command';
import { STANDARD_REPORTS } from '../helpers/texts';

const { file, folder, nianbao } = workplace();
const GOOD = STANDARD_REPORTS['2021'];
/** What makes no series of the same report in many files. */
const OTHERS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
let count = 0;

function report(name: string): string {
  const organ = OTHERS[count++ % OTHERS.length];
  return file(name, GOOD.replaceAll('青溪县', `${organ}县`));
}

for (const name of [
  'b.md',
  'a.txt',
  'sub/c.markdown',
  'sub/deep/d.html',
  'sub/e.HTM',
  'f.nianbao',
]) {
  report(`tree/${name}`);
}
for (const name of ['.hidden/x.md', 'node_modules/y.md', '.z.md', 'picture.png', 'data.csv']) {
  report(`tree/${name}`);
}
file('tree/sub/notes.txt', '这里记一些别的事情。\n');
file('tree/README.md', '# 说明\n');

async function paths(...args: string[]): Promise<string[]> {
  const { out } = await nianbao(['check', ...args, '-f', 'ndjson', '--no-ledger']);
  const records: { kind: string; path: string }[] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return records.filter(({ kind }) => kind === 'report').map(({ path }) => path);
}

describe('what is checked', () => {
  test('of a folder are the files that look like reports, in a steady order', async () => {
    expect(await paths('tree')).toEqual([
      'tree/a.txt',
      'tree/b.md',
      'tree/f.nianbao',
      'tree/sub/c.markdown',
      'tree/sub/e.HTM',
      'tree/sub/deep/d.html',
    ]);
    const { out } = await nianbao(['check', 'tree']);
    expect(out).toContain('共 6 份报告');
    expect(out).toContain('略过 2 个不像年度报告的文件');
    expect(await paths('.')).toEqual((await paths('tree')).sort(byDepth));
  });

  test('of a folder are the files that are called reports, whatever they say', async () => {
    for (const name of ['b.nianbao.md', '甲局政府信息公开年报.txt', '政府信息公开指南.txt'])
      file(`called/${name}`, '一、总体情况\n');
    expect(await paths('called')).toEqual([
      'called/b.nianbao.md',
      'called/甲局政府信息公开年报.txt',
    ]);
  });

  test('is a file that is named, whatever it is', async () => {
    expect(await paths('tree/sub/notes.txt', 'tree/data.csv', 'tree/.z.md')).toEqual([
      'tree/sub/notes.txt',
      'tree/data.csv',
      'tree/.z.md',
    ]);
  });

  test('comes once, however often it is named', async () => {
    const all = await paths('tree/b.md', './tree/b.md', join(folder, 'tree/b.md'), 'tree');
    expect(all.filter((path) => path.endsWith('b.md'))).toEqual(['tree/b.md']);
    expect(await paths('tree/sub', 'tree/sub/notes.txt')).toContain('tree/sub/notes.txt');
  });

  test('may be meant by a glob that no shell has unfolded', async () => {
    expect(await paths('tree/*.md')).toEqual(['tree/README.md', 'tree/b.md']);
    expect(await paths('tree/**/*.{markdown,html}')).toEqual([
      'tree/sub/c.markdown',
      'tree/sub/deep/d.html',
    ]);
    expect(await paths('./tree/s?b/*.htm', 'tree/sub/*.HTM')).toEqual(['tree/sub/e.HTM']);
    expect(await paths(join(folder, 'tree/[ab].*'))).toEqual([
      join(folder, 'tree/a.txt'),
      join(folder, 'tree/b.md'),
    ]);
  });

  test('is a name before it is a glob', async () => {
    report('odd/年报[1].md');
    report('odd/年报1.md');
    expect(await paths('odd/年报[1].md')).toEqual(['odd/年报[1].md']);
  });

  test('is never nothing without a word', async () => {
    const { code, err, out } = await nianbao(['check', 'tree/*.doc', 'nowhere/', 'tree/b.md']);
    expect(code).toBe(2);
    expect(err).toBe(
      'tree/*.doc：无法读取（没有与此相符的文件）\nnowhere/：无法读取（没有这个文件或文件夹）\n',
    );
    expect(out).toContain('tree/b.md：');
    file('empty/notes.txt', '没有报告。\n');
    const empty = await nianbao(['check', 'empty']);
    expect(empty.code).toBe(2);
    expect(empty.err).toContain('没有可检查的报告');
  });

  test('may be reached by links, but not round in a circle, and not twice', async () => {
    report('links/own/a.md');
    report('elsewhere/b.md');
    symlinkSync(join(folder, 'links'), join(folder, 'links/own/round'));
    symlinkSync(join(folder, 'links/own'), join(folder, 'links/twice'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'links/way'));
    symlinkSync(join(folder, 'nothing.md'), join(folder, 'links/nothing.md'));
    expect(await paths('links')).toEqual(['links/own/a.md', 'links/way/b.md']);
  });

  test.skipIf(process.getuid?.() === 0)('does not end with a folder that is closed', async () => {
    report('closed/a.md');
    mkdirSync(join(folder, 'closed/no'), { recursive: true });
    chmodSync(join(folder, 'closed/no'), 0);
    const { code, err, out } = await nianbao(['check', 'closed']);
    expect(code).toBe(2);
    expect(err).toContain('没有权限');
    expect(out).toContain('a.md：');
  });

  test('may be compared with what lies in a folder with a comma in its name', async () => {
    file('comma/2021.md', GOOD);
    file('comma/甲,乙/2021.md', GOOD);
    const args = ['check', 'comma/2021.md', '--with', 'comma/甲,乙', '--with', 'comma/none,no.md'];
    const { err } = await nianbao(args);
    expect(err).toBe('comma/none,no.md：无法读取（没有这个文件或文件夹）\n');
  });

  test('may come on standard input, by whatever name', async () => {
    const text = GOOD.replace('| 行政强制 | 57 |', '| 行政强制 | ５７ |');
    const { out, code } = await nianbao(['check', '-'], { stdin: text });
    expect(code).toBe(1);
    expect(out).toMatch(/^<stdin>:\d+:\d+: 警告 figure\.full-width/u);
    file('named/nianbao.json', '{ "rules": { "figure.full-width": "off" } }');
    const named = await nianbao(['check', '-', '--stdin-name', 'named/草稿.md'], { stdin: text });
    expect(named.code).toBe(0);
    expect(named.out).toMatch(/^named\/草稿\.md：/u);
  });
});

/** A folder's own files come before its folders. */
function byDepth(one: string, other: string): number {
  const depth = (path: string) => path.split('/').length;
  return depth(one) - depth(other) || (one < other ? -1 : 1);
}
