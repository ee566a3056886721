import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../shared/src/rules';
import { workplace } from '../helpers/command';

const { file, folder, nianbao } = workplace();

describe('nianbao new', () => {
  test.each(['markdown', 'tab-rows', 'tab-cells'])(
    'writes a blank report as %s',
    async (layout) => {
      const args = [
        'new',
        '某县财政局',
        '--year',
        '2023',
        '--layout',
        layout,
        '-o',
        `${layout}.md`,
      ];
      expect(await nianbao(args)).toEqual({ code: 0, out: '', err: '' });
      const { out } = await nianbao(['check', `${layout}.md`, '-f', 'json', '--no-ledger']);
      const [report] = JSON.parse(out).files;
      expect(report.recognised).toMatchObject({ organ: '某县财政局', year: 2023, format: '2021' });
      const rules = report.findings.map(({ rule }: { rule: string }) => rule);
      expect(rules.filter((rule: string) => rule === 'table.blank')).toHaveLength(3);
    },
  );

  test('is for the year that is over where none is given, and goes to standard output', async () => {
    const { out } = await nianbao(['new', '某县']);
    expect(out).toContain(`# 某县${new Date().getFullYear() - 1}年政府信息公开工作年度报告\n`);
  });

  test('replaces no file unasked, and takes no year that is none', async () => {
    file('there.md', '已有的内容\n');
    const args = ['new', '某县', '-o', 'there.md'];
    const refused = await nianbao(args);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('there.md：无法写入（文件已经存在');
    expect(readFileSync(join(folder, 'there.md'), 'utf8')).toBe('已有的内容\n');
    expect((await nianbao([...args, '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'there.md'), 'utf8')).toContain('某县');
    const year = await nianbao(['new', '某县', '-y', '二三']);
    expect(year.err).toContain('“二三”不是年度');
    expect(year.code).toBe(2);
  });

  test.each([
    ['new', '某县', '-y', '2018', '-o', 'early.md'],
    ['sum', 'there.md', '--organ', '某县', '--year', '2018', '-o', 'early.md'],
  ])('and sum write none for a year before the first national form: %s', async (...args) => {
    const { code, out, err } = await nianbao(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('错误：2018 年度没有全国统一格式，最早的是 2019 年度的\n');
    expect(existsSync(join(folder, 'early.md'))).toBe(false);
    const first = await nianbao(['new', '某县', '--year', '2019']);
    expect(first.out).toContain('# 某县2019年');
  });
});

describe('nianbao explain', () => {
  test.each(['table.identity', '结转下年度继续办理', '予以公开'])('knows %s', async (name) => {
    const { code, out } = await nianbao(['explain', name]);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(20);
    const english = await nianbao(['explain', name, '--lang', 'en']);
    expect(english.out).not.toBe(out);
  });

  test.each(['36', '36(2)', '36（二）', '第36条'])('knows article %s', async (name) => {
    const { code, out } = await nianbao(['explain', name]);
    expect(code).toBe(0);
    expect(out).toMatch(/^《政府信息公开条例》第三十六条 · 条文\n/u);
  });

  test('knows each rule', async () => {
    // A few of them: each is a process of its own.
    for (const { meta } of RULES.filter((_, index) => index % 20 === 0)) {
      const { code, out } = await nianbao(['explain', meta.id]);
      expect({ code, id: out.includes(meta.id) }).toEqual({ code: 0, id: true });
    }
  });

  test('says what is alike where there is nothing of that name', async () => {
    const { code, out, err } = await nianbao(['explain', 'table.identiti']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('table.identity');
  });
});
