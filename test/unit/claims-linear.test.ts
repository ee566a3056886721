import { expect, test } from 'vitest';
import { statedNumbers } from '../../shared/src/numbers/stated';
import { claimsIn } from '../../shared/src/prose/claims';
import { misfitsIn } from '../../shared/src/prose/claims/lists';
import { type Passage, passageOf } from '../../shared/src/prose/passage';
import { statementsIn } from '../../shared/src/prose/statements';
import { wordsOf } from '../../shared/src/prose/words';
import type { Block } from '../../shared/src/syntax/block';

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
const TIMES = 8;
/** Eight times the text takes eight times as long; what is quadratic takes sixty-four times. */
const MOST = 24;
/** The machine may be busy for a while, and is never faster than it is. */
const ROUNDS = 12;
/** In milliseconds: of what takes less, the clock shows nothing but itself. */
const CLOCK = 1;

/** What a reader takes for one text and for one so many times as long: the best times so far. */
function ratioOf<T>(prepare: (words: string) => T, read: (text: T) => unknown, piece: string) {
  const best = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, length] of [LENGTH, TIMES * LENGTH].entries()) {
      const text = prepare(piece.repeat(length / piece.length));
      const start = performance.now();
      read(text);
      best[at] = Math.min(best[at] ?? 0, performance.now() - start);
    }
    const [one = 0, many = 0] = best;
    if (many < Math.max(MOST * one, CLOCK)) break;
  }
  const [one = 0, many = 0] = best;
  return many < CLOCK ? 1 : many / one;
}

/** A passage of one line; each is new, since what was found out about one is kept. */
function passage(text: string): Passage {
  const block: Block = { kind: 'paragraph', text, breaks: 0, reach: 1 };
  return passageOf(block, { blocks: [block], under: '' });
}

test.each(HOSTILE)('claims are read in time linear in the passage: %s', (piece) => {
  expect(ratioOf(passage, claimsIn, piece)).toBeLessThan(MOST);
  const spokenOf = (words: string) => passage(`收到政府信息公开申请9件${words}`);
  expect(ratioOf(spokenOf, claimsIn, piece)).toBeLessThan(MOST);
});

test.each(HOSTILE)('lists are read in time linear in the passage: %s', (piece) => {
  expect(ratioOf(passage, misfitsIn, piece)).toBeLessThan(MOST);
  const list = (words: string) => passage(`共收到来信9件：其中网上1件、${words}`);
  expect(ratioOf(list, misfitsIn, piece)).toBeLessThan(MOST);
});

test.each(HOSTILE)('statements are read in time linear in the passage: %s', (piece) => {
  expect(ratioOf(passage, statementsIn, piece)).toBeLessThan(MOST);
});

test.each(HOSTILE)('numbers are read in time linear in the words: %s', (piece) => {
  expect(ratioOf((words) => words, statedNumbers, piece)).toBeLessThan(MOST);
});

test.each(HOSTILE)('lines are read in time linear in their length: %s', (piece) => {
  expect(ratioOf((words) => words, wordsOf, piece)).toBeLessThan(MOST);
});
