import { Worker } from 'node:worker_threads';
import type { ReportHead } from '../../../../shared/src/facts/types';
import type { CheckedFile } from '../checked';
import type { Input } from '../inputs';
import { taskChecker } from './check-task';
import { headIn } from './heads';
import type { Task, Terms } from './task';

/** What a lane is asked. Plain data. */
export type Question =
  | { readonly kind: 'heads'; readonly inputs: readonly Input[] }
  | { readonly kind: 'check'; readonly tasks: readonly Task[] };

/** A thread that works on files, and answers in the order in which it is asked. Never rejects. */
export interface Lane {
  /** Whose reports files are, one for each; undefined for what is none. */
  readonly heads: (inputs: readonly Input[]) => Promise<readonly (ReportHead | undefined)[]>;
  readonly check: (tasks: readonly Task[]) => Promise<readonly CheckedFile[]>;
  readonly close: () => void;
}

/** Works in the thread that asks. */
export function localLane(terms: Terms): Lane {
  const check = taskChecker(terms);
  return {
    heads: (inputs) => each(inputs, headIn),
    check: async (tasks) => (await each(tasks, check)).flat(),
    close: () => undefined,
  };
}

/** One after the other: together they would only hold more texts at a time. */
async function each<T, R>(all: readonly T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (const one of all) answers.push(await ask(one));
  return answers;
}

/** A report needs some MiB; what the thread keeps in mind of labels and sentences is bounded. */
const LIMITS = { maxOldGenerationSizeMb: 256 } as const;

/**
 * Works in a thread of its own, which runs this program from its own file. Where the thread dies, of a
 * file that no memory holds, what it was asked is done by another lane, and whatever comes after.
 */
export function workerLane(terms: Terms, program: string, instead: Lane): Lane {
  const worker = new Worker(program, { workerData: terms, resourceLimits: LIMITS });
  let isDead = false;
  /** Who waits for an answer, in the order of the questions. */
  const waiting: ((answer: unknown) => void)[] = [];
  const die = (): void => {
    isDead = true;
    for (const resolve of waiting.splice(0)) resolve(undefined);
  };
  worker
    .on('message', (answer: unknown) => waiting.shift()?.(answer))
    .on('error', die)
    .on('exit', die);
  const ask = async <R>(question: Question, otherwise: () => Promise<R>): Promise<R> => {
    if (isDead) return otherwise();
    const answer = new Promise((resolve) => waiting.push(resolve));
    worker.postMessage(question);
    return ((await answer) as R | undefined) ?? otherwise();
  };
  return {
    heads: (inputs) => ask({ kind: 'heads', inputs }, () => instead.heads(inputs)),
    check: (tasks) => ask({ kind: 'check', tasks }, () => instead.check(tasks)),
    close: () => void worker.terminate(),
  };
}
