/** So many times as long is the longer of two texts. */
const TIMES = 8;
/** What is linear takes some eight times as long, and what is quadratic sixty-four times. */
export const MOST_TIMES = 24;
/** The machine may be busy for a while, and is never faster than it is. */
const ROUNDS = 12;
/** In milliseconds: of what takes less, the clock shows nothing but itself. */
const CLOCK = 1;

/**
 * How many times as long it takes to read a text that is eight times as long, by the best of several
 * times; no more than `MOST_TIMES` where the work is linear. `prepare` makes the short text, of which one
 * is given, or the long one, of eight; its work does not count.
 */
export function timesAsLong<T>(prepare: (times: number) => T, read: (text: T) => unknown): number {
  const best = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, times] of [1, TIMES].entries()) {
      const text = prepare(times);
      const start = performance.now();
      read(text);
      best[at] = Math.min(best[at] ?? 0, performance.now() - start);
    }
    const [one = 0, many = 0] = best;
    if (many < Math.max(MOST_TIMES * one, CLOCK)) break;
  }
  const [one = 0, many = 0] = best;
  return many < CLOCK ? 1 : many / one;
}
