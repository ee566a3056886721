import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { draftOf, findingsIn } from '../../shared/src/draft';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

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

test('a report that was checked leaves nothing behind with the sentences that are remembered of it', () => {
  const KIB_A_REPORT = 400;
  const REPORTS = 20;
  const long = '这是一段很长的话。'.repeat((KIB_A_REPORT * 2 ** 10) / 18);
  const check = (index: number) => {
    const said = `${2019 + index}年收到政府信息公开申请${1000 + index}件。`;
    const text = swap(STANDARD_REPORTS['2021'], '完善政府信息公开专栏的检索和下载功能。', said);
    findingsIn(draftOf(`${text}\n\n${long}\n`));
  };
  for (let index = -4; index < 0; index++) check(index);
  const before = inUse();
  for (let index = 0; index < REPORTS; index++) check(index);
  expect(inUse() - before).toBeLessThan((REPORTS * KIB_A_REPORT) / 2 ** 10 / 4);
});
