import { BLOCKS, readTags, type TagReader } from '../../layouts/html-tags';
import { isBlank, trimSpan } from '../../text/blanks';

/** What a clipboard of HTML holds, in order: paragraphs, and tables as they stand in the source. */
export type HtmlPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'table'; readonly source: string; readonly cells: number };

/**
 * Takes HTML to pieces, each of them on one line. A table around others is how a page is laid out:
 * what is in it stands by itself.
 */
export function htmlPieces(html: string): HtmlPiece[] {
  const source = withoutBreaks(html);
  const reader = new PieceReader(source);
  readTags(source, reader);
  return reader.end();
}

/** A table that is not closed yet, and how many pieces there were before it. */
interface OpenTable {
  readonly from: number;
  readonly before: number;
  cells: number;
  isOuter: boolean;
}

class PieceReader implements TagReader {
  private readonly pieces: HtmlPiece[] = [];
  private readonly tables: OpenTable[] = [];
  private paragraph = '';

  constructor(private readonly source: string) {}

  text(text: string): void {
    this.paragraph += text;
  }

  pass(): void {}

  open(name: string, from: number): void {
    if (!BLOCKS.has(name)) return;
    this.flush();
    const table = this.tables.at(-1);
    if (table && name === 'table') table.isOuter = true;
    if (table && (name === 'td' || name === 'th')) table.cells++;
    if (name === 'table') {
      this.tables.push({ from, before: this.pieces.length, cells: 0, isOuter: false });
    }
  }

  close(name: string, _: number, to: number): void {
    if (!BLOCKS.has(name)) return;
    this.flush();
    if (name === 'table') this.closeTable(to);
  }

  end(): HtmlPiece[] {
    this.flush();
    while (this.tables.length > 0) this.closeTable(this.source.length);
    return this.pieces;
  }

  private closeTable(to: number): void {
    const table = this.tables.pop();
    if (!table || table.isOuter) return;
    // What stands in it was taken for paragraphs as long as another table might have followed.
    this.pieces.length = table.before;
    const source = this.source.slice(table.from, to);
    this.pieces.push({ kind: 'table', source, cells: table.cells });
  }

  private flush(): void {
    const text = this.paragraph.replace(/ {2,}/gu, ' ');
    this.paragraph = '';
    if (isBlank(text)) return;
    const { from, to } = trimSpan(text, { from: 0, to: text.length });
    this.pieces.push({ kind: 'words', text: text.slice(from, to) });
  }
}

/** Blanks in a row are one, as a page shows them, and a line break between Chinese words is none. */
function withoutBreaks(html: string): string {
  return html.replace(/[ \t\r\n\f]+/gu, (blanks, at: number, whole: string) =>
    /[\r\n]/u.test(blanks) && !isAscii(whole[at - 1]) && !isAscii(whole[at + blanks.length])
      ? ''
      : ' ',
  );
}

function isAscii(character: string | undefined): boolean {
  return character !== undefined && /[!-~]/u.test(character);
}
