import { availableParallelism } from 'node:os';
import { Reports } from '../../../../shared/src/folder/reports';
import { breather } from '../breather';
import type { CheckedFile } from '../checked';
import type { Input } from '../inputs';
import type { KnownHead } from './heads';
import { batched, inOrder } from './in-order';
import { type Lane, localLane, workerLane } from './lane';
import { holdMemory } from './memory';
import { plan } from './plan';
import type { Job, Runner } from './runner';
import type { Task } from './task';

/** So many files are handed to a thread at a time; alone, results are shown one by one. */
const BATCH = 8;

/** Checks files by as many threads as are asked for; what is said does not depend on how many. */
export const runFiles: Runner = async function* (inputs, job) {
  holdMemory();
  const lanes = lanesFor(inputs.length + job.beside.length, job);
  try {
    const heads = await headsOf(inputs, job, lanes);
    yield* withFaultsOnce(checked(inputs, heads, job, lanes));
  } finally {
    for (const lane of lanes) lane.close();
  }
};

function lanesFor(
  files: number,
  { jobs, program, config, wantsLedger, cache }: Job,
): readonly Lane[] {
  const count = Math.min(jobs ?? threadsFor(files), files);
  const terms = { config, wantsLedger, cache };
  const own = localLane(terms);
  return [own, ...Array.from({ length: count - 1 }, () => workerLane(terms, program, own))];
}

/**
 * A thread has to warm up, which takes it as long as some hundreds of files: on two cores a second one was
 * measured to gain a twentieth of 2,000 files’ time, and a fifth of 6,000 files’.
 */
const FILES_A_THREAD = 3000;

function threadsFor(files: number): number {
  return Math.min(availableParallelism(), 1 + Math.floor(files / FILES_A_THREAD));
}

/** Whose reports the files are, where there are several. */
async function headsOf(
  inputs: readonly Input[],
  { beside, signal }: Job,
  lanes: readonly Lane[],
): Promise<Reports<KnownHead>> {
  const heads = new Reports<KnownHead>();
  const all = [...beside, ...inputs];
  if (all.length < 2) return heads;
  const pieces = batched(until(signal, all), BATCH);
  const workers = busied(lanes).map((lane) => lane.heads);
  let at = 0;
  for await (const found of inOrder(pieces, workers, 2 * workers.length)) {
    for (const head of found) {
      const input = all[at];
      const isBeside = at < beside.length;
      at++;
      if (head && input) heads.put({ input, isBeside, ...head });
    }
  }
  return heads;
}

function checked(
  inputs: readonly Input[],
  heads: Reports<KnownHead>,
  { signal }: Job,
  lanes: readonly Lane[],
): AsyncGenerator<readonly CheckedFile[]> {
  const tasks = until(signal, plan(inputs, heads));
  if (lanes.length === 1) return inOrder(batched(tasks, 1), lanes.map(checkOf), 1);
  const workers = busied(lanes).map(checkOf);
  // What is held against last year’s report is checked where that is at hand.
  const isHeld = ({ lastYear }: Task) => lastYear !== undefined;
  return inOrder(batched(tasks, BATCH, isHeld), workers, 2 * workers.length);
}

function checkOf({ check }: Lane): Lane['check'] {
  return check;
}

/**
 * The lanes, all but the first of which are asked a second question while they answer the first: this
 * thread, which is that one, may be at work when they have answered.
 */
function busied([own, ...others]: readonly Lane[]): readonly Lane[] {
  return [...others, ...(own ? [own] : []), ...others];
}

/** All of some things, as long as nobody wants an end. */
async function* until<T>(
  signal: AbortSignal,
  all: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<T> {
  const breathe = breather();
  for await (const one of all) {
    await breathe();
    if (signal.aborted) return;
    yield one;
  }
}

/** Each thread tells what is wrong with a configuration file; it is said once. */
async function* withFaultsOnce(
  files: AsyncIterable<readonly CheckedFile[]>,
): AsyncGenerator<CheckedFile> {
  const told = new Set<string>();
  for await (const batch of files) {
    for (const file of batch) {
      if (file.kind === 'faulty-config' && told.has(file.uri)) continue;
      if (file.kind === 'faulty-config') told.add(file.uri);
      yield file;
    }
  }
}
