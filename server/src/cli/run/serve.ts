import { parentPort, workerData } from 'node:worker_threads';
import { localLane, type Question } from './lane';
import type { Terms } from './task';

/** Answers questions about files, in a thread that `workerLane` has begun. */
export function serve(): void {
  const lane = localLane(workerData as Terms);
  parentPort?.on('message', async (question: Question) => {
    const isCheck = question.kind === 'check';
    const answer = isCheck ? await lane.check(question.tasks) : await lane.heads(question.inputs);
    parentPort?.postMessage(answer);
  });
}
