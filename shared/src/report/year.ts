import type { Tree } from '../syntax/tree';
import { addYears, yearsBefore } from './noted';
import type { Period, ReportYear, Title } from './types';

/**
 * The report's year and what says so: the title, else the period sentence, else the year that the
 * prose names most often (of equals, the later). Only what stands before `end` is asked.
 */
export function findYear(
  title: Title | undefined,
  period: Period | undefined,
  tree: Tree,
  end: number,
): ReportYear | undefined {
  if (title?.year !== undefined) return { value: title.year, source: 'title' };
  const stated = period?.years.at(-1)?.year;
  if (stated !== undefined) return { value: stated, source: 'period' };
  const year = mostNamed(tree, end);
  return year === undefined ? undefined : { value: year, source: 'prose' };
}

function mostNamed(tree: Tree, end: number): number | undefined {
  const counts = new Map<number, number>();
  for (const more of yearsBefore(tree, end)) addYears(counts, more);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0];
}
