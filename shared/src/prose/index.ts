import { subHeadingOf } from '../report/sub-headings';
import type { Block } from '../syntax/block';
import type { Page, Tree } from '../syntax/tree';
import { memoised, memoisedWith, sameElements } from '../text/memo';
import { flowsInto, isProse } from './lines';
import { type Passage, passageOf } from './passage';

/** A passage, and where its block starts, in UTF-16 units from the start of its page. */
interface PlacedPassage {
  readonly from: number;
  readonly passage: Passage;
}

/** What stands on a page: headings, behind which it goes on in another section, and passages. */
type ProsePart =
  | { readonly kind: 'heading'; readonly block: Block }
  | ({ readonly kind: 'passage' } & PlacedPassage);

/** The prose that begins on one page of a text; the same object as long as it is the same. */
export interface PageProse {
  readonly parts: readonly ProsePart[];
  /** Where the blocks of its passages start on the page. */
  readonly starts: ReadonlyMap<Block, number>;
}

/** The prose of a text: what each page holds, and where that page starts in the text. */
export interface Prose {
  readonly pages: readonly { readonly from: number; readonly prose: PageProse }[];
}

type HeadingBlock = Extract<Block, { readonly kind: 'heading' }>;

/** So many lines make a passage at most: a text without any stop is read in pieces. */
const MOST_LINES = 200;

/** How the text above a page leaves off. */
interface Above {
  /** The last line, where it may go on below. */
  readonly line: Block | undefined;
  /** How many lines the passage has that it belongs to. */
  readonly lines: number;
  /** Whether empty lines stand behind it. */
  readonly isParted: boolean;
  readonly under: string;
}

const NOTHING_ABOVE: Above = { line: undefined, lines: 0, isParted: false, under: '' };

/** Lines that make one passage, as far as its page shows. */
interface Run {
  readonly from: number;
  readonly blocks: readonly Block[];
  readonly under: string;
}

interface PageLines {
  /** Lines at its start that belong to a passage which began above. */
  readonly lead: readonly Block[];
  /** Whether such a passage may go on behind the page as well. */
  readonly leads: boolean;
  readonly found: readonly (Run | Block)[];
  readonly below: Above;
}

/** The prose of a text, read by the page, so that few pages are read anew. */
export const proseOf: (tree: Tree) => Prose = memoised(({ pages }) => {
  const read: { readonly page: Page; readonly from: number; readonly lines: PageLines }[] = [];
  let above = NOTHING_ABOVE;
  let from = 0;
  for (const page of pages) {
    const lines = linesOn(page, above);
    read.push({ page, from, lines });
    above = lines.below;
    from += page.length;
  }
  return {
    pages: read.map(({ page, from, lines }, index) => {
      const behind: Block[] = [];
      for (let next = index + 1; next < read.length; next++) {
        const { lead = [], leads = false } = read[next]?.lines ?? {};
        behind.push(...lead);
        if (!leads) break;
      }
      return { from, prose: proseOn(page, { lines, behind }) };
    }),
  };
});

const linesOn = memoisedWith(
  readLines,
  (one: Above, other) =>
    one.line === other.line &&
    one.lines === other.lines &&
    one.isParted === other.isParted &&
    one.under === other.under,
);

function readLines({ blocks }: Page, above: Above): PageLines {
  const reader = new LineReader(above);
  let from = 0;
  for (const block of blocks) {
    reader.take(block, from);
    from += block.text.length;
  }
  return reader.read();
}

/** Puts lines together to passages, in the order of the text. */
class LineReader {
  private readonly lead: Block[] = [];
  private readonly found: (Run | Block)[] = [];
  /** The lines of the passage that may go on; those of one from above are its lead. */
  private open: Block[] | undefined;
  private line: Block | undefined;
  private lines: number;
  private isParted: boolean;
  private under: string;

  constructor({ line, lines, isParted, under }: Above) {
    this.line = line;
    this.lines = lines;
    this.isParted = isParted;
    this.under = under;
    if (line) this.open = this.lead;
  }

  take(block: Block, from: number): void {
    // Neither parts a passage by itself; behind it they are a part of it that says nothing.
    if (block.kind === 'comment' || block.kind === 'blank') {
      this.isParted ||= block.kind === 'blank';
      this.open?.push(block);
      return;
    }
    if (block.kind === 'heading') {
      this.takeHeading(block, from);
      return;
    }
    const heading = subHeadingOf(block);
    if (heading) this.under = heading.text;
    if (isProse(block)) this.takeLine(block, from);
    else this.close();
  }

  private takeLine(block: Block, from: number): void {
    if (this.goesOn(block)) {
      this.open?.push(block);
      this.lines++;
    } else this.begin(block, from);
    this.line = block;
    this.isParted = false;
  }

  read(): PageLines {
    const { open, lead, found, line, lines, isParted, under } = this;
    const below = open ? { line, lines, isParted, under } : { ...NOTHING_ABOVE, under };
    return { lead, leads: open === lead, found, below };
  }

  private goesOn(block: Block): boolean {
    const { line, lines, isParted } = this;
    const between = { isParted, isContinued: lines > 1 };
    return line !== undefined && lines < MOST_LINES && flowsInto(line, block, between);
  }

  /** Words behind a heading on its line are a passage of their own. */
  private takeHeading(block: HeadingBlock, from: number): void {
    this.close();
    this.under = block.text.slice(block.heading.from, block.heading.to);
    this.found.push(block);
    this.found.push({ from, blocks: [block], under: this.under });
  }

  private begin(block: Block, from: number): void {
    this.open = [block];
    this.lines = 1;
    this.found.push({ from, blocks: this.open, under: this.under });
  }

  private close(): void {
    this.open = undefined;
    this.line = undefined;
  }
}

interface Lined {
  readonly lines: PageLines;
  readonly behind: readonly Block[];
}

const proseOn = memoisedWith(
  (_: Page, { lines: { found }, behind }: Lined): PageProse => {
    const starts = new Map<Block, number>();
    const parts = found.flatMap((one, index): ProsePart[] => {
      if (!('blocks' in one)) return [{ kind: 'heading', block: one }];
      const [first] = one.blocks;
      const isLast = index === found.length - 1;
      const blocks = isLast ? [...one.blocks, ...behind] : one.blocks;
      const passage = first && passageOf(first, { blocks, under: one.under });
      if (!passage || passage.words === '') return [];
      starts.set(passage.block, one.from);
      return [{ kind: 'passage', from: one.from, passage }];
    });
    return { parts, starts };
  },
  (one: Lined, other) => one.lines === other.lines && sameElements(one.behind, other.behind),
);
