import { trimSpan } from '../../text/blanks';
import { splitLines } from '../../text/lines';
import type { Span } from '../../text/span';
import type { LineToken, Token } from './types';

/**
 * Tokens of a text as pieces that lie within one line each, in order and none over another; lines are
 * counted from the start of the text. Where tokens lie over one another, what begins later shows, as
 * the figures do between the pieces of a label that was broken around them.
 */
export function inLines(text: string, tokens: readonly Token[]): LineToken[] {
  const lines = splitLines(text);
  let line = 0;
  return apart(tokens).flatMap((token) => {
    while ((lines[line]?.end ?? Infinity) <= token.from) line++;
    const pieces: LineToken[] = [];
    for (let at = line; (lines[at]?.from ?? Infinity) < token.to; at++) {
      const { from = 0, to = 0 } = lines[at] ?? {};
      const piece = trimSpan(text, {
        from: Math.max(from, token.from),
        to: Math.min(to, token.to),
      });
      const length = piece.to - piece.from;
      const { type, modifiers } = token;
      if (length > 0 && text.slice(piece.from, piece.to).trim() !== '') {
        pieces.push({ line: at, character: piece.from - from, length, type, modifiers });
      }
    }
    return pieces;
  });
}

/** The tokens in order, with what lies under another taken away. */
function apart(tokens: readonly Token[]): Token[] {
  const sorted = [...tokens].sort((a, b) => a.from - b.from || b.to - a.to);
  const shown: Token[] = [];
  const open: Token[] = [];
  let at = 0;
  const showTo = (end: number): void => {
    for (let top = open.at(-1); top && at < end; top = open.at(-1)) {
      const to = Math.min(top.to, end);
      if (to > at) shown.push(cut(top, { from: at, to }));
      at = Math.max(at, to);
      if (top.to > end) return;
      open.pop();
    }
    at = Math.max(at, end);
  };
  for (const token of sorted) {
    showTo(token.from);
    open.push(token);
  }
  showTo(Infinity);
  return shown;
}

function cut({ type, modifiers }: Token, { from, to }: Span): Token {
  return { from, to, type, modifiers };
}
