import type { SectionId } from '../../format/types';
import type { Passage } from '../../prose/passage';
import type { Report, Section } from '../../report/types';
import type { SectionedPage } from '../types';

/** What a report may speak of: words that do so, in whatever order. */
interface Topic {
  readonly said: RegExp;
}

/** The section as the report has it first, where it says anything. */
export function sectionWithWords({ sections }: Report, id: SectionId): Section | undefined {
  const section = sections.find(({ spec }) => spec.id === id);
  return section?.hasWords ? section : undefined;
}

/** Those of the topics of which no passage of a section speaks. */
export function unspoken<T extends Topic>(
  pages: readonly SectionedPage[],
  id: SectionId,
  topics: readonly T[],
): T[] {
  let left = [...topics];
  for (const { passages } of pages) {
    for (const { passage, section } of passages) {
      if (left.length === 0) return left;
      if (section?.id === id) left = left.filter((topic) => !speaksOf(passage, topic));
    }
  }
  return left;
}

function speaksOf({ words }: Passage, { said }: Topic): boolean {
  return said.test(words);
}
