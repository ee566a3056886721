import type { SectionSpec } from '../../format/types';
import { longestIncreasing } from '../../report/longest-run';
import type { Section } from '../../report/types';

/** Each section where it stands first; a second time is told by its own rule and by no other. */
export function firstSections(sections: readonly Section[]): Section[] {
  const seen = new Set<SectionSpec>();
  return sections.filter(({ spec }) => !seen.has(spec) && seen.add(spec));
}

/** The sections that are not where the form has them; each section counts where it stands first. */
export function outOfOrder(sections: readonly Section[]): Section[] {
  const first = firstSections(sections);
  const kept = longestIncreasing(first.map(({ spec }) => spec.number));
  return first.filter((_, index) => !kept.has(index));
}
