import { Tokenizer } from 'htmlparser2';
import type { FormCell } from '../../format/form';
import { isBlank, trimSpan } from '../../text/blanks';

/** What a clipboard of HTML holds, in order: paragraphs, and tables with their merged cells. */
export type HtmlPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly FormCell[])[] };

/**
 * Takes HTML to pieces, in one pass and without a tree, so that nothing nested or left open makes it
 * slow. A table around others is how a page is laid out: what is in it stands by itself.
 */
export function htmlPieces(html: string): HtmlPiece[] {
  const reader = new PieceReader();
  readTags(html, reader);
  return reader.end();
}

/** Calls back for what shows in HTML; style sheets, scripts and comments do not. */
function readTags(html: string, reader: PieceReader): void {
  let name = '';
  let attribute = '';
  let value = '';
  let spans: Spans = {};
  const nameAt = (from: number, to: number) => html.slice(from, to).toLowerCase();
  const open = () => reader.open(name, spans);
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => reader.text(html.slice(from, to)),
      ontextentity: (codepoint) => reader.text(String.fromCodePoint(codepoint)),
      onopentagname: (from, to) => {
        name = nameAt(from, to);
        spans = {};
      },
      onattribname: (from, to) => {
        attribute = nameAt(from, to);
        value = '';
      },
      onattribdata: (from, to) => {
        value += html.slice(from, to);
      },
      onattribend: () => {
        if (attribute === 'colspan' || attribute === 'rowspan') spans[attribute] = Number(value);
      },
      onattribentity: ignore,
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (from, to) => reader.close(nameAt(from, to)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

interface Spans {
  colspan?: number;
  rowspan?: number;
}

/** A table that is being read, and how many pieces there were before it. */
interface OpenTable {
  readonly before: number;
  readonly rows: OpenCell[][];
  holdsTables: boolean;
  isInCell: boolean;
}

interface OpenCell {
  readonly paragraphs: string[];
  readonly columns: number;
  readonly rows: number;
}

/** No national table is wider or longer: a cell that says it is covers no more than this. */
const LONGEST_SPAN = 40;

const UNSEEN = new Set(['style', 'script', 'title', 'head', 'template', 'textarea']);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark o:p q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

class PieceReader {
  private readonly pieces: HtmlPiece[] = [];
  private readonly tables: OpenTable[] = [];
  private paragraph = '';
  private unseen: string | undefined;

  text(text: string): void {
    if (this.unseen === undefined) this.paragraph += text;
  }

  open(name: string, spans: Spans): void {
    if (this.unseen !== undefined || INLINE.has(name)) return;
    this.flush();
    if (UNSEEN.has(name)) this.unseen = name;
    if (name === 'table') this.openTable();
    const table = this.tables.at(-1);
    if (!table) return;
    if (name === 'tr') {
      table.rows.push([]);
      table.isInCell = false;
    }
    if (name === 'td' || name === 'th') openCell(table, spans);
  }

  close(name: string): void {
    if (this.unseen !== undefined) {
      if (name === this.unseen) this.unseen = undefined;
      return;
    }
    if (INLINE.has(name)) return;
    this.flush();
    const table = this.tables.at(-1);
    if (name === 'table') this.closeTable();
    else if (table && (name === 'td' || name === 'th')) table.isInCell = false;
  }

  end(): HtmlPiece[] {
    this.flush();
    while (this.tables.length > 0) this.closeTable();
    return this.pieces;
  }

  private openTable(): void {
    const around = this.tables.at(-1);
    if (around) around.holdsTables = true;
    const before = this.pieces.length;
    this.tables.push({ before, rows: [], holdsTables: false, isInCell: false });
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (!table || table.holdsTables) return;
    // What stands in it was taken for paragraphs as long as another table might have followed.
    this.pieces.length = table.before;
    this.pieces.push({ kind: 'table', rows: table.rows.map((row) => row.map(cellOf)) });
  }

  private flush(): void {
    const text = collapsed(this.paragraph);
    this.paragraph = '';
    if (text === '') return;
    this.pieces.push({ kind: 'words', text });
    const table = this.tables.at(-1);
    if (table?.isInCell) table.rows.at(-1)?.at(-1)?.paragraphs.push(text);
  }
}

function openCell(table: OpenTable, { colspan = 1, rowspan = 1 }: Spans): void {
  if (table.rows.length === 0) table.rows.push([]);
  table.rows.at(-1)?.push({ paragraphs: [], columns: spanOf(colspan), rows: spanOf(rowspan) });
  table.isInCell = true;
}

function spanOf(given: number): number {
  return given >= 1 ? Math.min(Math.floor(given), LONGEST_SPAN) : 1;
}

/** A label broken over paragraphs is one; nothing stands between its halves but between letters. */
function cellOf({ paragraphs, columns, rows }: OpenCell): FormCell {
  return { text: collapsed(paragraphs.join('\n')), columns, rows };
}

/** Blanks in a row are one, as a page shows them, and a line break between Chinese words is none. */
function collapsed(text: string): string {
  if (isBlank(text)) return '';
  const { from, to } = trimSpan(text, { from: 0, to: text.length });
  return text
    .slice(from, to)
    .replace(/[ \t\r\n\f]+/gu, (blanks, at: number, whole: string) =>
      /[\r\n]/u.test(blanks) && !(isAscii(whole[at - 1]) && isAscii(whole[at + blanks.length]))
        ? ''
        : ' ',
    );
}

function isAscii(character: string | undefined): boolean {
  return character !== undefined && /[!-~]/u.test(character);
}
