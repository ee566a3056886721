import { distance } from 'fastest-levenshtein';

const LONGEST = 80;

/**
 * How alike two keys are: 1 for equal, 0 for nothing in common. Keys longer than any national label
 * are not compared, so that the cost of one comparison has a bound.
 */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (longest > LONGEST) return 0;
  if (Math.min(a.length, b.length) * 2 < longest) return 0;
  return 1 - distance(a, b) / longest;
}
