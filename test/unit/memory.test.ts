import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { draftOf, findingsIn } from '../../shared/src/draft';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** What is in use when nothing is left to collect, in MiB. */
function inUse(): number {
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test('a draft that is closed leaves nothing of its text behind', () => {
  const MIB_A_TEXT = 2;
  const TEXTS = 40;
  const long = '这是一段很长的话，'.repeat((MIB_A_TEXT * 2 ** 20) / 18);
  const read = (index: number) =>
    findingsIn(draftOf(`${long}\n标签${index}是一个只出现一次的短行，别无他用\n`)).length;
  read(-1);
  const before = inUse();
  for (let index = 0; index < TEXTS; index++) read(index);
  expect(inUse() - before).toBeLessThan((TEXTS * MIB_A_TEXT) / 4);
});
