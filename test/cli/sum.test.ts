import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { swap } from '../helpers/check';
import { workplace } from '../helpers/command';
import { readText, STANDARD_REPORTS } from '../helpers/texts';
import { madeUnits } from '../helpers/units';

const { folder, file, nianbao } = workplace();
const SOUND = STANDARD_REPORTS['2021'];
const WRONG = swap(SOUND, '| 行政强制 | 57 |', '| 行政强制 | 75 |');
const NAMES = ['1-government-office.md', '2-housing.md', '3-lanping.md'] as const;
const HOUSING = readText(`test/fixtures/units-2021/${NAMES[1]}`);
const BLANK = swap(HOUSING, '| 行政强制 | 27 |', '| 行政强制 |  |');

/** A folder of three units, some of them otherwise than they should be, and the report that sums them. */
function county(at: string, county: string, housing: string | Uint8Array = HOUSING): void {
  file(`${at}/county.md`, county);
  for (const name of NAMES)
    file(`${at}/units/${name}`, readText(`test/fixtures/units-2021/${name}`));
  file(`${at}/units/${NAMES[1]}`, housing);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Without the blanks that set the columns below each other. */
function rowsOf(out: string): string {
  return out.replace(/ +/gu, ' ');
}

describe('nianbao sum --organ', () => {
  test('makes a new report of eleven units, in whatever layout they are, and a sheet', async () => {
    for (const { text, organ } of madeUnits(11)) file(`eleven/units/${organ}.txt`, text);
    const args = ['eleven/units/*.txt', '--organ', '临江区', '-o', 'eleven/new.md'];
    const made = await nianbao(['sum', ...args, '--sheet', 'eleven/sheet.csv']);
    expect(made.err.split('\n').at(-2)).toBe('汇总 11 个单位，缺 0 个。');
    // The units are forms without a word of prose, which their own checks tell.
    expect(made.code).toBe(1);
    expect(read('eleven/new.md')).toMatch(/^# 临江区2023年政府信息公开工作年度报告\n/u);
    const [head = '', ...rows] = read('eleven/sheet.csv').trim().split('\r\n');
    expect(head.split(',')).toHaveLength(3 + 11);
    expect(rows).toHaveLength(10 + 175 + 15);
    for (const row of rows) {
      const [sum, ...shares] = row.split(',').slice(2).map(Number);
      const total = shares.reduce((all, one) => all + one, 0);
      expect(total.toFixed(2), row).toBe(sum?.toFixed(2));
    }
    const again = await nianbao(['sum', 'eleven/units', '--into', 'eleven/new.md', '--dry-run']);
    expect(again.out).toBe('');
  });

  test('goes to standard output, with nothing else there', async () => {
    county('out', SOUND);
    const { code, out, err } = await nianbao([
      'sum',
      'out/units',
      '--organ',
      '青溪县',
      '-y',
      '2023',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '汇总 3 个单位，缺 0 个。\n' });
    expect(rowsOf(out)).toContain('| 行政强制 | 57 |');
    expect(rowsOf(out)).toContain('| 行政事业性收费 | 476.42 |');
  });

  test('leaves blank what is not known, tells first who fails, and ends with 1', async () => {
    county('blank', SOUND, BLANK);
    const { code, out, err } = await nianbao(['sum', 'blank/units', '--organ', '青溪县']);
    expect(code).toBe(1);
    const [first, second] = err.split('\n');
    expect(first).toBe(
      `blank/units/${NAMES[1]}（青溪县住房和城乡建设局）没有通过检查：错误 0，警告 1`,
    );
    expect(second).toContain('有 1 格因单位没有填数而无法汇总');
    expect(rowsOf(out)).toContain('| 行政强制 | |');
    expect(rowsOf(out)).toContain('| 行政处罚 | 129 |');
  });

  test('leaves open what a unit says that contradicts itself there', async () => {
    const odd = swap(HOUSING, '（一）予以公开 |  | 7 | 0 |', '（一）予以公开 |  | 9 | 0 |');
    county('doubtful', WRONG, odd);
    const made = await nianbao(['sum', 'doubtful/units', '--organ', '青溪县']);
    expect(made.code).toBe(1);
    expect(made.err).toMatch(
      /表三（[^）]*）有 \d+ 格因单位的数字自相矛盾而没有汇总，请先改正：“青溪县住房和城乡建设局”，如/u,
    );
    expect(rowsOf(made.out)).toMatch(/（一）予以公开 \| \|\s*\|/u);
    await nianbao(['sum', 'doubtful/units', '--into', 'doubtful/county.md']);
    expect(read('doubtful/county.md')).toBe(SOUND);
  });

  test('writes no sum where a unit cannot be read, and ends with 2', async () => {
    county('broken', SOUND, new Uint8Array([0, 159, 146, 150, 0, 0, 7]));
    const { code, out, err } = await nianbao([
      'sum',
      ...NAMES.map((name) => `broken/units/${name}`),
      '--organ',
      '青溪县',
    ]);
    expect(code).toBe(2);
    expect(err).toContain(`缺单位：“broken/units/${NAMES[1]}”无法读取`);
    expect(rowsOf(out)).toContain('| 行政处罚 | |');
  });

  test('asks for the year where the units are of several', async () => {
    county('years', SOUND, HOUSING.replaceAll('2023', '2022'));
    const asked = await nianbao(['sum', 'years/units', '--organ', '青溪县']);
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.err).toContain('--year');
    const given = await nianbao(['sum', 'years/units', '--organ', '青溪县', '--year', '2023']);
    // Whose report of the year before is there has one to come, without which nothing adds up.
    expect(given.code).toBe(1);
    expect(rowsOf(given.out)).toContain('| 行政强制 | |');
    expect(given.err).toContain('没有同一年度的报告');
    expect(given.err).toContain('另有 1 份其他年度的报告，未计入。');
  });
});

describe('nianbao sum --into', () => {
  test('shows what would change, writes figures alone, and then has nothing to do', async () => {
    county('into', WRONG);
    const args = ['sum', 'into/units', '--into', 'into/county.md'];
    const dry = await nianbao([...args, '--dry-run']);
    expect(dry.code).toBe(1);
    expect(dry.out.split('\n').filter((line) => /^[-+][^-+]/u.test(line))).toEqual([
      '-| 行政强制 | 75 |  |  |',
      '+| 行政强制 | 57 |  |  |',
    ]);
    expect(read('into/county.md')).toBe(WRONG);
    expect(await nianbao(args)).toMatchObject({ code: 0, out: '' });
    expect(read('into/county.md')).toBe(SOUND);
    expect((await nianbao([...args, '--dry-run'])).code).toBe(0);
  });
});

describe('nianbao sum of a report', () => {
  const declare = (at: string, sum: object) =>
    file(`${at}/nianbao.json`, JSON.stringify({ sums: [{ file: 'county.md', ...sum }] }));

  test('sums what its nianbao.json declares, by a pattern and a register', async () => {
    county('declared', WRONG);
    declare('declared', { units: ['units/*.md'], register: 'units.txt' });
    const register = '青溪县人民政府办公室\n青溪县住房和城乡建设局\n青溪县岚坪镇\n';
    file('declared/units.txt', register);
    const sheet = 'declared/sheet.json';
    const args = ['sum', 'declared/county.md'];
    expect(await nianbao([...args, '--sheet', sheet])).toMatchObject({ code: 0 });
    expect(read('declared/county.md')).toBe(SOUND);
    const { units, rows } = JSON.parse(read(sheet));
    expect(units).toHaveLength(3);
    expect(rows).toContainEqual({
      table: '表二（主动公开）',
      row: '行政强制',
      column: '本年处理决定数量',
      name: '行政强制 · 本年处理决定数量',
      sum: '57',
      own: '75',
      result: 'off',
      shares: ['30', '27', '0'],
    });
    file('declared/units.txt', `${register}青溪县水利局\n`);
    file('declared/county.md', WRONG);
    const { code, err } = await nianbao(args);
    expect(code).toBe(1);
    expect(err).toContain('“青溪县水利局”没有同一年度的报告');
    expect(read('declared/county.md')).toBe(WRONG);
  });

  test('is held against them by check, though they are no files of the run', async () => {
    county('checked', WRONG);
    declare('checked', { units: ['units/*.md'] });
    const { code, out } = await nianbao(['check', 'checked/county.md']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^checked\/county\.md:40:10: 警告 sum\.figure .*57（30\+27），现为 75，多 18$/mu,
    );
    expect(out).toContain(`checked/units/${NAMES[1]}:40:10 “青溪县住房和城乡建设局”：27`);
    file(`checked/units/${NAMES[1]}`, BLANK);
    const open = await nianbao(['check', 'checked/county.md']);
    expect(open.code).toBe(0);
    expect(open.out).toContain('sum.undecided');
  });

  test('needs to be told what to sum, and where to', async () => {
    county('unsaid', SOUND);
    for (const args of [['unsaid/county.md'], ['unsaid/units'], ['unsaid/none.md']]) {
      expect(await nianbao(['sum', ...args])).toMatchObject({ code: 2, out: '' });
    }
    const both = ['unsaid/units', '--organ', '甲', '--into', 'unsaid/county.md'];
    expect((await nianbao(['sum', ...both])).err).toContain('--into');
    const odd = ['unsaid/units', '--organ', '甲', '--sheet', 'unsaid/sheet.xlsx'];
    expect((await nianbao(['sum', ...odd])).err).toContain('.csv');
    expect(existsSync(join(folder, 'unsaid/sheet.xlsx'))).toBe(false);
  });
});
