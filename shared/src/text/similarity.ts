import { distance } from 'fastest-levenshtein';

const LONGEST = 80;
const LONG_ENOUGH = 8;
const BEGINNING = 0.7;

/**
 * How alike two keys are: 1 for equal, 0 for nothing in common. Keys longer than any national label
 * are not compared, so that the cost of one comparison has a bound.
 */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (longest > LONGEST) return 0;
  const shortest = Math.min(a.length, b.length);
  // A long label that was cut short says enough by its beginning.
  if (shortest >= LONG_ENOUGH && (a.startsWith(b) || b.startsWith(a))) return BEGINNING;
  if (shortest * 2 < longest) return 0;
  return 1 - distance(a, b) / longest;
}
