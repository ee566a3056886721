import type { SectionSpec } from '../format/types';
import { type PageProse, type Prose, proseOf } from '../prose';
import { startsOf } from '../report';
import type { Section } from '../report/types';
import type { PassageInSection, SectionedPage } from '../rules/types';
import type { Block } from '../syntax/block';
import type { Tree } from '../syntax/tree';
import { memoised, memoisedWith } from '../text/memo';
import { firstIndex } from '../text/search';
import type { Draft } from './index';

/** The passages of a draft by the page, each in its section; what stands behind its end is left out. */
export const sectionedProse: (draft: Draft) => readonly SectionedPage[] = memoised((draft) => {
  const { reading, tree, report } = draft;
  const starts = startsOf(reading);
  const end = starts.get('end') ?? tree.length;
  const sections = sectionsByBlock(report.sections);
  const pages: SectionedPage[] = [];
  let section: SectionSpec | undefined;
  for (const { from, prose } of proseOf(tree).pages) {
    if (from >= end) break;
    const last = report.second === undefined ? undefined : end - from;
    const page = sectionedPage(prose, { sections, section, last });
    pages.push(page);
    section = page.section;
  }
  return pages;
});

const sectionsByBlock = memoised(
  (sections: readonly Section[]): ReadonlyMap<Block, SectionSpec> =>
    new Map(sections.map(({ heading, spec }) => [heading.anchor, spec])),
);

interface Sectioned extends SectionedPage {
  /** The section in which the page ends. */
  readonly section: SectionSpec | undefined;
}

interface Around {
  readonly sections: ReadonlyMap<Block, SectionSpec>;
  /** The section in which the page begins. */
  readonly section: SectionSpec | undefined;
  /** Where the report ends, from the start of the page; undefined where that is the end of the text. */
  readonly last: number | undefined;
}

const sectionedPage = memoisedWith(
  ({ parts }: PageProse, { sections, section: above, last }: Around): Sectioned => {
    let section = above;
    const passages: PassageInSection[] = [];
    for (const part of parts) {
      if (part.kind === 'heading') section = sections.get(part.block) ?? section;
      else if (part.from < (last ?? Infinity)) passages.push({ passage: part.passage, section });
    }
    return { passages, section };
  },
  (one: Around, other) =>
    one.sections === other.sections && one.section === other.section && one.last === other.last,
);

/** Where the block of a passage starts in the text; undefined where no passage begins in the block. */
export function startInProse(tree: Tree, block: Block): number | undefined {
  return startsInProse(tree).get(block);
}

const startsInProse = memoised((tree: Tree): ReadonlyMap<Block, number> => {
  const starts = new Map<Block, number>();
  for (const { from, prose } of proseOf(tree).pages) {
    for (const [block, start] of prose.starts) starts.set(block, from + start);
  }
  return starts;
});

/** The passage that holds an offset of the text, and where its block starts. */
export function passageAt(
  draft: Draft,
  offset: number,
): (PassageInSection & { readonly start: number }) | undefined {
  const { pages }: Prose = proseOf(draft.tree);
  const index = firstIndex(pages.length, (one) => (pages[one]?.from ?? 0) > offset) - 1;
  // A passage that runs over a page belongs to the one on which it begins.
  for (let at = index; at >= 0 && at >= index - PAGES_OF_A_PASSAGE; at--) {
    const page = pages[at];
    const sectioned = sectionedProse(draft)[at];
    for (const one of sectioned?.passages ?? []) {
      const start = (page?.from ?? 0) + (page?.prose.starts.get(one.passage.block) ?? 0);
      if (start + one.passage.from <= offset && offset <= start + one.passage.to) {
        return { ...one, start };
      }
    }
  }
  return undefined;
}

/** On so many pages behind the one on which it begins may a passage go on. */
const PAGES_OF_A_PASSAGE = 50;
