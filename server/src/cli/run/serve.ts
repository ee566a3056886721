import { parentPort, workerData } from 'node:worker_threads';
import { localLane, type Question } from './lane';
import type { Terms } from './task';

/** Answers questions about files in their order, in a thread that `workerLane` has begun. */
export function serve(): void {
  const lane = localLane(workerData as Terms);
  const answer = async (question: Question): Promise<void> => {
    const isCheck = question.kind === 'check';
    const found = isCheck ? await lane.check(question.tasks) : await lane.heads(question.inputs);
    parentPort?.postMessage(found);
  };
  let answered = Promise.resolve();
  parentPort?.on('message', (question: Question) => {
    answered = answered.then(() => answer(question));
  });
}
