import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../shared/src/features/fixes';
import { TABLE_FOUR } from '../../shared/src/format/table-four';
import { auditFigures } from '../../shared/src/identities/audit';
import { say } from '../../shared/src/messages';
import { formatDecimal } from '../../shared/src/numbers/decimal';
import { findingsIn, swap } from '../helpers/check';
import { consistentTable, figuresOf } from '../helpers/figures';
import { STANDARD_REPORTS } from '../helpers/texts';

const REPORT = STANDARD_REPORTS['2021'];

function audited(written: readonly string[]) {
  const figures = figuresOf(TABLE_FOUR, written);
  const { mistakes } = auditFigures(TABLE_FOUR, figures);
  const mended = [...written];
  for (const { explanations } of mistakes) {
    for (const { figure, to } of explanations[0].changes) {
      mended[figures.indexOf(figure)] = formatDecimal(to);
    }
  }
  return { mistakes, mended };
}

describe('the row of table four, moved as a whole', () => {
  test('is one mistake, though its groups have nothing else to do with each other', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(parts, fc.boolean(), (values, left) => {
        const sound = consistentTable(TABLE_FOUR, (index) => values[index] ?? 0);
        const faulty = left ? [...sound.slice(1), '0'] : ['0', ...sound.slice(0, -1)];
        const { mistakes, mended } = audited(faulty);
        expect(mistakes.map(({ explanations }) => explanations.map(({ slip }) => slip))).toEqual([
          [{ kind: left ? 'row-moved-left' : 'row-moved-right' }],
        ]);
        expect(mended).toEqual(sound);
      }),
      { numRuns: 100 },
    );
  });

  test('is told of the whole row, and its one fix takes it back', () => {
    const line = REPORT.split('\n').find((one) => one.includes('| 0 | 6 | 0 | 0 | 6 | 1 |')) ?? '';
    const cells = line.split('|').slice(1, -1);
    const faulty = swap(REPORT, line, `|${[' 0 ', ...cells.slice(0, -1)].join('|')}|`);
    const [finding, ...others] = findingsIn(faulty);
    expect(others).toEqual([]);
    expect(finding && say(finding.message, 'zh-cn')).toContain(
      '“行政复议、行政诉讼”的数字疑似整体右移了一列',
    );
    expect(applyEdits(faulty, finding?.fixes[0]?.edits ?? [])).toBe(REPORT);
  });

  const SOUND = ['1', '2', '3', '4', '10', '5', '6', '7', '8', '26', '1', '1', '1', '1', '4'];

  test('is not, where one of its groups alone is wrong', () => {
    const { mistakes } = audited(SOUND.with(4, '11'));
    expect(mistakes.map(({ explanations }) => explanations[0].slip)).not.toContainEqual(
      expect.objectContaining({ kind: expect.stringContaining('row') }),
    );
  });

  test('is not, where it may have been moved to either side', () => {
    const written = ['0', '0', '0', '0', '0', '0', '0', '0', '0', '1', '1', '0', '0', '2', '0'];
    const { mistakes } = audited(written);
    expect(mistakes.length).toBe(2);
    for (const { explanations } of mistakes) {
      expect(explanations.every(({ changes }) => changes.length === 1)).toBe(true);
    }
  });

  test('is not, where a blank keeps one of its groups from speaking against it', () => {
    // Moved back, only the third group could object, and of that a figure is unknown.
    const faulty = [...SOUND.slice(1), '0'].with(13, '若干');
    const { mistakes } = audited(faulty);
    expect(mistakes.flatMap(({ explanations }) => explanations.map(({ slip }) => slip))).toEqual(
      expect.not.arrayContaining([{ kind: 'row-moved-left' }]),
    );
  });
});
