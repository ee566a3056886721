import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { say } from '../../shared/src/messages';
import type { Finding } from '../../shared/src/rules/types';
import { swap, tableFindingsIn } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const ROWS = readText('test/fixtures/twins/rows-2023.txt');
const NEW = '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |';
const GRANTED = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';

function line(words: string): string {
  const found = REPORT.split('\n').find((one) => one.includes(words));
  if (!found) throw new Error(words);
  return found;
}

/** A row of table three with its figures replaced. */
function row(words: string, figures: string): [string, string] {
  const whole = line(words);
  return [whole, whole.replace(/(?:\| \d+ ){7}\|$/u, figures)];
}

function spoken({ message }: Finding): string {
  return say(message, 'zh-cn');
}

function preferredOf(findings: readonly Finding[]): string[] {
  return findings
    .flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred))
    .map(({ title }) => say(title, 'zh-cn'));
}

describe('nothing is deduced from figures that contradict each other', () => {
  test('where no value of a blank can satisfy its row', () => {
    const blank = swap(REPORT, ...row('二、上年结转', '|  |  |  |  |  |  |  |'));
    const text = swap(blank, NEW, '| 48 | 5 |  | 1 | 0 | 0 | 45 |');
    expect(preferredOf(tableFindingsIn(text)).filter((title) => title.includes('推得'))).toEqual(
      [],
    );
  });

  test('where a column is missing in most rows', () => {
    const text = ROWS.split('\n')
      .map((one) => one.replace(/^((?:[^\t]*\t){1,4}?\d+\t\d+)\t\d+((?:\t\d+){4})/u, '$1$2'))
      .join('\n');
    const findings = tableFindingsIn(text);
    expect(findings.map(spoken).filter((words) => words.includes('像是少了一列')).length).toBe(1);
    expect(findings.filter(({ rule }) => rule === 'table.identity')).toEqual([]);
    expect(preferredOf(findings).filter((title) => title.includes('推得'))).toEqual([]);
  });
});

describe('blanks for 0, as clerks leave them', () => {
  const zeros = REPORT.split('\n')
    .map((one) => (/^\|.*\d \|$/u.test(one) ? one.replace(/\| 0 (?=\|)/gu, '|  ') : one))
    .join('\n');

  test('are deduced where everything adds up', () => {
    const [finding] = tableFindingsIn(zeros).filter(({ message }) =>
      spokenOf(message).includes('表三'),
    );
    const mended = applyEdits(zeros, finding?.fixes[0]?.edits ?? []);
    expect(
      tableFindingsIn(mended).filter(({ message }) => spokenOf(message).includes('表三')),
    ).toEqual([]);
  });

  test('do not hide the one figure that is wrong, which is told once, at its cell', () => {
    const text = swap(zeros, '| 29 | 1 |  | 1 |  |  | 31 |', '| 92 | 1 |  | 1 |  |  | 31 |');
    const found = tableFindingsIn(text).filter(({ rule }) => rule === 'table.identity');
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['92']);
    expect(found.map(spoken)[0]).toMatch(/应为 29，现为 92，多 63；空白处如为 0/u);
    expect(applyEdits(text, found[0]?.fixes[0]?.edits ?? [])).toBe(zeros);
  });

  function spokenOf(message: Finding['message']): string {
    return say(message, 'zh-cn');
  }
});

describe('a row is not called moved', () => {
  test('where blanks elsewhere keep an identity from speaking against it', () => {
    const blank = swap(REPORT, ...row('5.要求行政机关确认', '|  |  |  |  |  |  |  |'));
    const text = swap(blank, ...row('8.属于行政查询事项', '| 0 | 1 | 0 | 1 | 0 | 0 | 0 |'));
    expect(tableFindingsIn(text).map(spoken).join()).not.toContain('移');
  });

  test('but is, where its last cell was left blank', () => {
    const text = swap(REPORT, GRANTED, '| 1 | 0 | 1 | 0 | 0 | 31 |  |');
    const [finding, ...others] = tableFindingsIn(text);
    expect(others).toEqual([]);
    expect(finding && spoken(finding)).toContain('整体左移了一列');
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(REPORT);
  });
});

test('a label that stands in the place of a figure is never overwritten', () => {
  const [whole] = row('1.申请人无正当理由逾期不补正', '');
  const cut = `${REPORT.slice(0, REPORT.indexOf(whole))}${whole.replace(/\| 0 \|$/u, '|')}\n`;
  for (const { fixes } of tableFindingsIn(cut)) {
    for (const { edits } of fixes) {
      for (const { from, to } of edits) expect(cut.slice(from, to)).not.toContain('逾期');
    }
  }
});

test('a row of the author’s own that counts in the totals makes no national row wrong', () => {
  const other = line('3.其他');
  const own = other
    .replace('3.其他', '4.转交有关部门办理')
    .replace(/\| 0 \|(.*)\| 0 \|$/u, '| 2 |$1| 2 |');
  const text = swap(
    swap(
      swap(REPORT, other, `${other}\n${own}`),
      '| 48 | 1 | 0 | 1 | 0 | 0 | 50 |',
      '| 50 | 1 | 0 | 1 | 0 | 0 | 52 |',
    ),
    NEW,
    '| 50 | 5 | 0 | 1 | 0 | 0 | 56 |',
  );
  expect(tableFindingsIn(text).map(({ rule }) => rule)).toEqual(['row.extra']);
});

test('two neighbours exchanged in table four are offered beside the total', () => {
  const text = swap(REPORT, '| 0 | 6 | 0 | 0 | 6 | 1 |', '| 0 | 6 | 0 | 6 | 0 | 1 |');
  const [finding, ...others] = tableFindingsIn(text);
  expect(others).toEqual([]);
  expect(say(finding?.fixes[0]?.title ?? { key: 'title.form', args: {} }, 'zh-cn')).toMatch(
    /^对调/u,
  );
  expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(REPORT);
  expect(finding?.fixes.length).toBe(2);
});

test('a part and its total that are both wrong are told at the total, with the difference of the column', () => {
  const [whole, wrong] = row('1.本机关不掌握', '| 4 | 0 | 0 | 0 | 0 | 0 | 4 |');
  const text = swap(REPORT, whole, wrong);
  const [finding, ...others] = tableFindingsIn(text);
  expect(others).toEqual([]);
  expect(finding && spoken(finding)).toContain(
    '“（七）总计 · 自然人”与分项不符：29+6+6+2+4 = 47 ≠ 48',
  );
  const mended = finding?.fixes.map(({ edits }) => applyEdits(text, edits)) ?? [];
  expect(mended).toContain(REPORT);
});
