import type { SectionSpec } from '../../format/types';
import { longestIncreasing } from '../../report/longest-run';
import type { Section } from '../../report/types';

/** The sections that are not where the form has them; each section counts where it stands first. */
export function outOfOrder(sections: readonly Section[]): Section[] {
  const seen = new Set<SectionSpec>();
  const first = sections.filter(({ spec }) => !seen.has(spec) && seen.add(spec));
  const kept = longestIncreasing(first.map(({ spec }) => spec.number));
  return first.filter((_, index) => !kept.has(index));
}
