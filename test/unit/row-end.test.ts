import { expect, test } from 'vitest';
import { isHeadingEnd, isRowEnd } from '../../client/src/row-end';

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

test('cells that are not filled in yet do not make a caret stand amid a row', () => {
  const row = '| 规章 |  |  |  |';
  for (let at = 1; at <= row.length; at++) {
    expect(isRowEnd(row, at), String(at)).toBe(at >= row.indexOf('章') + 1);
  }
  expect(isRowEnd('|  |  |  |', 2)).toBe(true);
  expect(isRowEnd('2.重复申请\t\t\t', 6)).toBe(true);
});

test.each([
  ['一、总体情况', true],
  ['## 一、总体情况  ', true],
  ['（一）主动公开', true],
  ['　　（一）主动公开情况。全年公开信息。', false],
  ['（一）予以公开\t29', false],
  ['主动公开', false],
])('«%s» is a heading: %s', (line, is) => {
  expect(isHeadingEnd(line, line.length)).toBe(is);
  expect(isHeadingEnd(line, 1)).toBe(false);
});

test('a paragraph of any length is looked at once', () => {
  const before = performance.now();
  expect(isRowEnd('的'.repeat(200_000), 200_000)).toBe(false);
  expect(performance.now() - before).toBeLessThan(500);
});
