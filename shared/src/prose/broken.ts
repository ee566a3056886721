/** Where a page break cut a sentence. */
export interface Cut {
  /** The index in the words before which the source has a line break. */
  readonly at: number;
  /** How many characters the line before it has. */
  readonly length: number;
}

/** A line that a page break may cut is long: it is a paragraph of its own but for its end. */
const LONG = 60;
/** A paragraph runs over three pages at most. */
const MOST_BREAKS = 2;
/** Lines of wrapped text are as long as each other, but for a few characters. */
const ALIKE = 6;
const MID_SENTENCE = /[\p{Script=Han}A-Za-z0-9]$/u;
const GOES_ON = /^[\p{Script=Han}A-Za-z0-9]/u;

/**
 * Where a page break may have cut a sentence, given the indices in the words before which the source has
 * a line break. Lines of which there are many, or that are all of one length, are wrapped on purpose.
 */
export function cutsIn(words: string, breaks: readonly number[]): Cut[] {
  if (breaks.length === 0 || breaks.length > MOST_BREAKS) return [];
  const lines = linesOf(words, breaks);
  const lengths = lines.slice(0, -1).map(({ length }) => length);
  if (lengths.length > 1 && Math.max(...lengths) - Math.min(...lengths) <= ALIKE) return [];
  return breaks.flatMap((at, index) => {
    const line = lines[index] ?? '';
    const isCut = line.length >= LONG && MID_SENTENCE.test(line) && GOES_ON.test(words.slice(at));
    return isCut ? [{ at, length: line.length }] : [];
  });
}

/** How many characters the longest line of a passage has. */
export function longestLine(words: string, breaks: readonly number[]): number {
  return Math.max(...linesOf(words, breaks).map(({ length }) => length));
}

function linesOf(words: string, breaks: readonly number[]): string[] {
  const edges = [0, ...breaks, words.length];
  return edges.slice(1).map((edge, index) => words.slice(edges[index] ?? 0, edge));
}
