import type { Block } from '../syntax/block';
import type { Page, Tree } from '../syntax/tree';
import { memoised, memoisedWith } from '../text/memo';
import { arePlain, BELOW, type Notes, notesOf, yearsNamed } from './notes';

/** A block that the report as a whole must know of, and where it starts. */
export interface Noted {
  readonly block: Block;
  readonly from: number;
  /** Of headings and paragraphs. */
  readonly notes: Notes | undefined;
}

/**
 * The blocks that matter for the report as a whole: headings, tables, and of the paragraphs those that
 * say what the others behind the same heading do not. Summed up by the page, so that a text which
 * goes on and on costs little.
 */
export function notedIn({ pages }: Tree): Noted[] {
  const noted: Noted[] = [];
  let start = 0;
  for (const [index, page] of pages.entries()) {
    for (const one of notedOnPage(page, belowPage(pages, index))) {
      const { block, from, notes } = one;
      noted.push(start === 0 ? one : { block, from: start + from, notes });
    }
    start += page.length;
  }
  return noted;
}

/**
 * Whether two lists are of the same blocks, with the same notes, wherever they stand. A paragraph that
 * only says something is as good as another.
 */
export function areSame(one: readonly Noted[], other: readonly Noted[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ block, notes }, index) => {
      const same = other[index];
      if (notes !== same?.notes || block.kind !== same?.block.kind) return false;
      const isPlain = block.kind === 'paragraph' && notes !== undefined && arePlain(notes);
      return isPlain || block === same.block;
    })
  );
}

/** How often which year is named before an offset, in parts that are to be added up. */
export function* yearsBefore({ pages }: Tree, end: number): Generator<ReadonlyMap<number, number>> {
  let from = 0;
  for (const page of pages) {
    if (from >= end) return;
    yield from + page.length <= end ? yearsOn(page) : yearsIn(page.blocks, end - from);
    from += page.length;
  }
}

const notedOnPage = memoisedWith((page: Page, below: string): readonly Noted[] => {
  const noted: Noted[] = [];
  const said = new Set<string>();
  let from = 0;
  for (const [index, block] of page.blocks.entries()) {
    const { kind, text } = block;
    const reads = kind === 'heading' || kind === 'paragraph';
    const notes = reads ? notesOf(block, belowOf(page.blocks, index + 1, below)) : undefined;
    if (kind === 'heading' || kind === 'table') {
      noted.push({ block, from, notes });
      said.clear();
    } else if (notes && isNews(notes, said)) noted.push({ block, from, notes });
    from += text.length;
  }
  return noted;
});

/** Whether a paragraph says something that none before it behind the same heading or table said. */
function isNews(notes: Notes, said: Set<string>): boolean {
  const before = said.size;
  said.add('paragraph');
  if (notes.hasWords) said.add('words');
  if (notes.isProse) said.add('prose');
  return said.size > before || notes.period !== undefined || notes.fees.length > 0;
}

const yearsOn = memoised((page: Page) => yearsIn(page.blocks, Infinity));

function yearsIn(blocks: readonly Block[], end: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (const block of blocks) {
    if (from >= end) break;
    if (block.kind === 'paragraph') addYears(counts, yearsNamed(block));
    from += block.text.length;
  }
  return counts;
}

/** Adds counts to counts. */
export function addYears(to: Map<number, number>, more: ReadonlyMap<number, number>): void {
  for (const [year, count] of more) to.set(year, (to.get(year) ?? 0) + count);
}

/** How the text goes on from a block of a page: as far as words go, and as far as anybody looks. */
function belowOf(blocks: readonly Block[], from: number, behind: string): string {
  let below = '';
  for (let index = from; below.length < BELOW; index++) {
    const block = blocks[index];
    if (!block) return (below + behind).slice(0, BELOW);
    if (block.kind === 'heading' || block.kind === 'table') return below;
    if (block.kind !== 'comment') below += block.text.slice(0, BELOW);
  }
  return below.slice(0, BELOW);
}

const opening = memoised((page: Page) => ({
  text: belowOf(page.blocks, 0, ''),
  goesOn: page.blocks.every(({ kind }) => kind !== 'heading' && kind !== 'table'),
}));

function belowPage(pages: readonly Page[], index: number): string {
  let below = '';
  for (let next = index + 1; next < pages.length && below.length < BELOW; next++) {
    const page = pages[next];
    if (!page) break;
    const { text, goesOn } = opening(page);
    below += text;
    if (!goesOn) break;
  }
  return below.slice(0, BELOW);
}
