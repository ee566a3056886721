import type { Span } from './span';

/** One line: `to` is where its words end, `end` is where its line break ends. UTF-16 offsets. */
export interface Line extends Span {
  readonly end: number;
}

const LF = 10;
const CR = 13;

/**
 * Splits text into lines at LF, CRLF and lone CR, the breaks that the language server protocol
 * knows. The last line has no break; text that ends in a break has an empty last line.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    const to = at;
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    lines.push({ from, to, end: at + 1 });
    from = at + 1;
  }
  lines.push({ from, to: text.length, end: text.length });
  return lines;
}

/** The line break that the text uses most near its start; LF where it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
