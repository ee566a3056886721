import { BLOCKS, readTags, type TagReader } from '../layouts/html-tags';
import { type Page, PageText } from './page-text';

const DOCUMENT = /<(?:!doctype\s+html|html|head|body)[\s>]/iu;
/** What stands before the first tag of a page: blanks, a byte order mark, a declaration. */
const NEAR_START = 1000;

/** Whether a text is the source of a whole web page, and no draft with HTML tables in it. */
export function isPageSource(text: string): boolean {
  return DOCUMENT.test(text.slice(0, NEAR_START));
}

/**
 * Reads the source of a web page as the text that it shows: each paragraph on a line of its own, tables
 * of several columns as their source, and what only lays the page out left away. Nothing is executed.
 */
export function readPage(source: string): Page {
  const reader = new PageReader(source);
  readTags(source, reader);
  return reader.end();
}

/** A table that is not closed yet. */
interface OpenTable {
  readonly from: number;
  /** How long the text was before it. */
  readonly before: number;
  /** Cells of the row that is being read, and of the longest one. */
  cells: number;
  most: number;
  isOuter: boolean;
}

class PageReader implements TagReader {
  private readonly page = new PageText();
  private readonly tables: OpenTable[] = [];
  private hasLine = false;
  /** Blanks of the source behind the last word, which show as one where another word follows. */
  private blank = -1;
  private last = '';
  /** Where in the source what was shown last ends. */
  private behind = 0;

  constructor(private readonly source: string) {}

  text(text: string, from: number, to: number): void {
    if (text.length !== to - from) this.addWord(text, from, to);
    else {
      for (const { 0: run, index } of text.matchAll(RUN)) {
        const at = from + index;
        if (isSpace(run[0])) this.blank = this.blank < 0 ? at : this.blank;
        else this.addWord(run, at, at + run.length);
      }
    }
  }

  pass(from: number): void {
    if (!SPEAKS.test(this.source.slice(from, from + MARK_WITHIN))) return;
    const to = this.source.indexOf('-->', from) + 3;
    if (to < 3) return;
    this.endLine(1);
    this.add(this.source.slice(from, to).replace(/\s+/gu, ' '), from, to);
    this.endLine(1);
  }

  open(name: string, from: number): void {
    if (!BLOCKS.has(name)) return;
    this.endLine(name === 'br' ? 1 : 2);
    const table = this.tables.at(-1);
    if (table && name === 'tr') table.cells = 0;
    if (table && (name === 'td' || name === 'th')) table.most = Math.max(table.most, ++table.cells);
    if (name !== 'table') return;
    if (table) table.isOuter = true;
    const before = this.page.length;
    this.tables.push({ from, before, cells: 0, most: 0, isOuter: false });
  }

  close(name: string, _: number, to: number): void {
    if (!BLOCKS.has(name)) return;
    this.endLine(2);
    if (name === 'table') this.closeTable(to);
  }

  end(): Page {
    this.endLine(1);
    while (this.tables.length > 0) this.closeTable(this.source.length);
    return this.page.read();
  }

  /** What stands in a table was taken for paragraphs as long as another table might have followed. */
  private closeTable(to: number): void {
    const table = this.tables.pop();
    if (!table || table.isOuter || table.most < 2) return;
    this.page.cutTo(table.before);
    this.add(this.source.slice(table.from, to), table.from, to);
    this.endLine(2);
  }

  private addWord(word: string, from: number, to: number): void {
    // A line break of the source between Chinese words shows nothing.
    if (this.blank >= 0 && this.hasLine && (isAscii(this.last) || isAscii(word[0]))) {
      this.page.add(' ', { from: this.blank, to: this.blank + 1 });
    }
    this.add(word, from, to);
    this.last = word.slice(-1);
  }

  private add(shown: string, from: number, to: number): void {
    this.page.add(shown, { from, to });
    this.hasLine = true;
    this.blank = -1;
    this.behind = to;
  }

  private endLine(breaks: number): void {
    this.blank = -1;
    if (!this.hasLine) return;
    this.page.add('\n'.repeat(breaks), { from: this.behind, to: this.behind });
    this.hasLine = false;
  }
}

const RUN = /[ \t\r\n\f]+|[^ \t\r\n\f]+/gu;
/** How a comment to the checker begins. */
const SPEAKS = /^<!--\s*nianbao-/u;
const MARK_WITHIN = 40;

function isSpace(character: string | undefined): boolean {
  return character !== undefined && ' \t\r\n\f'.includes(character);
}

function isAscii(character: string | undefined): boolean {
  return character !== undefined && /[!-~]/u.test(character);
}
