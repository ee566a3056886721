const LF = 10;
const CR = 13;

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
    if (piece === undefined) {
      this.ended = true;
      if (this.rest !== '') this.add(this.rest);
      this.rest = '';
      return;
    }
    this.split(this.rest === '' ? piece : this.rest + piece);
  }

  /** A CR at the very end may be half a break: it waits for the next piece. */
  private split(text: string): void {
    let from = 0;
    let lf = text.indexOf('\n');
    let cr = text.indexOf('\r');
    while (lf >= 0 || cr >= 0) {
      const first = lf < 0 || (cr >= 0 && cr < lf) ? cr : lf;
      if (first === cr && cr + 1 === text.length) break;
      const to = first === cr && lf === cr + 1 ? lf + 1 : first + 1;
      this.add(text.slice(from, to));
      from = to;
      if (lf >= 0 && lf < to) lf = text.indexOf('\n', to);
      if (cr >= 0 && cr < to) cr = text.indexOf('\r', to);
    }
    this.rest = text.slice(from);
  }

  private add(whole: string): void {
    const words = whole.slice(0, endOfWords(whole));
    const start = this.lines.at(-1)?.end ?? 0;
    this.lines.push({ words, whole, end: start + whole.length });
  }
}

/** Where the words of a line end, before its break. */
function endOfWords(whole: string): number {
  const { length } = whole;
  const last = whole.charCodeAt(length - 1);
  if (last === CR) return length - 1;
  if (last !== LF) return length;
  return whole.charCodeAt(length - 2) === CR ? length - 2 : length - 1;
}
