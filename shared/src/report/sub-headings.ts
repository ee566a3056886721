import { LabelIndex } from '../format/label-index';
import { PARTS } from '../format/parts';
import type { PartSpec, SectionSpec } from '../format/types';
import { isLabel } from '../format/vocabulary';
import type { Block } from '../syntax/block';
import type { Page, Tree } from '../syntax/tree';
import { memoised } from '../text/memo';
import type { Span } from '../text/span';
import { wordsWithin } from '../text/tags';

/** A sub-heading of a section. The span is that of its words, from the start of its block. */
export interface SubHeading extends Span {
  readonly text: string;
  /** How deep it stands, by its numbering or its marks: a higher rank stands within a lower one. */
  readonly rank: number;
}

/** A sub-heading and where its block starts. */
export interface PlacedSubHeading {
  readonly block: Block;
  readonly from: number;
  readonly heading: SubHeading;
}

/** Sections are second-rank headings of Markdown; （一） is one below, like ###. */
const PART_RANK = 3;
const NUMBERINGS: readonly { readonly rank: number; readonly pattern: RegExp }[] = [
  { rank: 2, pattern: /^[一二三四五六七八九十]{1,3}\s*[、.．]\s*/u },
  { rank: PART_RANK, pattern: /^[(（]\s*[一二三四五六七八九十]{1,3}\s*[)）]\s*[、.．]?\s*/u },
  { rank: 4, pattern: /^\d{1,2}\s*(?:[、．]|\.(?!\d))\s*/u },
  { rank: 5, pattern: /^(?:[(（]\s*\d{1,2}\s*[)）]|[①-⑳])\s*/u },
];

const LONGEST = 30;
/** Words that may be a part's heading without any number. */
const LONGEST_PART = 16;
const MARKS = /^(?:(#{1,6})[ \t\u3000]+|[>*_\s]+)*/u;
const MARKS_BEHIND = /[\s#*_]+$/u;
const STOP = /[。；;：:！!？?]/u;
const CELLS = /[\t|]|[ \u3000]\d[\d.,]*$/u;

/** Reads a line as a sub-heading: alone on its line, or with its text behind a stop or colon. */
export const subHeadingOf: (block: Block) => SubHeading | undefined = memoised((block) => {
  if (block.kind === 'heading')
    return block.heading.numbering === 'chapter' ? undefined : own(block);
  return block.kind === 'paragraph' ? own(block) : undefined;
});

function own({ text }: Block): SubHeading | undefined {
  const line = wordsWithin(text, { from: 0, to: text.length });
  // No more of a long paragraph is looked at than a heading and its marks can take.
  const start = text.slice(line.from, Math.min(line.to, line.from + 4 * LONGEST));
  const marks = MARKS.exec(start);
  const words = start.slice(marks?.[0].length ?? 0);
  const hashes = marks?.[1]?.length;
  const found = NUMBERINGS.find(({ pattern }) => pattern.test(words));
  const number = found?.pattern.exec(words)?.[0].length ?? 0;
  const rank = found?.rank ?? hashes ?? (isPart(words) ? PART_RANK : undefined);
  const end = rank === undefined ? undefined : endOf(words, number, rank);
  if (rank === undefined || end === undefined) return undefined;
  const title = words.slice(0, end).replace(MARKS_BEHIND, '');
  if (title.length <= number || CELLS.test(title) || isTableLabel(title)) return undefined;
  const from = line.from + start.length - words.length;
  return { from, to: from + title.length, text: title, rank };
}

/** Where the heading ends in its words; undefined where they are a sentence or a member of a list. */
function endOf(words: string, number: number, rank: number): number | undefined {
  const stop = words.slice(number).search(STOP);
  if (stop < 0) return words.length - number <= LONGEST ? words.length : undefined;
  const mark = words[number + stop] ?? '';
  const title = words.slice(number, number + stop);
  if (!/[。：:]/u.test(mark) || rank > 4 || title.length < 2 || title.length > LONGEST)
    return undefined;
  // A sentence with figures in it is what stands under a heading, and no heading itself.
  return /\d/u.test(title) ? undefined : number + stop;
}

function isPart(words: string): boolean {
  const title = words.replace(MARKS_BEHIND, '');
  return title.length <= LONGEST_PART && ALL_PARTS.find(title).length > 0;
}

/** Rows of a table that could not be read as one. */
function isTableLabel(title: string): boolean {
  return isLabel(title) && ALL_PARTS.find(title).length === 0;
}

const onPage = memoised((page: Page): readonly PlacedSubHeading[] => {
  const found: PlacedSubHeading[] = [];
  let from = 0;
  for (const block of page.blocks) {
    const heading = subHeadingOf(block);
    if (heading) found.push({ block, from, heading });
    from += block.text.length;
  }
  return found;
});

/** The sub-headings of a text before an offset, in order; read by the page, so that few are read anew. */
export function* subHeadingsIn({ pages }: Tree, end: number): Generator<PlacedSubHeading> {
  let start = 0;
  for (const page of pages) {
    if (start >= end) return;
    for (const { block, from, heading } of onPage(page)) {
      if (start + from < end) yield { block, from: start + from, heading };
    }
    start += page.length;
  }
}

const ALL_PARTS = new LabelIndex<PartSpec>(labelled(Object.values(PARTS).flat()));

/** The part of a section that a sub-heading names; undefined where it is the author's own. */
export function partNamed({ parts }: SectionSpec, { text }: SubHeading): PartSpec | undefined {
  return ALL_PARTS.find(text).find(({ item }) => parts.includes(item))?.item;
}

function labelled(parts: readonly PartSpec[]) {
  return parts.map((part) => [part.label, part] as const);
}
