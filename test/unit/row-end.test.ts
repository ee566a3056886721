import { expect, test } from 'vitest';
import { isRowEnd } from '../../client/src/row-end';

test.each([
  ['| 行政许可 | 3 |', true],
  ['| 行政许可 | 3 |  ', true],
  ['||', true],
  ['行政许可 | 3', true],
  ['  行政许可\t3', true],
  ['行政许可\t', true],
  ['|', false],
  ['\t行政许可', false],
  ['\t\t', false],
  ['行政许可3件。', false],
  ['', false],
])('«%s» ends a row: %s', (line, ends) => {
  expect(isRowEnd(line, line.trimEnd().length)).toBe(ends);
  expect(isRowEnd(line, 0)).toBe(false);
});

test('a paragraph of any length is looked at once', () => {
  const before = performance.now();
  expect(isRowEnd('的'.repeat(200_000), 200_000)).toBe(false);
  expect(performance.now() - before).toBeLessThan(500);
});
