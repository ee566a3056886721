import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { linkedTagsAt } from '../../shared/src/features/linked-tags';
import { swap } from '../helpers/check';
import { MANNERS, readText, STANDARD_REPORTS } from '../helpers/texts';

const HTML = readText('test/fixtures/layouts/html-2019.txt');
const ROW = '<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>';

/** The names that are linked at a caret, marked in the row of 规章. */
function linked(marked: string): string | undefined {
  const offset = marked.indexOf('$0');
  const row = marked.replace('$0', '');
  const text = swap(HTML, ROW, row);
  const start = text.indexOf(row);
  const pair = linkedTagsAt(draftOf(text), start + offset);
  if (!pair) return undefined;
  const [one, other] = pair.map(({ from, to }) => ({ from: from - start, to: to - start }));
  if (!one || !other) return undefined;
  return `${row.slice(0, one.from)}[${row.slice(one.from, one.to)}]${row.slice(one.to, other.from)}[${row.slice(other.from, other.to)}]${row.slice(other.to)}`;
}

describe('the names of a tag and its end are linked', () => {
  test.each([
    [
      '<tr><t$0d>规章</td><td>0</td><td>0</td><td>0</td></tr>',
      '<tr><[td]>规章</[td]><td>0</td><td>0</td><td>0</td></tr>',
    ],
    [
      '<tr><td$0>规章</td><td>0</td><td>0</td><td>0</td></tr>',
      '<tr><[td]>规章</[td]><td>0</td><td>0</td><td>0</td></tr>',
    ],
    [
      '<tr><td>规章</$0td><td>0</td><td>0</td><td>0</td></tr>',
      '<tr><[td]>规章</[td]><td>0</td><td>0</td><td>0</td></tr>',
    ],
    [
      '<$0tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>',
      '<[tr]><td>规章</td><td>0</td><td>0</td><td>0</td></[tr]>',
    ],
    [
      '<tr><td><P$0 class="a">规章</p></td><td>0</td><td>0</td><td>0</td></tr>',
      '<tr><td><[P] class="a">规章</[p]></td><td>0</td><td>0</td><td>0</td></tr>',
    ],
    // An end that nothing began takes no other element with it.
    [
      '<tr><td$0><b>规章</i></b></td><td>0</td><td>0</td><td>0</td></tr>',
      '<tr><[td]><b>规章</i></b></[td]><td>0</td><td>0</td><td>0</td></tr>',
    ],
  ])('at %s', (marked, wanted) => {
    expect(linked(marked)).toBe(wanted);
  });
});

describe('nothing is linked', () => {
  test.each([
    ['in a cell', '<tr><td>规$0章</td><td>0</td><td>0</td><td>0</td></tr>'],
    ['in an attribute', '<tr><td cl$0ass="a">规章</td><td>0</td><td>0</td><td>0</td></tr>'],
    ['at an element without an end', '<tr><td>规章<b$0r></td><td>0</td><td>0</td><td>0</td></tr>'],
    [
      'at an element that never has one',
      '<tr><td>规章<b$0r></br></td><td>0</td><td>0</td><td>0</td></tr>',
    ],
    ['at a tag that is left open', '<tr><td><p$0>规章</td><td>0</td><td>0</td><td>0</td></tr>'],
    ['at an end that nothing began', '<tr><td>规章</b$0></td><td>0</td><td>0</td><td>0</td></tr>'],
    ['in a comment', '<tr><td><!-- <b$0>甲</b> -->规章</td><td>0</td><td>0</td><td>0</td></tr>'],
  ])('%s', (_, marked) => {
    expect(linked(marked)).toBeUndefined();
  });

  test('outside tables in HTML', () => {
    const text = `${STANDARD_REPORTS['2021']}\n<b>甲</b>\n`;
    const draft = draftOf(text);
    for (let at = 0; at <= text.length; at += 7) expect(linkedTagsAt(draft, at)).toBeUndefined();
    expect(linkedTagsAt(draft, text.indexOf('<b>') + 1)).toBeUndefined();
  });
});

test('of a whole table every name is linked to one other, and back', () => {
  for (const { apply } of MANNERS) {
    const text = apply(readText('test/fixtures/layouts/html.txt'));
    const draft = draftOf(text);
    for (const { index } of text.matchAll(/<(?=\w)/gu)) {
      const pair = linkedTagsAt(draft, index + 1);
      const names = pair?.map(({ from, to }) => text.slice(from, to));
      expect(names?.[0]).toBe(names?.[1]);
      expect(linkedTagsAt(draft, pair?.[1].from ?? -1)).toEqual(pair);
    }
  }
});

test('tags that are never closed, and ends of what never began, take no time', () => {
  const cells = (count: number) =>
    swap(
      HTML,
      ROW,
      `<tr><td>${'<b>'.repeat(count)}规章${'</i>'.repeat(count)}</td><td>0</td><td>0</td><td>0</td></tr>`,
    );
  const draft = draftOf(cells(20_000));
  const before = performance.now();
  linkedTagsAt(draft, cells(1).indexOf('规章'));
  expect(performance.now() - before).toBeLessThan(500);
});
