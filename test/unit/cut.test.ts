import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaryBefore, cutAt } from '../../server/src/cli/cut';

const cut = (text: string, most: number) => text.slice(0, cutAt(text, 0, text.length, most));

describe('a text is cut', () => {
  test.each([
    ['between characters', `${'政'.repeat(20)}府信息公开`, 10, '政'.repeat(10)],
    ['in no pair of surrogates', `政府𠮷𠮷${'信'.repeat(20)}`, 5, '政府𠮷'],
    ['in no character of several parts', `家👨‍👩‍👧‍👦${'信'.repeat(30)}`, 6, '家'],
    ['before a mark above, and not below it', `ab e\u0301${'信'.repeat(20)}`, 4, 'ab '],
    ['in no number', `新收 12,345.67 件，${'办'.repeat(20)}`, 6, '新收 '],
    ['in no share', `新收 18.5% 的${'办'.repeat(20)}`, 7, '新收 '],
    ['in no word', `见 figure.unit ${'规'.repeat(20)}`, 8, '见 '],
    ['and not for a few characters', '政府信息公开工作', 4, '政府信息公开工作'],
    ['in a number that has no end', '1'.repeat(200), 40, '1'.repeat(40)],
  ])('%s', (_, text, most, wanted) => {
    expect(cut(text, most)).toBe(wanted);
  });

  test('so that nothing is lost or broken, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 30, maxLength: 90 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, most) => {
        const at = boundaryBefore(whole, 0, Math.min(most, whole.length));
        expect(at).toBeLessThanOrEqual(most);
        expect(whole.slice(0, at)).not.toMatch(/[\ud800-\udbff]$/);
      }),
    );
  });
});
