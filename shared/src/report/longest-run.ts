import { firstIndex } from '../text/search';

/**
 * The positions of a longest strictly increasing run of the values (not necessarily neighbours).
 * What is not among them is out of order. O(n log n).
 */
export function longestIncreasing(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    const slot = lowerBound(tails, values, value);
    before[index] = slot > 0 ? (tails[slot - 1] ?? -1) : -1;
    tails[slot] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

function lowerBound(tails: readonly number[], values: readonly number[], value: number): number {
  return firstIndex(tails.length, (index) => (values[tails[index] ?? 0] ?? 0) >= value);
}
