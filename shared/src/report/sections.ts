import type { Numbering } from '../syntax/heading';
import { isBlank } from '../text/blanks';
import type { Span } from '../text/span';
import { isTitleLine } from './title';
import type { PlacedBlock, Section } from './types';

/** A first section that stands again and again is looked at so many times and no more. */
const RESTARTS_TRIED = 8;

interface Candidate extends Section {
  readonly numbering: Numbering;
}

/** Finds the six sections among the blocks: where each begins and how far it reaches. */
export function findSections(text: string, blocks: readonly PlacedBlock[], end: number): Section[] {
  const candidates = withoutContents(blocks.flatMap(candidateOf), blocks);
  const chapters = candidates.filter(({ numbering }) => numbering === 'chapter');
  const numbered = new Set(chapters.map(({ spec }) => spec));
  const exact = new Set(chapters.filter(isExact).map(({ spec }) => spec));
  const seen = new Set<unknown>();
  const chosen = candidates.filter((candidate, index) => {
    const { spec, numbering, heading } = candidate;
    const above = candidates[index - 1];
    // The title once more, right below itself, is the caption of the table.
    if (above?.spec === spec && isBlank(text.slice(above.heading.to, heading.from))) return false;
    if (numbering === 'chapter') return isExact(candidate) || !exact.has(spec);
    // Sub-headings may bear the words of a section's title; the chapter's own heading goes before.
    if (numbered.has(spec) || seen.has(spec)) return false;
    seen.add(spec);
    return true;
  });
  return chosen.map(({ numbering: _, ...section }, index) => ({
    ...section,
    body: { from: section.body.from, to: chosen[index + 1]?.heading.from ?? end },
  }));
}

function isExact({ quality }: Candidate): boolean {
  return quality !== 'changed';
}

function candidateOf({ block, from }: PlacedBlock): Candidate[] {
  if (block.kind !== 'heading') return [];
  const { section, quality, numbering, number, ...span } = block.heading;
  const heading = { from: from + span.from, to: from + span.to };
  const text = block.text.slice(span.from, span.to);
  const body = { from: heading.to, to: heading.to };
  return [{ spec: section, heading, text, quality, numbering, number, body }];
}

/** A line of contents is short and no sentence; what is not ends the contents. */
function endsContents({ block }: PlacedBlock): boolean {
  if (block.kind === 'table') return true;
  return block.kind === 'paragraph' && (block.text.length > 40 || block.text.includes('。'));
}

/**
 * A table of contents names sections with nothing but short lines between them, and all of them stand
 * again behind it.
 */
function withoutContents(
  candidates: readonly Candidate[],
  blocks: readonly PlacedBlock[],
): readonly Candidate[] {
  const first = blocks.findIndex(({ block }) => block.kind === 'heading');
  const text = blocks.slice(Math.max(first, 0)).find(endsContents);
  if (first < 0 || !text) return candidates;
  const run = candidates.filter(({ heading }) => heading.from < text.from);
  // The last heading of the run may already be the first section itself.
  const repeat = run.findIndex(({ spec }, index) => index > 0 && spec === run[0]?.spec);
  const contents = repeat > 0 ? run.slice(0, repeat) : run;
  const rest = new Set(candidates.slice(contents.length).map(({ spec }) => spec));
  const all = contents.length >= 3 && contents.every(({ spec }) => rest.has(spec));
  return all ? candidates.slice(contents.length) : candidates;
}

/**
 * Where a second report begins in the same text: at a title, or a first section, behind which the
 * sections stand again. Its own span is the line that shows it.
 */
export function findSecond(text: string, blocks: readonly PlacedBlock[]): Span | undefined {
  const headings = withoutContents(blocks.flatMap(candidateOf), blocks).filter(
    ({ numbering }) => numbering === 'chapter',
  );
  const restart = restartOf(headings);
  const heading = headings[restart]?.heading;
  const previous = headings[restart - 1]?.heading;
  if (!heading || !previous) return undefined;
  const titles = blocks.filter(
    ({ block, from }) =>
      block.kind === 'paragraph' &&
      from > previous.to &&
      from < heading.from &&
      isTitleLine(block.text),
  );
  const title = titles[0];
  if (!title) return heading;
  return { from: title.from, to: title.from + text.slice(title.from).search(/[\r\n]|$/u) };
}

/** The first section again, with at least three sections behind it that stood before it already. */
function restartOf(headings: readonly Candidate[]): number {
  const firsts = headings.flatMap(({ spec }, index) => (spec.number === 1 ? [index] : []));
  const tried = firsts.slice(1, 1 + RESTARTS_TRIED);
  return tried.find((index) => repeats(headings, index)) ?? -1;
}

function repeats(headings: readonly Candidate[], index: number): boolean {
  const before = new Set(headings.slice(0, index).map(({ spec }) => spec));
  const after = new Set(headings.slice(index).map(({ spec }) => spec));
  return [...after].filter((spec) => before.has(spec)).length >= 3;
}
