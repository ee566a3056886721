import stringWidth from 'string-width';

/** What may not stand at the start of a line. */
const CLOSING = /^[\s，。；：、！？）》”’,.;:!?)\]}…]+$/u;

/**
 * Text in lines that a terminal of so many columns shows whole. Between any two Chinese words a line may
 * end, but not before a mark that closes.
 */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrappedLine(line, width))
    .join('\n');
}

function wrappedLine(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line].join('\n');
}

/** Where a line may end: behind each piece. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    const goesOn = last !== undefined && (CLOSING.test(segment) || isLatinPair(last, segment));
    if (goesOn) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** What is written without a blank in between, as names of options are, stays together. */
function isLatinPair(one: string, other: string): boolean {
  return /[\x21-\x7e]$/u.test(one) && /^[\x21-\x7e]/u.test(other);
}
