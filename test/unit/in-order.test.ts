import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { batched, inOrder, type Work } from '../../server/src/cli/run/in-order';

const NUMBERS = Array.from({ length: 50 }, (_, index) => index);

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

/** Takes longer for some pieces than for others, and keeps account of how many are under way. */
function slowWork(under: { way: number; most: number }): Work<number, number> {
  return async (piece) => {
    under.most = Math.max(under.most, ++under.way);
    for (let turns = (piece * 7) % 11; turns >= 0; turns--) await turn();
    under.way--;
    return piece * 10;
  };
}

test('what comes of pieces comes in their order, whoever worked on them and however long', async () => {
  const under = { way: 0, most: 0 };
  const work = slowWork(under);
  const found: number[] = [];
  for await (const one of inOrder(each(NUMBERS), [work, work, work], 6)) found.push(one);
  expect(found).toEqual(NUMBERS.map((one) => one * 10));
  expect(under.most).toBe(3);
});

test('no more pieces are begun than are asked for ahead of who takes the answers', async () => {
  let begun = 0;
  const work: Work<number, number> = async (piece) => {
    begun++;
    return piece;
  };
  let taken = 0;
  for await (const _ of inOrder(each(NUMBERS), [work, work], 4)) {
    for (let turns = 0; turns < 20; turns++) await turn();
    expect(begun - taken++).toBeLessThanOrEqual(4);
  }
  expect(begun).toBe(NUMBERS.length);
});

test('pieces come in lists, of which the last may be shorter', async () => {
  const lists: (readonly number[])[] = [];
  for await (const list of batched([1, 2, 3, 4, 5], 2)) lists.push(list);
  expect(lists).toEqual([[1, 2], [3, 4], [5]]);
});
