import type { Block } from '../syntax/block';
import type { Numbering } from '../syntax/heading';
import { placeIn } from '../syntax/place';
import { isBlank } from '../text/blanks';
import { lineEnd, lineStart } from '../text/lines';
import { memoised } from '../text/memo';
import type { Noted } from './noted';
import type { Section, SectionTitle } from './types';

/** A first section that stands again and again is looked at so many times and no more. */
const RESTARTS_TRIED = 8;

interface Candidate {
  readonly title: SectionTitle;
  readonly numbering: Numbering;
  /** Where it stands among the noted blocks, and in the text. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** A section and where in the text its heading is. */
export interface PlacedSection {
  readonly section: Section;
  readonly from: number;
}

/** Finds the six sections among the noted blocks: where each begins, and what is said in it. */
export function findSections(noted: readonly Noted[]): PlacedSection[] {
  const candidates = withoutContents(candidatesIn(noted), noted);
  const chapters = candidates.filter(({ numbering }) => numbering === 'chapter');
  const numbered = new Set(chapters.map(({ title }) => title.spec));
  const exact = new Set(chapters.filter(isExact).map(({ title }) => title.spec));
  const seen = new Set<unknown>();
  const chosen = candidates.filter((candidate, index) => {
    const { title, numbering } = candidate;
    const above = candidates[index - 1];
    if (above?.title.spec === title.spec && isRightBelow(above, candidate)) return false;
    if (numbering === 'chapter') return isExact(candidate) || !exact.has(title.spec);
    // Sub-headings may bear the words of a section's title; the chapter's own heading goes before.
    if (numbered.has(title.spec) || seen.has(title.spec)) return false;
    seen.add(title.spec);
    return true;
  });
  return chosen.map((candidate, index) => {
    const behind = noted.slice(candidate.index, chosen[index + 1]?.index);
    return { section: sectionOf(candidate.title, behind), from: candidate.from };
  });
}

/** What the words behind a heading, and the paragraphs as far as the next, say. */
function sectionOf(title: SectionTitle, [own, ...behind]: readonly Noted[]): Section {
  const paragraphs = behind.filter(({ block }) => block.kind === 'paragraph');
  const notes = [...(own ? [own] : []), ...paragraphs].flatMap((one) => one.notes ?? []);
  const hasWords = notes.some((one) => one.hasWords);
  return { hasWords, fees: notes.flatMap(({ fees }) => fees), ...title };
}

/** The title once more, right below itself, is the caption of the table. */
function isRightBelow(above: Candidate, { index }: Candidate): boolean {
  const { anchor, to } = above.title.heading;
  return index === above.index + 1 && isBlank(anchor.text.slice(to));
}

function isExact({ title }: Candidate): boolean {
  return title.quality !== 'changed';
}

function candidatesIn(noted: readonly Noted[]): Candidate[] {
  return noted.flatMap(({ block, from }, index) => {
    const title = titleOf(block);
    if (!title || block.kind !== 'heading') return [];
    const { heading } = title;
    const numbering = block.heading.numbering;
    return [{ title, numbering, index, from: from + heading.from, to: from + heading.to }];
  });
}

const titleOf = memoised((block: Block): SectionTitle | undefined => {
  if (block.kind !== 'heading') return undefined;
  const { section, quality, number, from, to } = block.heading;
  return {
    spec: section,
    heading: placeIn(block, { from, to }),
    text: block.text.slice(from, to),
    line: block.text.slice(lineStart(block.text, from), lineEnd(block.text, to)),
    quality,
    number,
  };
});

/** A line of contents is short and no sentence; what is not ends the contents. */
function endsContents({ block, notes }: Noted): boolean {
  return block.kind === 'table' || (block.kind === 'paragraph' && notes?.isProse === true);
}

/**
 * A table of contents names sections with nothing but short lines between them, and all of them stand
 * again behind it.
 */
function withoutContents(
  candidates: readonly Candidate[],
  noted: readonly Noted[],
): readonly Candidate[] {
  const first = candidates[0]?.index ?? -1;
  const text = noted.slice(Math.max(first, 0)).find(endsContents);
  if (first < 0 || !text) return candidates;
  const run = candidates.filter(({ from }) => from < text.from);
  // The last heading of the run may already be the first section itself.
  const repeat = run.findIndex(({ title }, at) => at > 0 && title.spec === run[0]?.title.spec);
  const contents = repeat > 0 ? run.slice(0, repeat) : run;
  const rest = new Set(candidates.slice(contents.length).map(({ title }) => title.spec));
  const all = contents.length >= 3 && contents.every(({ title }) => rest.has(title.spec));
  return all ? candidates.slice(contents.length) : candidates;
}

/** Where a second report may begin: behind the end of one heading, at the latest at another. */
export interface Restart {
  readonly behind: number;
  readonly heading: SectionTitle['heading'];
  readonly from: number;
}

/**
 * The first section again, behind which at least three sections stand that stood before it already:
 * there, or at a title above it, a second report begins.
 */
export function findRestart(noted: readonly Noted[]): Restart | undefined {
  const headings = withoutContents(candidatesIn(noted), noted).filter(
    ({ numbering }) => numbering === 'chapter',
  );
  const restart = restartOf(headings);
  const heading = headings[restart];
  const previous = headings[restart - 1];
  if (!heading || !previous) return undefined;
  return { behind: previous.to, heading: heading.title.heading, from: heading.from };
}

function restartOf(headings: readonly Candidate[]): number {
  const firsts = headings.flatMap(({ title }, index) => (title.spec.number === 1 ? [index] : []));
  const tried = firsts.slice(1, 1 + RESTARTS_TRIED);
  return tried.find((index) => repeats(headings, index)) ?? -1;
}

function repeats(headings: readonly Candidate[], index: number): boolean {
  const before = new Set(headings.slice(0, index).map(({ title }) => title.spec));
  const after = new Set(headings.slice(index).map(({ title }) => title.spec));
  return [...after].filter((spec) => before.has(spec)).length >= 3;
}
