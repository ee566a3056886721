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
    expect(out).toContain('略过 2 个不像年度报告的文件；另有 5 项不看（加 --verbose 列出）\n');
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

  test('is named where that is asked for, with why', async () => {
    const asked = await nianbao(['check', 'tree', 'tree/sub', 'tree/.z.md', '--verbose']);
    const lines = asked.out.split('\n').filter((line) => line.includes('略过（'));
    const ending = '文件夹中只看 .txt .md .markdown .html .htm .nianbao 文件';
    expect(lines).toEqual([
      'tree/README.md：略过（不像年度报告）',
      'tree/sub/notes.txt：略过（不像年度报告）',
      'tree/.hidden/：略过（以点开头，或属于其他程序）',
      'tree/node_modules/：略过（以点开头，或属于其他程序）',
      `tree/data.csv：略过（${ending}）`,
      `tree/picture.png：略过（${ending}）`,
    ]);
    const records = async (...more: string[]) => {
      const { out } = await nianbao(['check', 'tree', '-f', 'json', '--no-ledger', ...more]);
      const { files, run } = JSON.parse(out);
      expect(run).toMatchObject({ passedOver: 2, documents: 0, others: 5 });
      return files.filter(({ kind }: { kind: string }) => kind === 'passed-over');
    };
    expect(await records()).toHaveLength(2);
    expect((await records('-v'))[6]).toMatchObject({
      path: 'tree/picture.png',
      why: 'ending',
      reason: ending,
    });
  });

  test('is none of the documents of a folder, which are counted by every command', async () => {
    report('office/a.md');
    for (const name of ['b.docx', 'c.PDF', '子/d.wps', '~$b.docx', '.DS_Store']) {
      file(`office/${name}`, 'x');
    }
    const { code, out } = await nianbao(['check', 'office', '--verbose']);
    expect(code).toBe(0);
    expect(out).toContain('office/子/d.wps：略过（Word、PDF 等文件，须先另存为网页或纯文本）\n');
    expect(out).toContain('office/~$b.docx：略过（以点开头，或属于其他程序）\n');
    const count = '3 个 Word、PDF 等文件没有检查，须先另存为网页或纯文本';
    expect(out).toMatch(new RegExp(`；${count}；另有 2 项不看[^\\n]*\\n$`, 'u'));
    for (const args of [
      ['fix', '--dry-run'],
      ['format', '--check'],
      ['convert', '--to', 'json'],
      ['sum', '--organ', '某县'],
    ]) {
      expect((await nianbao([...args, 'office'])).err).toContain(`${count}\n`);
    }
    expect((await nianbao(['fix', '--dry-run', 'office/a.md'])).err).not.toContain('Word');
    file('words/only.docx', 'x');
    const only = await nianbao(['check', 'words']);
    expect(only.out).toContain('；1 个 Word、PDF 等文件没有检查');
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
