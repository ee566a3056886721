import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { isBlank } from '../text/blanks';
import { OpenCell } from './html-cell';
import type { Cell, GridRow } from './types';

/** Elements without an end. */
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** Elements whose text stands on lines of its own. */
const BLOCKS = new Set([
  'address',
  'blockquote',
  'br',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'hr',
  'li',
]);
for (const name of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'p', 'pre', 'section', 'ul']) {
  BLOCKS.add(name);
}

/** Elements that show nothing. */
const HIDDEN = new Set(['noscript', 'script', 'style', 'template', 'textarea', 'title']);

const ROW_GROUPS = new Set(['tbody', 'tfoot', 'thead']);

/** A table that is not closed yet. */
interface OpenTable {
  cell: OpenCell | undefined;
  /** A table stands in one of its cells: what is blank in it only makes a page. */
  isOuter: boolean;
}

/** What an HTML text shows: its tables as rows of cells, and its words that stand in no cell. */
export interface HtmlText {
  readonly rows: readonly GridRow[];
  readonly stray: string;
}

/**
 * Reads the tables of an HTML text off its tokens. An element is closed by the next one that cannot
 * stand in it, as in a browser, but no stack of elements is searched: whatever the nesting, the work is
 * linear. Nothing is executed, and nothing but text is looked at.
 */
export function readHtml(source: string): HtmlText {
  const reader = new HtmlReader(source);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(source);
  tokenizer.end();
  return { rows: reader.rows, stray: reader.stray.join('') };
}

class HtmlReader implements TokenizerCallbacks {
  readonly rows: GridRow[] = [];
  readonly stray: string[] = [];
  /** The tables around the one that is being read. */
  private readonly around: OpenTable[] = [];
  private table: OpenTable = { cell: undefined, isOuter: false };
  private cells: Cell[] = [];
  private name = '';
  private nameFrom = 0;
  /** The hidden element that is open, and how many of its name are. */
  private hidden: { readonly name: string; depth: number } | undefined;

  constructor(private readonly source: string) {}

  ontext(from: number, to: number): void {
    const text = this.source.slice(from, to);
    this.addText(text, from, to);
  }

  ontextentity(code: number, to: number): void {
    // An entity has no ampersand but its first character.
    const from = this.source.lastIndexOf('&', to - 1);
    this.addText(String.fromCodePoint(code), from, to);
  }

  onopentagname(from: number, to: number): void {
    this.name = this.source.slice(from, to).toLowerCase();
    this.nameFrom = from - 1;
  }

  onopentagend(end: number): void {
    const { name, nameFrom, hidden } = this;
    if (hidden) {
      if (hidden.name === name) hidden.depth++;
    } else if (HIDDEN.has(name)) {
      this.hidden = { name, depth: 1 };
      this.table.cell?.pass(nameFrom, false);
    } else this.open(name, nameFrom, end + 1);
  }

  onselfclosingtag(end: number): void {
    // In HTML the slash closes nothing.
    this.onopentagend(end);
  }

  onclosetag(from: number, to: number): void {
    const name = this.source.slice(from, to).toLowerCase();
    const tag = this.source.lastIndexOf('<', from);
    const { hidden } = this;
    if (!hidden) this.close(name, tag);
    else if (hidden.name === name && --hidden.depth === 0) this.hidden = undefined;
  }

  oncomment(from: number): void {
    this.table.cell?.pass(this.source.lastIndexOf('<', from - 1), false);
  }

  oncdata(from: number): void {
    this.oncomment(from);
  }

  ondeclaration(from: number): void {
    this.oncomment(from);
  }

  onprocessinginstruction(from: number): void {
    this.oncomment(from);
  }

  onend(): void {
    this.closeRow(this.source.length);
    while (this.around.length > 0) this.closeTable(this.source.length);
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}

  private open(name: string, from: number, to: number): void {
    if (name === 'table') this.openTable(from);
    else if (name === 'tr' || ROW_GROUPS.has(name)) this.closeRow(from);
    else if (name === 'td' || name === 'th' || name === 'caption') {
      this.closeCell(from);
      if (name === 'caption') this.closeRow(from);
      this.table.cell = new OpenCell(to);
    } else if (VOID.has(name)) this.table.cell?.pass(from, BLOCKS.has(name));
    else this.table.cell?.openElement(to, BLOCKS.has(name));
  }

  private close(name: string, from: number): void {
    if (name === 'table') this.closeTable(from);
    else if (name === 'tr' || name === 'caption' || ROW_GROUPS.has(name)) this.closeRow(from);
    else if (name === 'td' || name === 'th') this.closeCell(from);
    else this.table.cell?.closeElement(from, BLOCKS.has(name));
  }

  /** What stands before a table in a cell around it is a cell by itself, if it shows anything. */
  private openTable(from: number): void {
    const inCell = this.table.cell !== undefined;
    if (inCell) this.table.isOuter = true;
    this.closeRow(from);
    this.around.push({
      cell: inCell ? new OpenCell(from) : undefined,
      isOuter: this.table.isOuter,
    });
    this.table = { cell: undefined, isOuter: false };
  }

  private closeTable(from: number): void {
    this.closeRow(from);
    this.table = this.around.pop() ?? { cell: undefined, isOuter: false };
  }

  private closeRow(from: number): void {
    this.closeCell(from);
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, spare: [] });
    this.cells = [];
  }

  private closeCell(from: number): void {
    const cell = this.table.cell?.close(from);
    this.table.cell = undefined;
    if (cell && (cell.text !== '' || !this.table.isOuter)) this.cells.push(cell);
  }

  private addText(text: string, from: number, to: number): void {
    if (this.hidden) return;
    if (this.table.cell) this.table.cell.addText(text, from, to, this.source.slice(from, to));
    else if (!isBlank(text)) this.stray.push(text);
  }
}
