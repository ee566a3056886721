import { expect, test } from 'vitest';
import { statedNumbers } from '../../shared/src/numbers/stated';
import { claimsIn } from '../../shared/src/prose/claims';
import { misfitsIn } from '../../shared/src/prose/claims/lists';
import { type Passage, passageOf } from '../../shared/src/prose/passage';
import { statementsIn } from '../../shared/src/prose/statements';
import { wordsOf } from '../../shared/src/prose/words';
import type { Block } from '../../shared/src/syntax/block';
import { MOST_TIMES, timesAsLong } from '../helpers/linear';

/** What a text may consist of that somebody wrote in order to keep a reader busy. */
const HOSTILE = [
  '其中1件、',
  '均',
  '均维持、',
  '12件',
  '12件：1件、',
  '行政复议',
  '行政复议、',
  '行政复议1件，',
  '未收到行政复议、',
  '行政复议、行政诉讼分别为',
  '收到',
  '收到政府信息公开申请1件、',
  '予以公开、不予公开1件、',
  '不予公开、',
  '法人1件',
  '占3%、',
  '比上年的1件增加1件，',
  '上年收到政府信息公开申请1件，今年收到政府信息公开申请2件，',
  '分别增长1%、',
  '是上年的2倍，',
  '与上年相比，',
  '其中',
  '、',
  '（1',
  '《',
  '1,',
  '1-',
  '百',
  '第一',
  '2023年',
  '近',
  '某',
  '某局收到1件',
  '<b',
  '&nbsp',
];

/** Eight times as many of these characters are some 300 KB of a file. */
const LENGTH = 12_500;

/** What a reader takes for one text and for one so many times as long. */
function ratioOf<T>(prepare: (words: string) => T, read: (text: T) => unknown, piece: string) {
  return timesAsLong((times) => prepare(piece.repeat((times * LENGTH) / piece.length)), read);
}

/** A passage of one line; each is new, since what was found out about one is kept. */
function passage(text: string): Passage {
  const block: Block = { kind: 'paragraph', text, breaks: 0, reach: 1 };
  return passageOf(block, { blocks: [block], under: '' });
}

test.each(HOSTILE)('claims are read in time linear in the passage: %s', (piece) => {
  expect(ratioOf(passage, claimsIn, piece)).toBeLessThan(MOST_TIMES);
  const spokenOf = (words: string) => passage(`收到政府信息公开申请9件${words}`);
  expect(ratioOf(spokenOf, claimsIn, piece)).toBeLessThan(MOST_TIMES);
});

test.each(HOSTILE)('lists are read in time linear in the passage: %s', (piece) => {
  expect(ratioOf(passage, misfitsIn, piece)).toBeLessThan(MOST_TIMES);
  const list = (words: string) => passage(`共收到来信9件：其中网上1件、${words}`);
  expect(ratioOf(list, misfitsIn, piece)).toBeLessThan(MOST_TIMES);
});

test.each(HOSTILE)('statements are read in time linear in the passage: %s', (piece) => {
  expect(ratioOf(passage, statementsIn, piece)).toBeLessThan(MOST_TIMES);
});

test.each(HOSTILE)('numbers are read in time linear in the words: %s', (piece) => {
  expect(ratioOf((words) => words, statedNumbers, piece)).toBeLessThan(MOST_TIMES);
});

test.each(HOSTILE)('lines are read in time linear in their length: %s', (piece) => {
  expect(ratioOf((words) => words, wordsOf, piece)).toBeLessThan(MOST_TIMES);
});
