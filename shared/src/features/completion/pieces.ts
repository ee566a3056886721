import type { Piece } from './types';

/** A character that no text of ours has, set for a while where a tab stop is to be. */
const MARK = '\ue000';

/** So many tab stops at the most: who fills in more cells goes from figure to figure by command. */
const MOST_STOPS = 24;

/** Text that is written with its blank figures as tab stops; of very many, the first alone. */
export function withStops(count: number, write: (figure: () => string) => string): Piece[] {
  let written = 0;
  const most = count > MOST_STOPS ? 1 : count;
  return piecesOf(write(() => (written++ < most ? MARK : '')));
}

function piecesOf(text: string): Piece[] {
  return text.split(MARK).flatMap((part, index) => (index === 0 ? [part] : [{ stop: '' }, part]));
}

/** A sentence of the format data, in which words in braces are for its author to fill in. */
export function sentencePieces(sentence: string): Piece[] {
  return sentence
    .split(/(\{[^}]*\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { stop: part.slice(1, -1) } : part));
}

/** The pieces as a snippet of the language server protocol; behind them the caret comes to rest. */
export function asSnippet(pieces: readonly Piece[]): string {
  let stops = 0;
  const written = pieces.map((piece) => {
    if (typeof piece === 'string') return escaped(piece);
    stops++;
    return piece.stop === '' ? `$${stops}` : `\${${stops}:${escaped(piece.stop)}}`;
  });
  return `${written.join('')}$0`;
}

/** The pieces as plain text; what is to be filled in stays in braces, to be seen. */
export function asText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.stop === '' ? '' : `{${piece.stop}}`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
