import { simplified, soundsIn } from '../text/scraped';
import type { Span } from '../text/span';

/** Words that stand in the source as they stand here, but for width and the like. */
export interface Piece {
  /** Where it stands in the words, and where in the source. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** The words of a stretch of source, and of which pieces of it they were put together. */
interface Words {
  readonly words: string;
  readonly pieces: readonly Piece[];
}

/** What shows nothing or only decorates: blanks, tags, and the marks of Markdown that stand amid words. */
const UNSAID =
  /[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff]+|&(?:nbsp|ensp|emsp);|<\/?[a-z!][^<>]{0,500}>|\*{1,3}|~~/giu;
/** What stands before the words of a line and is none. */
const LEADING = /^[\s\u3000]*(?:(?:#{1,6}|>|[-+•●■◆▪])[\s\u3000]+)*/u;
/** Full-width forms that have a half-width one, and radicals of a PDF; the punctuation of sentences stays. */
const FOLDED = /[\uff02-\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e\u2e80-\u2fdf\uf900-\ufaff]/gu;

/**
 * Reads one line of prose: without blanks, tags and marks, letters and digits half width, characters
 * simplified, each where it stands. Pieces are measured from where the line starts.
 */
export function wordsOf(line: string): Words {
  const read = simplified(line).replace(FOLDED, fold);
  let words = '';
  const pieces: Piece[] = [];
  let from = 0;
  for (const gap of [...unsaidIn(read), { from: read.length, to: read.length }]) {
    if (gap.from > from) {
      pieces.push({ at: words.length, from, length: gap.from - from });
      words += read.slice(from, gap.from);
    }
    from = Math.max(from, gap.to);
  }
  return { words, pieces };
}

function unsaidIn(line: string): Span[] {
  const leading = { from: 0, to: LEADING.exec(line)?.[0].length ?? 0 };
  const gaps = Array.from(line.matchAll(UNSAID), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return [leading, ...gaps, ...soundsIn(line)].sort((a, b) => a.from - b.from);
}

/** Only what stays one unit is folded, so that every character keeps its place. */
function fold(sign: string): string {
  const folded = sign.normalize('NFKC');
  return folded.length === sign.length ? folded : sign;
}
