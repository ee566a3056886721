import { firstIndex } from '../text/search';
import type { Span } from '../text/span';

/** A stretch of what a page shows, and where that stands in the source. */
interface Piece {
  /** In what is shown. */
  readonly at: number;
  readonly length: number;
  /** In the source, of which more than one character may show one: &nbsp;. */
  readonly from: number;
  readonly to: number;
}

/** The text of a page as it grows, with the source of every stretch; all offsets are UTF-16 units. */
export class PageText {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private size = 0;

  /** Shows a text that stands in the source from one offset to another. */
  add(text: string, { from, to }: Span): void {
    if (text === '') return;
    this.pieces.push({ at: this.size, length: text.length, from, to });
    this.parts.push(text);
    this.size += text.length;
  }

  /** Ends the line with so many breaks, which the source does not have. */
  endLine(breaks: number): void {
    const end = this.pieces.at(-1)?.to ?? 0;
    this.add('\n'.repeat(breaks), { from: end, to: end });
  }

  /** The text so far. */
  read(): Page {
    return new Page(this.parts.join(''), this.pieces);
  }
}

/** What a web page shows as text, and where each stretch of it stands in the source. */
export class Page {
  constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  /** The source of a stretch of the text, with all that stands between its ends. */
  sourceOf({ from, to }: Span): Span {
    const start = this.placeOf(from);
    return { from: start, to: to > from ? Math.max(start, this.placeOf(to - 1, 1)) : start };
  }

  /**
   * The source of a stretch that stands there as it is shown, so that it may be written anew; undefined
   * where tags or entities are among it.
   */
  verbatimOf({ from, to }: Span): Span | undefined {
    const piece = this.pieceAt(from);
    if (!piece || piece.to - piece.from !== piece.length) return undefined;
    if (from < piece.at || to > piece.at + piece.length) return undefined;
    const by = piece.from - piece.at;
    return { from: from + by, to: to + by };
  }

  private placeOf(offset: number, behind = 0): number {
    const piece = this.pieceAt(offset);
    if (!piece) return this.pieces[0]?.from ?? 0;
    const inside = Math.min(offset - piece.at, piece.length - 1);
    if (piece.to - piece.from === piece.length) return piece.from + inside + behind;
    return behind === 0 ? piece.from : piece.to;
  }

  /** The last piece that begins at an offset or before it. */
  private pieceAt(offset: number): Piece | undefined {
    const { pieces } = this;
    return pieces[firstIndex(pieces.length, (index) => (pieces[index]?.at ?? 0) > offset) - 1];
  }
}
