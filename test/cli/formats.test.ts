import { describe, expect, test } from 'vitest';
import { workplace } from '../helpers/command';
import { STANDARD_REPORTS } from '../helpers/texts';

const { file, folder, nianbao } = workplace();
const GOOD = STANDARD_REPORTS['2021'];
const WIDE = GOOD.replace('| 行政强制 | 57 |', '| 行政强制 | ５７ |');

file('good.md', GOOD);
file('draft/a,b=1.md', WIDE);
file('draft/nianbao.json', '{ "suppress": [{ "rule": "figure.blank", "reason": "没有，无" }] }');
file('draft/blank.md', GOOD.replace('| 行政处罚 | 129 |', '| 行政处罚 |  |'));

interface Record {
  readonly kind: string;
  readonly [key: string]: unknown;
}

describe('--format json', () => {
  test('is one object with all files and the run', async () => {
    const { out, code } = await nianbao(['check', 'good.md', 'draft', 'none.md', '-f', 'json']);
    expect(code).toBe(2);
    const { files, run } = JSON.parse(out);
    expect(files.map(({ kind, path }: Record) => `${kind} ${path}`)).toEqual([
      'unreadable none.md',
      'report good.md',
      'report draft/a,b=1.md',
      'report draft/blank.md',
    ]);
    expect(files[2]).toMatchObject({
      uri: `file://${folder}/draft/a,b=1.md`,
      encoding: 'utf-8',
      recognised: { organ: expect.any(String), year: 2023, format: '2021' },
    });
    expect(files[2].findings[0]).toMatchObject({
      rule: 'figure.full-width',
      severity: 'warning',
      column: 10,
      endColumn: 12,
      place: '表二（主动公开）/行政强制/本年处理决定数量',
      fixes: [{ preferred: true, lossless: true, edits: [{ column: 10, text: '57' }] }],
    });
    expect(files[3]).toMatchObject({
      findings: [],
      suppressed: [{ rule: 'figure.blank', reason: '没有，无', by: 'file' }],
    });
    expect(run).toMatchObject({
      kind: 'run',
      reports: 3,
      unreadable: 1,
      withFindings: 1,
      suppressed: 1,
      bySeverity: { error: 0, warning: 1, information: 0, hint: 0 },
      exitCode: 2,
      interrupted: false,
    });
  });

  test('has the ledger of each report: all that was checked, and not the findings alone', async () => {
    const { out } = await nianbao(['check', 'good.md', '-f', 'json']);
    const { ledger } = JSON.parse(out).files[0];
    expect(ledger.counts).toMatchObject({ failed: 0 });
    expect(ledger.counts.passed).toBeGreaterThan(50);
    const sum = ledger.entries.find(({ kind }: Record) => kind === 'identity');
    expect(sum).toMatchObject({ result: 'passed', message: expect.stringMatching(/=|＝/u) });
    expect(sum.at.line).toBeGreaterThan(10);
    const without = await nianbao(['check', 'good.md', '-f', 'json', '--no-ledger']);
    expect(without.out).not.toContain('ledger');
  });
});

describe('--format ndjson', () => {
  test('is a record a line, and the run at last', async () => {
    const args = ['check', 'draft', 'good.md', '--no-ledger'];
    const one = await nianbao([...args, '-f', 'ndjson']);
    const other = await nianbao([...args, '-f', 'json']);
    const records: Record[] = one.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { files, run } = JSON.parse(other.out);
    expect(records.slice(0, -1)).toEqual(files);
    expect(records.at(-1)).toEqual({ ...run, milliseconds: expect.any(Number) });
  });

  test('has the same fingerprint when lines move, and another one elsewhere', async () => {
    const prints = async (text: string) => {
      file('moved.md', text);
      const { out } = await nianbao(['check', 'moved.md', '-f', 'ndjson', '--no-ledger']);
      const { findings } = JSON.parse(out.split('\n')[0] ?? '');
      return findings.map(({ fingerprint }: Record) => fingerprint);
    };
    const before = await prints(WIDE);
    const twice = WIDE.replace('| 行政处罚 | 129 |', '| 行政处罚 | １２９ |');
    const after = await prints(twice.replace('## 一、', '\n\n新写的一段话。\n\n## 一、'));
    expect(before).toHaveLength(1);
    expect(after).toContain(before[0]);
    expect(new Set(after).size).toBe(after.length);
  });
});

describe('--format github', () => {
  test('is a command a finding, with nothing in it that would end it', async () => {
    const { out } = await nianbao(['check', 'draft/a,b=1.md', 'none.md', '-f', 'github']);
    expect(out).toBe(
      [
        '::error file=none.md::没有这个文件或文件夹',
        '::warning file=draft/a%2Cb=1.md,line=40,endLine=40,col=10,endColumn=12,title=figure.full-width::“行政强制 · 本年处理决定数量”应用半角数字：５７ 应写作 57',
        '',
      ].join('\n'),
    );
  });

  test('names files from the root of the repository on', async () => {
    const { out } = await nianbao(['check', 'a,b=1.md', '-f', 'github'], {
      folder: `${folder}/draft`,
      env: { GITHUB_WORKSPACE: folder },
    });
    expect(out).toMatch(/^::warning file=draft\/a%2Cb=1\.md,/u);
  });

  test('says where all are when GitHub shows some', async () => {
    const many = GOOD.replace(
      /\| (\d)(?= \|)/gu,
      (_, digit: string) => `| ${String.fromCharCode(0xff10 + Number(digit))}`,
    );
    file('many.md', many);
    const { out } = await nianbao(['check', 'many.md', '-f', 'github']);
    const lines = out.trimEnd().split('\n');
    const warnings = lines.filter((line) => line.startsWith('::warning'));
    expect(warnings.length).toBeGreaterThan(10);
    expect(lines.at(-1)).toContain(`警告 ${warnings.length}`);
  });
});

describe('--format markdown', () => {
  test('is a sheet of remarks with places, and what to do', async () => {
    file('odd.md', WIDE.replace(/^(# )?[^\n]+/u, '# 某_县局2023年政府信息公开工作年度报告'));
    const { out } = await nianbao([
      'check',
      'odd.md',
      'draft/blank.md',
      'none.md',
      '-f',
      'markdown',
    ]);
    expect(out).toContain('# 政府信息公开工作年度报告审核意见\n');
    expect(out).toContain('\n## none.md\n\n无法读取：没有这个文件或文件夹\n');
    expect(out).toContain('\n## 某\\_县局 2023 年度\n');
    expect(out).toMatch(
      /\n\d\. \*\*警告\*\* 第 40 行，表二（主动公开）\/行政强制\/本年处理决定数量（`figure\.full-width`）\n\n {3}“行政强制 · 本年处理决定数量”应用半角数字：５７ 应写作 57\n\n {3}> \\\| 行政强制 \\\| \*\*５７\*\* \\\|/u,
    );
    expect(out).toContain('处理办法：改写为 57。');
    expect(out).toMatch(
      /没有发现问题。\n\n已说明理由、不计入的：\n\n- 第 \d+ 行 已忽略 figure\.blank/u,
    );
    expect(out).toMatch(/\n---\n\n共 2 份报告/u);
  });
});

describe('what is long', () => {
  const LONG = `${'本年做好信息公开。主动服务群众；'.repeat(5)}全年新收申请 12345 件${'，均已及时办结'.repeat(40)}。`;

  test('is cut where a reader would cut it, and says so', async () => {
    file('long.md', GOOD.replace('## 二、', `${LONG}\n\n## 二、`));
    const lines = async (format: string) => {
      const args = ['check', 'long.md', '--select', 'prose.doubled', '-f', format];
      return (await nianbao(args)).out.split(/\r?\n/u);
    };
    const shown = (await lines('readable')).filter((line) => line.startsWith('    …'));
    expect(shown.join('\n')).toMatch(/^ {4}….*[\u4e00-\u9fff，]…$/u);
    const sheet = (await lines('markdown')).join('\n');
    expect(sheet).toMatch(
      /第 \d+ 行，一、总体情况\/…均已及时办结，[^\n]*[\u4e00-\u9fff，]…（`prose/u,
    );
    expect(sheet).toMatch(/\n +> ….*12345 件，均已及时办结，\*\*均已及时办结，[^\n]*\*\*…\n/u);
    const table = (await lines('csv')).join('\n');
    expect(table).toMatch(/,一、总体情况\/…均已及时办结，[^\n,]*…,/u);
  });

  test('is quoted as a whole in tables, up to a length, and cut in no snippet', async () => {
    const quote = async (times: number) => {
      file('many.md', GOOD.replace('## 二、', `${'均已办结，'.repeat(times)}\n\n## 二、`));
      const args = ['check', 'many.md', '--select', 'prose.doubled', '-f'];
      const { out } = await nianbao([...args, 'sarif']);
      const [result] = JSON.parse(out).runs[0].results;
      const { snippet } = result.locations[0].physicalLocation.region;
      return { row: (await nianbao([...args, 'csv'])).out, snippet };
    };
    const one = await quote(30);
    expect(one.row).toContain(`,${'均已办结，'.repeat(29)},`);
    expect(one.snippet).toEqual({ text: '均已办结，'.repeat(29) });
    const other = await quote(90);
    expect(other.row).toContain(`,${'均已办结，'.repeat(40)}…,`);
    expect(other.snippet).toBeUndefined();
  });

  test('and stands first is called by its first clauses', async () => {
    const words =
      '过去一年我县各部门坚持服务群众，全面做好政务公开，及时回应社会关切并继续努力前行。';
    file('untitled.md', GOOD.replace(/^# .*$/mu, words));
    const { out } = await nianbao(['check', 'untitled.md', '--select', 'title', '-f', 'csv']);
    expect(out).toContain(',过去一年我县各部门坚持服务群众，全面做好政务公开，,');
  });
});

describe('--format csv', () => {
  test('opens in Excel: a byte order mark, CRLF, and no formula', async () => {
    file('=cmd.md', WIDE);
    const { out } = await nianbao(['check', '=cmd.md', 'none.md', '-f', 'csv']);
    const lines = out.split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      '\ufeff文件,机关,年度,级别,规则,行,列,位置,原文,问题,处理办法,忽略理由,指纹',
    );
    expect(lines[1]).toBe('none.md,,,错误,,,,,,无法读取：没有这个文件或文件夹,,,');
    expect(lines[2]).toMatch(/^'=cmd\.md,[^,]+,2023,警告,figure\.full-width,40,10,表二/u);
  });
});

test('a sheet of remarks has the ledger as a table, where it is asked for', async () => {
  const { out } = await nianbao(['check', 'draft/blank.md', '-f', 'markdown', '--ledger']);
  expect(out).toContain('### 台账');
  expect(out).toContain('| 结果 | 行 | 核对内容 |\n| --- | ---: | --- |');
  expect(out).toMatch(
    /^\| 通过 \| \d+ \| 表三（收到和处理申请）“（一）予以公开”：各列之和＝总计，29\+1\+0\+1\+0\+0 = 31 \|$/mu,
  );
  expect(out).toMatch(/^\| 不符 \| \d+ \| .*已知 9 个，未知 1 个（已注明理由：没有，无） \|$/mu);
  const without = await nianbao(['check', 'draft/blank.md', '-f', 'markdown']);
  expect(without.out).not.toContain('台账');
});

test.each(['readable', 'json', 'ndjson', 'sarif', 'github', 'markdown', 'csv'])(
  '%s is in English where that is asked for',
  async (format) => {
    const { out } = await nianbao(['check', 'draft/a,b=1.md', '-f', format, '--lang', 'en']);
    expect(out).toMatch(/half-width|ASCII|full-width digits/iu);
    expect(out).not.toMatch(/应用半角数字/u);
  },
);
