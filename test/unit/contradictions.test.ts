import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { TABLE_FOUR } from '../../shared/src/format/table-four';
import type { TableSpec } from '../../shared/src/format/types';
import { auditFigures } from '../../shared/src/identities/audit';
import { say } from '../../shared/src/messages';
import { brief, findingsIn, swap } from '../helpers/check';
import { figuresOf } from '../helpers/figures';
import { columnSum, formOf } from '../helpers/form';
import { STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];
const LINES = REPORT.split('\n');
const ZEROS = Array.from({ length: 10 }, () => '0');

function contradictionsIn(form: TableSpec, written: readonly string[]) {
  const { contradictions } = auditFigures(form, figuresOf(form, written));
  return contradictions.map(({ kind, identities }) => [
    kind,
    ...identities.map(({ spec }) => spec.name.en),
  ]);
}

describe('identities that no unknown figures can make hold', () => {
  test('are those that fail by themselves, and not what was worked out from them', () => {
    const form = formOf(
      ['ten', 'x', 'five', 'y', 'hundred'],
      ['column'],
      [columnSum(['ten', 'x'], 'five'), columnSum(['x', 'y'], 'hundred')],
    );
    // The second holds with any y, though x would have to be below 0 for the first.
    expect(contradictionsIn(form, ['10', '若干', '5', '若干', '100'])).toEqual([
      ['each', 'ten+x=five'],
    ]);
    expect(contradictionsIn(form, ['4', '若干', '5', '若干', '100'])).toEqual([]);
  });

  test('are all of them, once for figures that are tied together', () => {
    const form = formOf(
      ['ten', 'x', 'five', 'y', 'one'],
      ['column'],
      [columnSum(['ten', 'x', 'y'], 'five'), columnSum(['ten', 'x'], 'one')],
    );
    expect(contradictionsIn(form, ['10', '若干', '5', '若干', '1'])).toEqual([
      ['each', 'ten+x+y=five', 'ten+x=one'],
    ]);
  });

  test('are no more than are needed, where each could hold by itself', () => {
    const form = formOf(
      ['x', 'y', 'z', 'w', 'five', 'nine', 'eight', 'much'],
      ['column'],
      [
        columnSum(['x', 'w'], 'much'),
        columnSum(['x', 'y'], 'five'),
        columnSum(['y', 'z'], 'nine'),
        columnSum(['x', 'y', 'z'], 'eight'),
      ],
    );
    const open = ['若干', '若干', '若干', '若干'];
    expect(contradictionsIn(form, [...open, '5', '9', '8', '70'])).toEqual([
      ['together', 'y+z=nine', 'x+y+z=eight'],
    ]);
    expect(contradictionsIn(form, [...open, '5', '4', '8', '70'])).toEqual([]);
  });

  test('are none where blanks may be 0 and one known figure wrong', () => {
    expect(contradictionsIn(TABLE_FOUR, ['9', '6', '', '0', '6', ...ZEROS])).toEqual([]);
    expect(contradictionsIn(TABLE_FOUR, ['9', '6', '无', '0', '6', ...ZEROS]).length).toBe(1);
  });
});

test('a mistake is not looked for among blanks that would have to be filled', () => {
  const form = formOf(
    ['a', 'x', 's', 'b', 'y', 't', 'c', 'u'],
    ['column'],
    [columnSum(['a', 'x'], 's'), columnSum(['x', 'b', 'y'], 't'), columnSum(['c', 'y'], 'u')],
  );
  // With 0 for x and y all three are broken, and y is one of those that may then be wrong.
  const written = ['5', '', '2', '1', '', '6', '1', '9'];
  expect(auditFigures(form, figuresOf(form, written)).mistakes.length).toBe(0);
  expect(contradictionsIn(form, written)).toEqual([['each', 'a+x=s']]);
});

describe('the finding', () => {
  const WITHOUT = LINES.filter((line) => !line.includes('二、上年结转')).join('\n');
  const NEW = '| 48 | 5 | 0 | 1 | 0 | 0 | 54 |';
  const identityFindings = (text: string) =>
    findingsIn(text).filter(({ rule }) => rule === 'table.identity');
  const spoken = (text: string) =>
    identityFindings(text).map(({ message }) => say(message, 'zh-cn'));

  test('is one, with every identity beside it', () => {
    const text = swap(WITHOUT, NEW, '| 148 | 55 | 0 | 15 | 0 | 0 | 218 |');
    const [finding, ...others] = identityFindings(text);
    expect(others).toEqual([]);
    expect(finding?.related.length).toBe(4);
    expect(finding && say(finding.message, 'zh-cn')).toBe(
      '有 4 条勾稽关系不成立，未知的数无论是多少，每一条都不能相等，请核对其余的数',
    );
  });

  test('names the identity, where it is a single one', () => {
    const text = swap(WITHOUT, NEW, '| 48 | 4 | 0 | 2 | 0 | 0 | 54 |');
    expect(spoken(text).join()).toContain(
      '“社会公益组织”的勾稽关系（一＋二＝三（七）＋四）不成立：2+□ ?= 1+0 = 1，未知的数无论是多少都不能相等',
    );
  });

  test('speaks of blanks where nothing else is unknown', () => {
    const blank = REPORT.replace(
      /(二、上年结转[^|]*\|[ |]*?)(?:\| \d+ ){7}\|/u,
      (_, label) => `${label}|${'  |'.repeat(7)}`,
    );
    const [words = ''] = spoken(swap(blank, NEW, '| 148 | 55 | 33 | 15 | 44 | 66 | 361 |'));
    expect(words).toContain('空白处的数无论是多少');
    expect(words).not.toContain('未知');
  });

  test.each(['-1', '1.5', '若干'])('is left to what is said of a figure %s', (figure) => {
    const text = swap(REPORT, '| 0 | 6 | 0 | 0 | 6 | 1 |', `| 9 | 6 | ${figure} | 0 | 6 | 1 |`);
    expect(findingsIn(text).length).toBe(1);
    expect(brief(text)[0]).toContain(`«${figure}»`);
  });
});

describe('identities with unknown figures that contradict each other by several mistakes', () => {
  test('are said not to hold together, not to be broken, and a fix lets them hold', () => {
    const at = LINES.findIndex((line) => line.includes('8.属于行政查询事项'));
    // In each of six rows one figure is no number, and another, in the column of the next, is wrong.
    const lines = LINES.map((line, index) => {
      const place = index - at;
      if (place < 0 || place > 5) return line;
      const cells = line.split('|');
      const first = cells.length - 8;
      cells[first + place] = ' 若干 ';
      cells[first + ((place + 1) % 6)] = ` ${place + 11} `;
      return cells.join('|');
    });
    const found = findingsIn(lines.join('\n')).filter(({ rule }) => rule === 'table.identity');
    expect(found.map(({ message }) => say(message, 'zh-cn'))).toEqual([
      expect.stringMatching(/有 12 条含有未知的数的勾稽关系不能同时成立/u),
    ]);
    const [fix, ...others] = found[0]?.fixes ?? [];
    expect(others).toEqual([]);
    expect(fix && say(fix.title, 'zh-cn')).toMatch(/使含有未知数的勾稽关系可以同时成立$/u);
    const mended = applyEdits(lines.join('\n'), fix?.edits ?? []);
    expect(findingsIn(mended).filter(({ rule }) => rule === 'table.identity')).toEqual([]);
  });
});
