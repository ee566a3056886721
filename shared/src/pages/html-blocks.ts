import { BLOCKS, readTags, type TagReader } from '../layouts/html-tags';
import type { Span } from '../text/span';

/** Words that a page shows, and where they stand in the source. */
interface ShownWords extends Span {
  readonly text: string;
}

/** What an HTML text shows: lines, and tables of which none holds another. */
export type HtmlBlock =
  | {
      readonly kind: 'line';
      readonly words: readonly ShownWords[];
      /** Whether it ends in a mere line break, and not with its paragraph. */
      readonly isBroken: boolean;
    }
  | ({
      readonly kind: 'table';
      readonly cells: number;
      /** The cells of its longest row. */
      readonly widest: number;
      /** What stands in it, should its cells be nothing but a way to lay out a page. */
      readonly inside: readonly HtmlBlock[];
    } & Span);

/** Where a comment begins that is to be shown as a line, it says where that ends. */
export type ShowsComment = (source: string, from: number) => number | undefined;

/**
 * Takes HTML to pieces in one pass. A table around others is how a page is laid out: what is in it stands
 * by itself. Blanks in a row are one, as a page shows them, and a line break between Chinese words is none.
 */
export function htmlBlocks(
  source: string,
  showsComment: ShowsComment = () => undefined,
): HtmlBlock[] {
  const reader = new BlockReader(source, showsComment);
  readTags(source, reader);
  return reader.end();
}

/** A table that is not closed yet, and how many blocks there were before it. */
interface OpenTable {
  readonly from: number;
  readonly before: number;
  cells: number;
  inRow: number;
  widest: number;
  isOuter: boolean;
}

class BlockReader implements TagReader {
  private readonly blocks: HtmlBlock[] = [];
  private readonly tables: OpenTable[] = [];
  private words: ShownWords[] = [];
  /** Blanks of the source behind the last words, which show where others follow. */
  private blanks: Span | undefined;

  constructor(
    private readonly source: string,
    private readonly showsComment: ShowsComment,
  ) {}

  text(text: string, from: number, to: number): void {
    if (text.length !== to - from) {
      this.addWords({ text, from, to });
      return;
    }
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const span = { from: from + index, to: from + index + run.length };
      if (!isSpace(run[0])) this.addWords({ text: run, ...span });
      else this.blanks = { from: this.blanks?.from ?? span.from, to: span.to };
    }
  }

  pass(from: number): void {
    const to = this.showsComment(this.source, from);
    if (to === undefined) return;
    this.endLine(true);
    this.words = [{ text: this.source.slice(from, to).replace(/\s+/gu, ' '), from, to }];
    this.endLine(true);
  }

  open(name: string, from: number): void {
    if (!BLOCKS.has(name)) return;
    this.endLine(name === 'br');
    const table = this.tables.at(-1);
    if (table && name === 'tr') table.inRow = 0;
    if (table && (name === 'td' || name === 'th')) {
      table.cells++;
      table.widest = Math.max(table.widest, ++table.inRow);
    }
    if (name !== 'table') return;
    if (table) table.isOuter = true;
    const before = this.blocks.length;
    this.tables.push({ from, before, cells: 0, inRow: 0, widest: 0, isOuter: false });
  }

  close(name: string, _: number, to: number): void {
    if (!BLOCKS.has(name)) return;
    this.endLine(false);
    if (name === 'table') this.closeTable(to);
  }

  end(): HtmlBlock[] {
    this.endLine(false);
    while (this.tables.length > 0) this.closeTable(this.source.length);
    return this.blocks;
  }

  /** What stands in a table was taken for lines as long as another table might have followed. */
  private closeTable(to: number): void {
    const table = this.tables.pop();
    if (!table || table.isOuter) return;
    const { from, cells, widest, before } = table;
    const inside = this.blocks.splice(before);
    this.blocks.push({ kind: 'table', from, to, cells, widest, inside });
  }

  private addWords(words: ShownWords): void {
    const last = this.words.at(-1);
    if (last && this.blanks) {
      const { from, to } = this.blanks;
      const blanks = this.source.slice(from, to);
      if (isShown(blanks, last.text.at(-1), words.text[0])) {
        this.words.push({ text: ' ', from, to: from + 1 });
      }
    }
    this.words.push(words);
    this.blanks = undefined;
  }

  private endLine(isBroken: boolean): void {
    const { words } = this;
    this.blanks = undefined;
    if (words.length === 0) return;
    this.blocks.push({ kind: 'line', words, isBroken });
    this.words = [];
  }
}

const RUN = /[ \t\r\n\f]+|[^ \t\r\n\f]+/gu;

function isSpace(character: string | undefined): boolean {
  return character !== undefined && ' \t\r\n\f'.includes(character);
}

/** Whether a page shows blanks between two characters: a line break amid Chinese words shows nothing. */
export function isShown(
  blanks: string,
  before: string | undefined,
  behind: string | undefined,
): boolean {
  return !/[\r\n]/u.test(blanks) || isAscii(before) || isAscii(behind);
}

function isAscii(character: string | undefined): boolean {
  return character !== undefined && /[!-~]/u.test(character);
}
