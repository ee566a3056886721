import { splitLines } from '../text/lines';

/** One line as it is fed: its words, and how long it is with its line break. */
export interface FedLine {
  readonly words: string;
  readonly whole: string;
  /** Where it ends, break included, counted from where the feed began; UTF-16 units. */
  readonly end: number;
}

/**
 * Lines of a text that comes in pieces, split as far as somebody asks. It keeps in mind how far was
 * asked, which is how far a change of the text may make a difference.
 */
export class LineFeed {
  private readonly lines: FedLine[] = [];
  private rest = '';
  private ended = false;
  private asked = 0;

  /** `more` gives the next piece, never an empty one; undefined when there is none. */
  constructor(private readonly more: () => string | undefined) {}

  /** The line of an index; undefined behind the last one. Text that ends in a break has no empty last line. */
  at(index: number): FedLine | undefined {
    if (index > this.asked) this.asked = index;
    while (index >= this.lines.length && !this.ended) this.pull();
    return this.lines[index];
  }

  /** Where a line starts. */
  startOf(index: number): number {
    return index === 0 ? 0 : (this.lines[index - 1]?.end ?? 0);
  }

  /** Forgets how far was asked; from now on only lines from `index` count. */
  restart(index: number): void {
    this.asked = index;
  }

  /**
   * The first line that was not asked for since the restart, nor makes a difference. At the end of the
   * text, and behind a lone CR, what may come next does.
   */
  furthest(): number {
    const last = this.lines[Math.min(this.asked, this.lines.length - 1)];
    const open = this.asked >= this.lines.length || last?.whole.endsWith('\n') !== true;
    return Math.min(this.asked, this.lines.length - 1) + 1 + Number(open);
  }

  /** The text of lines, breaks included. */
  text(from: number, to: number): string {
    if (to - from === 1) return this.lines[from]?.whole ?? '';
    let text = '';
    for (let index = from; index < to; index++) text += this.lines[index]?.whole ?? '';
    return text;
  }

  private pull(): void {
    const piece = this.more();
    this.ended = piece === undefined;
    this.split(this.rest + (piece ?? ''));
  }

  /** The line that may go on in the next piece waits for it: without a break, or with half of one. */
  private split(text: string): void {
    const lines = splitLines(text).filter(({ from, end }) => end > from);
    const last = lines.at(-1);
    const waits = last && !this.ended && !text.endsWith('\n') ? lines.pop() : undefined;
    const start = this.lines.at(-1)?.end ?? 0;
    for (const { from, to, end } of lines) {
      const whole = text.slice(from, end);
      this.lines.push({ words: text.slice(from, to), whole, end: start + end });
    }
    this.rest = waits ? text.slice(waits.from) : '';
  }
}
