import { isLabel, tablesNaming } from '../format/vocabulary';
import { isBlank } from '../text/blanks';
import { endsInBreak } from '../text/lines';
import type { Block } from './block';
import { type Heading, readHeading } from './heading';
import type { LineFeed } from './line-feed';

type Found =
  | { readonly kind: 'blank' | 'paragraph' | 'table'; readonly end: number }
  | { readonly kind: 'heading'; readonly end: number; readonly heading: Heading };

/** A run of lines with marks that names no national table. */
interface Barren {
  readonly until: number;
  /** The first line that the reader did not look at to know that. */
  readonly reach: number;
}

type Mark = 'tab' | 'pipe';

/**
 * Reads blocks off a feed of lines, one after the other. What a block is depends on nothing but the
 * lines from its first one on, so that reading may begin at any block, and gives the same blocks.
 * Linear in the number of lines.
 */
export class BlockReader {
  private index = 0;
  /** Where the last runs of either kind of mark end, so that none is looked through twice. */
  private readonly barren: Record<Mark, Barren> = {
    tab: { until: 0, reach: 0 },
    pipe: { until: 0, reach: 0 },
  };

  /** As far as was looked for the current block when an earlier one was read. */
  private borrowed = 0;

  constructor(private readonly lines: LineFeed) {}

  /** Where the next block starts, from the start of the feed. */
  get position(): number {
    return this.lines.startOf(this.index);
  }

  /** The next block; undefined at the end of the text. */
  next(): Block | undefined {
    const { index, lines } = this;
    lines.restart(index);
    this.borrowed = 0;
    if (!lines.at(index)) return undefined;
    const { end, ...found } = this.blockAt(index);
    const text = lines.text(index, end);
    const breaks = end - index - Number(!endsInBreak(text));
    const reach = Math.max(lines.furthest(), this.borrowed) - index;
    this.index = end;
    return { ...found, text, breaks, reach };
  }

  private words(index: number): string {
    return this.lines.at(index)?.words ?? '';
  }

  private blockAt(index: number): Found {
    const line = this.words(index);
    if (isBlank(line)) return { kind: 'blank', end: this.blankEnd(index) };
    const heading = this.headingAt(index);
    if (heading) return heading;
    const mark = markOf(line);
    if (!mark) return { kind: 'paragraph', end: index + 1 };
    const { until, reach } = this.barren[mark];
    if (index < until) {
      this.borrowed = reach;
      return { kind: 'paragraph', end: index + 1 };
    }
    const end = mark === 'pipe' ? this.pipeRegionEnd(index) : this.tabRegionEnd(index);
    if (this.namesTable(index, end)) return { kind: 'table', end };
    this.barren[mark] = { until: end, reach: this.lines.furthest() };
    return { kind: 'paragraph', end: index + 1 };
  }

  private blankEnd(index: number): number {
    let end = index + 1;
    while (this.lines.at(end) && isBlank(this.words(end))) end++;
    return end;
  }

  private headingAt(index: number): Found | undefined {
    const line = this.words(index);
    const heading = readHeading(line);
    if (heading && heading.quality !== 'changed') {
      return { kind: 'heading', end: index + 1, heading };
    }
    const whole = this.wrappedHeading(index);
    if (whole) return { kind: 'heading', end: index + 2, heading: whole };
    if (!heading || line.startsWith('\t')) return undefined;
    return { kind: 'heading', end: index + 1, heading };
  }

  /** A heading whose words run over two lines, as a converter leaves them. */
  private wrappedHeading(index: number): Heading | undefined {
    const first = this.words(index);
    if (first.length > LONGEST_WRAPPED || !/^\s*[#*\s]*[一二三四五六]/u.test(first)) {
      return undefined;
    }
    const second = this.words(index + 1);
    const gap = (this.lines.at(index)?.whole ?? '').slice(first.length);
    const both = first + gap + second;
    if (isBlank(second) || both.length > LONGEST_WRAPPED) return undefined;
    const joined = readHeading(both);
    return joined && joined.quality !== 'changed' && joined.numbering === 'chapter'
      ? joined
      : undefined;
  }

  /** An empty line inside a table of pipes parts it, but what stands behind is still the table. */
  private pipeRegionEnd(index: number): number {
    let last = index + 1;
    for (let end = index + 1; this.lines.at(end); end++) {
      const line = this.words(end);
      if (line.includes('|')) last = end + 1;
      else if (!isBlank(line)) break;
    }
    return last;
  }

  /**
   * Empty lines part the rows of a tabbed table, and a line right below another may continue its cell
   * or be a row whose tabs were trimmed away. What is neither ends the region.
   */
  private tabRegionEnd(index: number): number {
    let last = index + 1;
    for (let end = index + 1; this.lines.at(end); end++) {
      const line = this.words(end);
      if (line.trim() === '' && !line.includes('\t')) continue;
      if (line.includes('\t')) {
        if (line.length <= LONGEST_UNMARKED && this.headingAt(end)) break;
        last = end + 1;
        continue;
      }
      const above = this.words(end - 1);
      const apart = above === '' || end - last >= MOST_UNMARKED;
      if (apart || line.length > LONGEST_UNMARKED || this.headingAt(end)) break;
      // Half a label is one together with the line above it.
      if (isLabel(line) || isLabel(above + line)) last = end + 1;
    }
    return last;
  }

  private namesTable(from: number, to: number): boolean {
    for (let index = from; index < to; index++) {
      for (const part of this.words(index).split(/[\t|]/u)) {
        if (part.length > 1 && part.length <= 80 && tablesNaming(part).length > 0) return true;
      }
    }
    return false;
  }
}

const LONGEST_WRAPPED = 60;

/** The longest line without a mark that may stand between two table lines: a row or a cell. */
const LONGEST_UNMARKED = 80;

/** So many lines that are no labels may stand between two of a table: a cell written on several. */
const MOST_UNMARKED = 12;

/** Tabs or pipes make a table line; a paragraph that is only indented by a tab does not. */
function markOf(line: string): Mark | undefined {
  if (line.includes('|')) return 'pipe';
  if (!line.includes('\t')) return undefined;
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  if (line.slice(indent.length).includes('\t')) return 'tab';
  const isProse = line.length > 40 && line.includes('。');
  return indent.includes('\t') && !isProse ? 'tab' : undefined;
}
