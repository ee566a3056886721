import { REGION_KINDS } from '../layouts/regions';
import type { RegionKind, RegionLines } from '../layouts/regions/types';
import { isBlank } from '../text/blanks';
import { isDirective } from '../text/directive';
import { endsInBreak } from '../text/lines';
import type { Block } from './block';
import { type Heading, readHeading } from './heading';
import type { LineFeed } from './line-feed';
import { ShownLines } from './shown-lines';

type Found =
  | { readonly kind: 'blank' | 'comment' | 'paragraph' | 'table'; readonly end: number }
  | { readonly kind: 'heading'; readonly end: number; readonly heading: Heading };

/** A region that shows no national table. */
interface Barren {
  readonly until: number;
  /** The first line that the reader did not look at to know that. */
  readonly reach: number;
}

const NOT_LOOKED_AT: Barren = { until: 0, reach: 0 };

/**
 * Reads blocks off a feed of lines, one after the other. What a block is depends on nothing but the
 * lines from its first one on, so that reading may begin at any block, and gives the same blocks.
 * Linear in the number of lines.
 */
export class BlockReader {
  private index = 0;
  /** Where the last barren region of each kind ends, so that none is looked through twice. */
  private readonly barren = new Map<RegionKind, Barren>();
  /** The lines that a table may be made of: all but those that speak to the checker. */
  private readonly shown: ShownLines;
  private readonly regionLines: RegionLines = {
    at: (index) => this.lines.at(this.shown.lineOf(index))?.words,
    isHeading: (index) => this.headingAt(this.shown.lineOf(index)) !== undefined,
  };

  /** As far as was looked for the current block when an earlier one was read. */
  private borrowed = 0;

  constructor(private readonly lines: LineFeed) {
    this.shown = new ShownLines(lines);
  }

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
    const found = this.blockAt(index);
    const { end } = found;
    const text = lines.text(index, end);
    const breaks = end - index - Number(!endsInBreak(text));
    const reach = Math.max(lines.furthest(), this.borrowed) - index;
    this.index = end;
    return found.kind === 'heading'
      ? { kind: found.kind, heading: found.heading, text, breaks, reach }
      : { kind: found.kind, text, breaks, reach };
  }

  private words(index: number): string {
    return this.lines.at(index)?.words ?? '';
  }

  private blockAt(index: number): Found {
    const line = this.words(index);
    if (isBlank(line)) return { kind: 'blank', end: this.blankEnd(index) };
    if (isDirective(line)) return { kind: 'comment', end: index + 1 };
    const heading = this.headingAt(index);
    if (heading) return heading;
    return this.regionAt(index, line) ?? { kind: 'paragraph', end: index + 1 };
  }

  private regionAt(index: number, line: string): Found | undefined {
    const kind = REGION_KINDS.find(({ opens }) => opens(line));
    if (!kind) return undefined;
    const { until, reach } = this.barren.get(kind) ?? NOT_LOOKED_AT;
    if (index < until) {
      this.borrowed = reach;
      return undefined;
    }
    const first = this.shown.indexOf(index);
    const behind = kind.end(this.regionLines, first);
    const end = this.shown.lineOf(behind - 1) + 1;
    if (kind.proves(this.regionLines, first, behind)) return { kind: 'table', end };
    this.barren.set(kind, { until: end, reach: this.lines.furthest() });
    return undefined;
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
}

const LONGEST_WRAPPED = 60;
