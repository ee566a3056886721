import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { digitSlip } from '../../shared/src/identities/slips';
import { say } from '../../shared/src/messages';
import type { Finding } from '../../shared/src/rules/types';
import { swap, tableFindingsIn } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const GRANTED = '| 29 | 1 | 0 | 1 | 0 | 0 | 31 |';
const REVIEWS = '| 0 | 6 | 0 | 0 | 6 | 1 |';

describe('written for right', () => {
  test.each([
    ['94', '49', 'digits-swapped'],
    ['1324', '1234', 'digits-swapped'],
    ['432', '234', undefined],
    ['10', '12', 'one-digit'],
    ['912', '312', 'one-digit'],
    ['3', '5', undefined],
    ['12', '112', 'digit-lost'],
    ['1', '10', 'digit-lost'],
    ['0', '50', undefined],
    ['499', '49', 'digit-doubled'],
    ['4490', '490', 'digit-doubled'],
    ['497', '49', undefined],
    ['12', '34', undefined],
    ['1', '1000', undefined],
  ])('%s for %s: %s', (written, right, kind) => {
    expect(digitSlip(written, right)?.kind).toBe(kind);
  });
});

describe('the finding says which slip it looks like, and its fix takes it back', () => {
  test.each([
    ['| 92 | 1 | 0 | 1 | 0 | 0 | 31 |', '疑似 29 与 92 数字颠倒'],
    ['| 2 | 1 | 0 | 1 | 0 | 0 | 31 |', '疑似 29 漏写一位'],
    ['| 299 | 1 | 0 | 1 | 0 | 0 | 31 |', '疑似 29 重复一位'],
    ['| 28 | 1 | 0 | 1 | 0 | 0 | 31 |', '疑似 29 有一位写错'],
    ['| 29 | 1 | 0 | 1 | 0 | 0 | 2 |', '疑似漏加“（一）予以公开 · 自然人”的 29'],
    ['| 29 | 1 | 0 | 1 | 0 | 0 | 60 |', '疑似重复加了“（一）予以公开 · 自然人”的 29'],
    ['| 1 | 29 | 0 | 1 | 0 | 0 | 31 |', '疑似填反：对调为 29 与 1'],
    ['| 0 | 29 | 1 | 0 | 1 | 0 | 0 |', '的数字疑似整体右移了一列'],
    ['| 0 | 29 | 1 | 0 | 1 | 0 | 31 |', '的数字疑似整体右移了一列'],
    ['| 1 | 0 | 1 | 0 | 0 | 31 | 0 |', '的数字疑似整体左移了一列'],
    ['|  | 29 | 1 | 0 | 1 | 0 | 0 |', '的数字疑似整体右移了一列'],
    ['| 3 | 1 | 0 | 1 | 0 | 0 | 31 |', '只改这一处'],
  ])('%s', (row, words) => {
    const faulty = swap(REPORT, GRANTED, row);
    const [finding, ...others] = tableFindingsIn(faulty);
    expect(others).toEqual([]);
    expect(spoken(finding)).toContain(words);
    expect(applyEdits(faulty, finding?.fixes[0]?.edits ?? [])).toBe(REPORT);
  });

  test('a sign too many is told by the rule on negative figures', () => {
    const faulty = swap(REPORT, GRANTED, '| -29 | 1 | 0 | 1 | 0 | 0 | 31 |');
    const [finding, ...others] = tableFindingsIn(faulty);
    expect([finding?.rule, others]).toEqual(['figure.negative', []]);
    expect(titlesOf(finding)[0]).toContain('疑似多写了负号');
  });
});

describe('a negative count is written', () => {
  test.each([
    ['-57', '57'],
    ['减57', '57'],
    ['减少５７', '５７'],
    ['-57.0', '57'],
  ])('%s as %s', (text, written) => {
    const faulty = swap(REPORT, '| 行政强制 | 57 |', `| 行政强制 | ${text} |`);
    const [finding] = tableFindingsIn(faulty);
    expect(finding?.rule).toBe('figure.negative');
    expect(finding?.fixes.map(({ edits }) => applyEdits(faulty, edits))).toEqual([
      REPORT.replace('| 行政强制 | 57 |', `| 行政强制 | ${written} |`),
    ]);
  });
});

test('a total of figures with a point is written without one', () => {
  const faulty = swap(REPORT, GRANTED, '| 29.0 | 1 | 0 | 1 | 0 | 0 | 33.0 |');
  const [finding, ...others] = tableFindingsIn(faulty);
  expect(others).toEqual([]);
  expect(spoken(finding)).toMatch(/应为 31（29\+1\+0\+1\+0\+0），现为 33，多 2/u);
  const mended = applyEdits(faulty, finding?.fixes[0]?.edits ?? []);
  expect(mended).toContain('| 29.0 | 1 | 0 | 1 | 0 | 0 | 31 |');
});

describe('where several changes are equally small', () => {
  const parts = (row: string) => swap(REPORT, REVIEWS, row);

  test('one finding stands at the total and offers each, recomputing the total first', () => {
    const [finding, ...others] = tableFindingsIn(parts('| 0 | 6 | 0 | 0 | 9 | 1 |'));
    expect(others).toEqual([]);
    expect(spoken(finding)).toMatch(
      /应为 6（0\+6\+0\+0），现为 9，多 3；也可能是别处有误，共 5 种改法/u,
    );
    expect(titlesOf(finding)).toEqual([
      '把总计改为 6（行政复议 · 总计，可消除 1 处不符）',
      '把“行政复议 · 结果维持”改为 3（可消除 1 处不符）',
      '把“行政复议 · 结果纠正”改为 9（可消除 1 处不符）',
      '把“行政复议 · 其他结果”改为 3（可消除 1 处不符）',
      '把“行政复议 · 尚未审结”改为 3（可消除 1 处不符）',
    ]);
    expect(finding?.fixes.map(({ preferred }) => preferred)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('the only slip among them comes first, though the finding stays at the total', () => {
    const text = parts('| 0 | 16 | 0 | 0 | 61 | 1 |');
    const [finding] = tableFindingsIn(text);
    expect(text.slice(finding?.from, finding?.to)).toBe('61');
    expect(titlesOf(finding)[0]).toBe(
      '把总计改为 16（行政复议 · 总计，可消除 1 处不符），疑似 16 与 61 数字颠倒',
    );
    const [other] = tableFindingsIn(parts('| 21 | 7 | 0 | 0 | 19 | 1 |'));
    expect(titlesOf(other)[0]).toBe(
      '把“行政复议 · 结果维持”改为 12（可消除 1 处不符），疑似 12 与 21 数字颠倒',
    );
    expect(spoken(other)).toContain('最可能是“行政复议 · 结果维持”：疑似 12 与 21 数字颠倒');
    expect(other?.fixes.map(({ preferred }) => preferred)).toContain(true);
  });

  test('two slips cancel out: the total is recomputed first', () => {
    // 23+8 is 31: the total 13 may be 31 swapped, or the part 23 may be 5; 32 may be 23 swapped.
    const [finding] = tableFindingsIn(parts('| 32 | 8 | 0 | 0 | 31 | 1 |'));
    const slips = titlesOf(finding).filter((title) => title.includes('疑似'));
    expect(slips.length).toBe(1);
    // 18 may be left out of the total, or 31 be 13 swapped.
    const [two] = tableFindingsIn(parts('| 31 | 18 | 0 | 0 | 31 | 1 |'));
    expect(titlesOf(two)[0]).toMatch(/^把总计改为 49/u);
    expect(titlesOf(two).filter((title) => title.includes('疑似')).length).toBe(2);
  });

  test('the likelier of slips comes before the other, behind the total', () => {
    // The parts make 342: 112 may be 121 swapped, and 230 may be 239 with one digit wrong.
    const [finding] = tableFindingsIn(parts('| 230 | 112 | 0 | 0 | 351 | 1 |'));
    expect(titlesOf(finding).slice(0, 3)).toEqual([
      '把总计改为 342（行政复议 · 总计，可消除 1 处不符）',
      '把“行政复议 · 结果纠正”改为 121（可消除 1 处不符），疑似 121 与 112 数字颠倒',
      '把“行政复议 · 结果维持”改为 239（可消除 1 处不符），疑似 239 有一位写错，成了 230',
    ]);
  });

  test.each([
    ['a digit lost from a figure of one digit', '| 2 | 30 | 0 | 0 | 59 | 1 |'],
    ['a digit doubled in one', '| 11 | 30 | 0 | 0 | 31 | 1 |'],
    ['one digit of two', '| 28 | 7 | 0 | 0 | 36 | 1 |'],
    ['a part of one digit left out', '| 6 | 1 | 0 | 0 | 6 | 1 |'],
  ])('%s says next to nothing, and none is called likeliest', (_name, row) => {
    const [finding, ...others] = tableFindingsIn(parts(row));
    expect(others).toEqual([]);
    expect(spoken(finding)).not.toMatch(/最可能|疑似/u);
    expect(titlesOf(finding).join()).not.toContain('疑似');
    expect(titlesOf(finding)[0]).toMatch(/^把总计改为/u);
  });
});

function spoken(finding: Finding | undefined): string {
  return finding ? say(finding.message, 'zh-cn') : '';
}

function titlesOf(finding: Finding | undefined): string[] {
  return finding?.fixes.map(({ title }) => say(title, 'zh-cn')) ?? [];
}

describe('what is said of a mistake', () => {
  const PARTLY = '不计其他情形） |  | 6 | 0 | 0 | 0 | 0 | 0 | 6 |';

  test('counts the identities that the change alone settles', () => {
    const [corner] = tableFindingsIn(
      swap(REPORT, '| 48 | 1 | 0 | 1 | 0 | 0 | 50 |', '| 47 | 1 | 0 | 1 | 0 | 0 | 50 |'),
    );
    expect(titlesOf(corner)[0]).toContain('可消除 3 处不符');
    const [inside] = tableFindingsIn(swap(REPORT, GRANTED, '| 29 | 4 | 0 | 1 | 0 | 0 | 31 |'));
    expect(titlesOf(inside)[0]).toContain('可消除 2 处不符');
    expect(spoken(inside)).toMatch(
      /应为 1（31−29−0−1−0−0），现为 4，多 3；只改这一处，可消除 2 处不符/u,
    );
  });

  test('two wrong figures of one row are two findings, and each says what it needs', () => {
    const findings = tableFindingsIn(swap(REPORT, GRANTED, '| 92 | 1 | 0 | 7 | 0 | 0 | 31 |'));
    expect(findings.map(spoken)).toEqual([
      '“（一）予以公开 · 自然人”应为 29（48−6−6−2−5），现为 92，多 63；疑似 29 与 92 数字颠倒',
      '“（一）予以公开 · 社会公益组织”应为 1（1−0），现为 7，多 6；只改这一处，可消除 1 处不符',
    ]);
  });

  test('a case counted in the wrong column is one finding with both cells', () => {
    const faulty = swap(REPORT, GRANTED, '| 27 | 1 | 0 | 1 | 0 | 2 | 31 |');
    const [finding, ...others] = tableFindingsIn(faulty);
    expect(others).toEqual([]);
    expect(finding && spoken(finding)).toMatch(/自然人 27→29；（一）予以公开 · 其他 2→0/u);
    expect(applyEdits(faulty, finding?.fixes[0]?.edits ?? [])).toBe(REPORT);
  });

  test('figures exchanged with the row below are one finding, those two rows apart are not', () => {
    const below = swap(
      swap(REPORT, GRANTED, '| 6 | 1 | 0 | 1 | 0 | 0 | 31 |'),
      PARTLY,
      PARTLY.replace('| 6 |', '| 29 |'),
    );
    const [finding, ...others] = tableFindingsIn(below);
    expect(others).toEqual([]);
    expect(finding && spoken(finding)).toContain('疑似填反：对调为 29 与 6');
    expect(applyEdits(below, finding?.fixes[0]?.edits ?? [])).toBe(REPORT);
    const third = '| 4.保护第三方合法权益 | 6 |';
    const apart = swap(
      swap(REPORT, GRANTED, '| 6 | 1 | 0 | 1 | 0 | 0 | 31 |'),
      third,
      third.replace('| 6 |', '| 29 |'),
    );
    expect(tableFindingsIn(apart).map(spoken).join()).not.toContain('填反');
  });

  test('a balance is told at what is carried over, whose fix comes first', () => {
    const text = swap(REPORT, '| 0 | 4 | 0 | 0 | 0 | 0 | 4 |', '| 0 | 5 | 0 | 0 | 0 | 0 | 5 |');
    const titles = titlesOf(tableFindingsIn(text)[0]);
    expect(titles.map((title) => /(?:一|二|四)、/u.exec(title)?.[0])).toEqual([
      '四、',
      '一、',
      '二、',
    ]);
  });

  test('a part whose total was worked out from it is known by its slip', () => {
    const text = swap(REPORT, '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |', '| 84 | 5 | 0 | 1 | 0 | 0 | 90 |');
    const [finding] = tableFindingsIn(text);
    expect(applyEdits(text, finding?.fixes[0]?.edits ?? [])).toBe(REPORT);
    expect(titlesOf(finding)[0]).toContain('疑似 48 与 84 数字颠倒');
  });
});
