import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { type Neighbours, NO_NEIGHBOURS } from '../../shared/src/facts/types';
import { ledgerOf, ledgerSummary } from '../../shared/src/ledger';
import type { Ledger, LedgerEntry } from '../../shared/src/ledger/types';
import { say } from '../../shared/src/messages';
import { NO_POLICY, type Policy } from '../../shared/src/policy/types';
import { verdictOf } from '../../shared/src/policy/verdict';
import { RULES } from '../../shared/src/rules';
import type { Finding } from '../../shared/src/rules/types';
import { swap } from '../helpers/check';
import { factsOfFile, neighboursFor } from '../helpers/neighbours';
import { readText, STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];

interface Checked {
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
}

function checkedBy(
  text: string,
  policy: Policy = NO_POLICY,
  neighbours: Neighbours = NO_NEIGHBOURS,
): Checked {
  const draft = draftOf(text);
  const verdict = verdictOf(draft, policy, neighbours);
  const all = [...verdict.findings, ...verdict.suppressed.map(({ finding }) => finding)];
  return { ledger: ledgerOf(draft, verdict, { policy, neighbours }), findings: all };
}

function entry({ ledger }: Checked, id: string): LedgerEntry | undefined {
  return ledger.entries.find((one) => one.id === id);
}

/** An entry as a short line: its result and its sentence. */
function line(checked: Checked, id: string): string {
  const found = entry(checked, id);
  return found ? `${found.result} ${say(found.message, 'zh-cn')}` : 'none';
}

/** What the rules on contradicted claims are. */
const OF_CLAIMS = ['claim.figure', 'claim.vague', 'claim.share', 'claim.growth'];

describe('the ledger of a correct report', () => {
  const checked = checkedBy(REPORT);

  test('has every identity of every row and column, with its numbers', () => {
    const identities = checked.ledger.entries.filter(({ kind }) => kind === 'identity');
    expect(identities).toHaveLength(25 + 7 + 7 + 3);
    expect(identities.every(({ result }) => result === 'passed')).toBe(true);
    expect(line(checked, 'identity/three/row-total/disclosed')).toBe(
      'passed 表三（收到和处理申请）“（一）予以公开”：各列之和＝总计，29+1+0+1+0+0 = 31',
    );
    expect(entry(checked, 'identity/four/case-total/cases/direct.total')?.result).toBe('passed');
  });

  test('has what was read of its sections and tables', () => {
    expect(line(checked, 'report/year')).toContain('报告年度 2023');
    expect(line(checked, 'section/three/title')).toContain('收到和处理政府信息公开申请情况');
    expect(line(checked, 'table/three/figures')).toContain('应有 175 个，已知 175 个，未知 0 个');
    expect(line(checked, 'section/one/words')).toContain('写明数字 10 处，其中 10 处与表核对');
    expect(line(checked, 'section/three/words')).toMatch(/^not-applicable/u);
  });

  test('has every claim of its prose with the figure that it fits, at its place', () => {
    const claims = checked.ledger.entries.filter(({ kind }) => kind === 'claim');
    const said = claims.map(({ place }) => REPORT.slice(place?.from, place?.to));
    expect(said).toEqual(['24', '54', '12.5', '50', '62', '4', '6', '2', '2', '84']);
    expect(claims.every(({ result }) => result === 'passed')).toBe(true);
    expect(line(checked, 'claim/one/2')).toBe(
      'passed 正文“收到政府信息公开申请54件”：相符，表三（收到和处理申请）“一、本年新收政府信息公开申请数量”为 54',
    );
  });

  test('has every rule, and says which were not asked and why', () => {
    const rules = checked.ledger.entries.filter(({ kind }) => kind === 'rule');
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ meta }) => `rule/${meta.id}`));
    expect(rules.filter(({ result }) => result === 'failed')).toEqual([]);
    expect(line(checked, 'rule/suppression.unused')).toContain('没有忽略任何提示');
  });

  test('is counted', () => {
    const { counts, rules } = checked.ledger;
    expect(counts).toMatchObject({ failed: 0, undecided: 0 });
    const summary = say(ledgerSummary(checked.ledger), 'zh-cn');
    const asked = rules.passed + rules.failed;
    expect(summary).toBe(
      `核对 ${counts.passed} 项：通过 ${counts.passed}，不符 0，无法判断 0；按 ${asked} 条规则检查，0 条有提示`,
    );
  });
});

describe('what is wrong', () => {
  test('an identity that does not hold has failed, with its numbers', () => {
    const checked = checkedBy(
      swap(REPORT, '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |', '| 92 | 1 | 0 | 1 | 0 | 0 | 31 |'),
    );
    expect(line(checked, 'identity/three/row-total/disclosed')).toContain('92+1+0+1+0+0 = 94 ≠ 31');
    expect(entry(checked, 'identity/three/row-total/disclosed')).toMatchObject({
      result: 'failed',
      severity: 'error',
    });
    expect(entry(checked, 'identity/three/leaf-total/person')?.result).toBe('failed');
    expect(entry(checked, 'identity/three/balance/person')?.result).toBe('passed');
    expect(entry(checked, 'rule/table.identity')?.result).toBe('failed');
  });

  test('an identity with a blank figure is undecided, and the blank is told of', () => {
    const checked = checkedBy(
      swap(
        REPORT,
        '| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n|  | （三）',
        '| 6 |  | 0 | 0 | 0 | 0 | 6 |\n|  | （三）',
      ),
    );
    expect(line(checked, 'identity/three/row-total/partly')).toMatch(/^undecided .*□/u);
    expect(entry(checked, 'table/three/figures')?.result).toBe('failed');
    expect(line(checked, 'table/three/figures')).toContain('未知 1 个');
  });

  test('a claim that contradicts a table has failed; one about last year is set aside', () => {
    const wrong = checkedBy(swap(REPORT, '申请54件', '申请53件'));
    expect(line(wrong, 'claim/one/2')).toMatch(/^failed 正文“收到政府信息公开申请53件”：不符/u);
    const past = checkedBy(
      swap(REPORT, '收到政府信息公开申请54件', '2022年收到政府信息公开申请54件'),
    );
    expect(line(past, 'claim/one/2')).toMatch(/^not-applicable .*说的是 2022 年/u);
  });

  test('what is missing is in the ledger all the same', () => {
    const checked = checkedBy(swap(REPORT, '## 五、存在的主要问题及改进情况\n', ''));
    expect(entry(checked, 'section/five')).toMatchObject({ result: 'failed', severity: 'error' });
    const noTable = checkedBy(REPORT.replace(/\| 行政复议[^#]*## 五/u, '## 五'));
    expect(line(noTable, 'table/four')).toBe('failed 表四（行政复议、行政诉讼）：没有');
  });

  test('a table that stands twice is told apart', () => {
    const table = REPORT.slice(REPORT.indexOf('| 行政复议 |'), REPORT.indexOf('## 五'));
    const checked = checkedBy(REPORT.replace('## 五', () => `${table}\n## 五`));
    expect(entry(checked, 'table/four')?.result).toBe('passed');
    expect(entry(checked, 'table/four~2')?.result).toBe('failed');
    expect(entry(checked, 'identity/four~2/case-total/cases/direct.total')).toBeDefined();
  });
});

describe('what must follow from last year’s report', () => {
  const lastYear = factsOfFile('test/fixtures/report-2021-last-year.md');
  const beside = (text: string) => checkedBy(text, NO_POLICY, { lastYear });
  const ofSeries = ({ ledger }: Checked) => ledger.entries.filter(({ kind }) => kind === 'series');

  test('is in the ledger where it holds, with the figures of both years', () => {
    const checked = beside(REPORT);
    expect(ofSeries(checked).filter(({ result }) => result === 'failed')).toEqual([]);
    expect(line(checked, 'series/three/over/carried-in/total')).toBe(
      'passed 表三（收到和处理申请）“二、上年结转政府信息公开申请数量 · 总计”：上年结转＝上年报告的结转下年度，现为 0，上年的报告为 0 = 0',
    );
    expect(line(checked, 'series/two/stock/normative/in-force')).toMatch(
      /^passed .*现为 84，上年的报告为 62＋24－2 = 84$/u,
    );
    expect(line(checked, 'series/growth/1')).toMatch(
      /^passed 正文“增长12\.5.*本年 54，上年的报告为 48$/u,
    );
    expect(line(checked, 'series/last-year')).toContain('2022 年度');
    expect(entry(checked, 'rule/series.carry')?.result).toBe('passed');
  });

  test('has failed where it does not hold', () => {
    const stock = beside(swap(REPORT, '| 24 | 2 | 84 |', '| 24 | 2 | 48 |'));
    expect(entry(stock, 'series/two/stock/normative/in-force')).toMatchObject({
      result: 'failed',
      severity: 'information',
    });
    expect(entry(stock, 'series/two/stock/rules/in-force')?.result).toBe('passed');
    const growth = beside(swap(REPORT, '比上年增长12.5%', '比上年增长10.2%'));
    expect(entry(growth, 'series/growth/1')).toMatchObject({ result: 'failed' });
    const more = beside(swap(REPORT, '比上年增长12.5%', '比上年增加5件'));
    expect(line(more, 'series/growth/1')).toBe(
      'failed 正文“比上年增加 5件”：本年 54，上年的报告为 48',
    );
    const told = checkedBy(swap(REPORT, '比上年增长12.5%', '比上年的48件增加5件'));
    expect(line(told, 'rule/claim.change')).toMatch(/^failed .*1 处$/u);
    expect(entry(checkedBy(REPORT), 'rule/claim.change')?.result).toBe('passed');
    const carried = beside(
      swap(
        REPORT,
        '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |\n| 二、上年结转政府信息公开申请数量 |  |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
        '| 48 | 3 | 0 | 1 | 0 | 0 | 52 |\n| 二、上年结转政府信息公开申请数量 |  |  | 0 | 2 | 0 | 0 | 0 | 0 | 2 |',
      ),
    );
    const failed = ofSeries(carried).filter(({ result }) => result === 'failed');
    expect(failed.map(({ id }) => id)).toEqual([
      'series/three/over/carried-in/business',
      'series/three/over/carried-in/total',
    ]);
    expect(failed.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('is undecided where a figure is blank, and not in it without that report', () => {
    const blank = beside(swap(REPORT, '| 24 | 2 | 84 |', '| 24 | 2 |  |'));
    expect(line(blank, 'series/two/stock/normative/in-force')).toMatch(/^undecided .*现为 □/u);
    const alone = checkedBy(REPORT);
    expect(ofSeries(alone)).toEqual([]);
    expect(line(alone, 'rule/series.carry')).toContain('没有上年的报告');
  });
});

describe('a report that sums units', () => {
  const units = neighboursFor({
    report: '2021',
    good: '',
    bad: '',
    restores: false,
    against: 'units',
  });
  const ofSums = ({ ledger }: Checked) => ledger.entries.filter(({ kind }) => kind === 'sum');

  test('has each of its figures held against their sum, with what they add', () => {
    const checked = checkedBy(REPORT, NO_POLICY, units);
    const sums = ofSums(checked);
    expect(sums).toHaveLength(1 + 10 + 175 + 15);
    expect(sums.filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(line(checked, 'sum/two/coercion/decisions')).toMatch(
      /^passed .*报告为 57，各单位之和 [\d+]+.* = 57，未知 0 个$/u,
    );
    expect(entry(checked, 'rule/sum.figure')?.result).toBe('passed');
    expect(line(checked, 'rule/series.carry')).toContain('没有上年的报告');
  });

  test('has failed where a figure is another, and nowhere else', () => {
    const checked = checkedBy(
      swap(REPORT, '| 行政强制 | 57 |', '| 行政强制 | 75 |'),
      NO_POLICY,
      units,
    );
    const failed = ofSums(checked).filter(({ result }) => result === 'failed');
    expect(failed.map(({ id }) => id)).toEqual(['sum/two/coercion/decisions']);
    expect(failed[0]?.severity).toBe('warning');
  });

  test('is undecided where a unit is missing, or its own table is wrong', () => {
    const { sum } = units;
    const without = sum && { ...sum, missing: [{ name: '某局', reason: 'absent' as const }] };
    const checked = checkedBy(REPORT, NO_POLICY, without ? { sum: without } : units);
    expect(line(checked, 'sum/units')).toMatch(/^undecided .*另有 1 个/u);
    expect(entry(checked, 'sum/two/coercion/decisions')?.result).toBe('undecided');
    const wrong = swap(
      REPORT,
      '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |',
      '| 92 | 1 | 0 | 1 | 0 | 0 | 31 |',
    );
    const told = checkedBy(wrong, NO_POLICY, units);
    expect(entry(told, 'sum/three/disclosed/person')?.result).toBe('undecided');
    expect(entry(told, 'identity/three/row-total/disclosed')?.result).toBe('failed');
  });
});

describe('what is not checked', () => {
  test('nothing, where a gate bars it', () => {
    const checked = checkedBy('今天天气很好。');
    expect(checked.ledger.barredBy).toBe('report.unrecognised');
    expect(checked.ledger.entries.every(({ kind }) => kind === 'rule')).toBe(true);
    expect(entry(checked, 'rule/report.garbled')?.result).toBe('passed');
    expect(entry(checked, 'rule/report.unrecognised')?.result).toBe('failed');
    expect(line(checked, 'rule/table.identity')).toContain('report.unrecognised');
    expect(say(ledgerSummary(checked.ledger), 'en')).toBe(
      'Nothing was checked: report.unrecognised',
    );
  });

  test('a rule that is off, and says so', () => {
    const levels = { 'claim.figure': 'off' } as const;
    const checked = checkedBy(swap(REPORT, '申请54件', '申请53件'), { levels, suppressions: [] });
    expect(line(checked, 'rule/claim.figure')).toContain('已设为关闭');
    expect(entry(checked, 'claim/one/2')).toMatchObject({ result: 'failed' });
    expect(entry(checked, 'claim/one/2')?.severity).toBeUndefined();
  });

  test('what is suppressed is in it with the reason', () => {
    const text = swap(
      REPORT,
      '收到政府信息公开申请54件',
      '<!-- nianbao-disable-next-line claim.figure: 含转办件 -->\n收到政府信息公开申请53件',
    );
    const checked = checkedBy(text);
    expect(line(checked, 'suppression/claim.figure/1')).toContain('理由：含转办件');
    expect(entry(checked, 'claim/one/2')).toMatchObject({ result: 'failed', excused: '含转办件' });
    expect(entry(checked, 'rule/suppression.unused')?.result).toBe('passed');
  });

  test('rules on tables, where there is none', () => {
    const checked = checkedBy(REPORT.replace(/^\|.*\n/gmu, ''));
    expect(line(checked, 'rule/table.identity')).toContain('没有读到表');
  });
});

/** Texts of all layouts, and what is done to them is drawn by a number. */
const TEXTS = [
  REPORT,
  STANDARD_REPORTS['2019'],
  ...['cells-2023', 'rows-2023', 'rows-label-2023', 'cells-untitled-2023', 'cells-blank-2019'].map(
    (name) => readText(`test/fixtures/twins/${name}.txt`),
  ),
];

/** The next of a row of numbers that looks like chance and is always the same. */
function next(seed: number): number {
  return (Math.imul(seed, 1_103_515_245) + 12_345) >>> 1;
}

/** The text with one digit changed, one line or one cell left out, or one line twice. */
function mutated(text: string, seed: number): string {
  const [kind, chance] = [seed % 4, next(seed)];
  if (kind === 0) {
    const digits = [...text.matchAll(/\d/gu)];
    const at = digits[chance % digits.length]?.index ?? 0;
    return `${text.slice(0, at)}${(Number(text[at]) + 1 + (chance % 9)) % 10}${text.slice(at + 1)}`;
  }
  if (kind === 1) {
    const figures = [...text.matchAll(/(?<=[\t\n |])\d+(?=[\t\n |])/gu)];
    const { 0: figure = '', index = 0 } = figures[chance % figures.length] ?? {};
    return text.slice(0, index) + text.slice(index + figure.length);
  }
  const lines = text.split('\n');
  const at = chance % lines.length;
  return lines
    .toSpliced(at, kind === 2 ? 1 : 0, ...(kind === 2 ? [] : [lines[at] ?? '']))
    .join('\n');
}

describe('the ledger says what the findings say', () => {
  test.each(TEXTS.map((text, index) => [index, text] as const))('in text %i', (_, text) => {
    let mutation = text;
    for (let seed = 1; seed <= 36; seed++) {
      // Mistakes add up, so that tangles and tables that cannot be read come about.
      mutation = mutated(seed % 6 === 0 ? text : mutation, next(seed * 7919));
      agree(checkedBy(mutation));
    }
  });
});

function agree(checked: Checked): void {
  const { ledger, findings } = checked;
  expect(new Set(ledger.entries.map(({ id }) => id)).size).toBe(ledger.entries.length);
  expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
  for (const { id, result, message } of ledger.entries.filter(({ kind }) => kind === 'rule')) {
    const own = findings.filter(({ rule }) => `rule/${rule}` === id);
    expect(result === 'failed', id).toBe(own.length > 0);
    expect(message.args.count ?? own.length, id).toBe(own.length);
  }
  if (ledger.barredBy !== undefined) return;
  identitiesAgree(checked);
  claimsAgree(checked);
  for (const { id, result, severity } of ledger.entries) {
    if (!/^(?:report|section|table)\//u.test(id) || result !== 'failed') continue;
    // Of a table whose section is missing nothing is said by itself.
    if (!/^table\/\w+$/u.test(id)) expect(severity, id).toBeDefined();
  }
}

function identitiesAgree({ ledger, findings }: Checked): void {
  const identities = ledger.entries.filter(({ kind }) => kind === 'identity');
  for (const { id, result, message } of identities) {
    const equation = String(message.args.equation);
    if (message.key !== 'ledger/identity') continue;
    if (equation.includes('≠')) expect(result, id).toBe('failed');
    else if (equation.includes('?=')) expect(['undecided', 'failed'], id).toContain(result);
    else expect(result, `${id} ${equation}`).toBe('passed');
  }
  const told = findings.filter(({ rule }) => rule === 'table.identity');
  const failed = identities.filter(({ severity }) => severity !== undefined);
  expect(failed.length > 0).toBe(told.length > 0);
}

function claimsAgree({ ledger, findings }: Checked): void {
  const claims = ledger.entries.filter(({ kind }) => kind === 'claim');
  for (const finding of findings.filter(({ rule }) => OF_CLAIMS.includes(rule))) {
    const own = claims.filter(({ place }) => place?.from === finding.from);
    expect(
      own.map(({ result }) => result),
      finding.rule,
    ).toContain('failed');
  }
  for (const { id, result, severity } of claims) {
    expect(result === 'failed', id).toBe(severity !== undefined);
  }
}
