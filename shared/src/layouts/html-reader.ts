import { isBlank } from '../text/blanks';
import { OpenCell } from './html-cell';
import { BLOCKS, readTags, type TagReader, VOID } from './html-tags';
import type { Cell, GridRow } from './types';

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
  readTags(source, reader);
  reader.end();
  return { rows: reader.rows, stray: reader.stray.join('') };
}

class HtmlReader implements TagReader {
  readonly rows: GridRow[] = [];
  readonly stray: string[] = [];
  /** The tables around the one that is being read. */
  private readonly around: OpenTable[] = [];
  private table: OpenTable = { cell: undefined, isOuter: false };
  private cells: Cell[] = [];

  constructor(private readonly source: string) {}

  text(text: string, from: number, to: number): void {
    if (this.table.cell) this.table.cell.addText(text, from, to, this.source.slice(from, to));
    else if (!isBlank(text)) this.stray.push(text);
  }

  pass(from: number): void {
    this.table.cell?.pass(from, false);
  }

  open(name: string, from: number, to: number): void {
    if (name === 'table') this.openTable(from);
    else if (name === 'tr' || ROW_GROUPS.has(name)) this.closeRow(from);
    else if (name === 'td' || name === 'th' || name === 'caption') {
      this.closeCell(from);
      if (name === 'caption') this.closeRow(from);
      this.table.cell = new OpenCell(to);
    } else if (VOID.has(name)) this.table.cell?.pass(from, BLOCKS.has(name));
    else this.table.cell?.openElement(to, BLOCKS.has(name));
  }

  close(name: string, from: number): void {
    if (name === 'table') this.closeTable(from);
    else if (name === 'tr' || name === 'caption' || ROW_GROUPS.has(name)) this.closeRow(from);
    else if (name === 'td' || name === 'th') this.closeCell(from);
    else this.table.cell?.closeElement(from, BLOCKS.has(name));
  }

  end(): void {
    this.closeRow(this.source.length);
    while (this.around.length > 0) this.closeTable(this.source.length);
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
}
