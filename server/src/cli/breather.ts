import { setImmediate } from 'node:timers/promises';

/** So many milliseconds at most a run goes on without hearing of a signal. */
const LONGEST = 50;

/**
 * Makes what a run calls between two files: now and then it lets the system tell of signals, which come
 * to nobody as long as files are read and checked one after the other.
 */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST) return;
    await setImmediate();
    last = performance.now();
  };
}
