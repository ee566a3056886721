/** So far the end of a word or number is looked for. */
const LONGEST_WORD = 24;
/** So little is not left out: the mark in its place would be as long. */
const SLACK = 8;

const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** What a cut would make another number or word of. */
const WITHIN_WORD =
  /[\p{Script=Latin}\p{Nd}.,%％．，]\p{Script=Latin}|[\p{Script=Latin}\p{Nd}.,．][\p{Nd}%％.,．]/u;

/**
 * Where a stretch of text is to be cut so that it is about so long, by offsets in UTF-16 units: at its
 * end where little would be left out, else between two characters as people see them, and in no number.
 */
export function cutAt(text: string, from: number, to: number, most: number): number {
  if (to - from <= most + SLACK) return to;
  return boundaryBefore(text, from, from + most);
}

/** The last place up to an offset at which text may be cut; not before another. */
export function boundaryBefore(text: string, from: number, at: number): number {
  const piece = text.slice(from, at + LONGEST_WORD);
  const found = GRAPHEMES.segment(piece).containing(at - from)?.index ?? at - from;
  const least = Math.max(1, found - LONGEST_WORD);
  for (let end = found; end >= least; end--) {
    if (!WITHIN_WORD.test(piece.slice(end - 1, end + 1))) return from + end;
  }
  return from + found;
}
