import type { Span } from './span';

/** One line: `to` is where its words end, `end` is where its line break ends. UTF-16 offsets. */
export interface Line extends Span {
  readonly end: number;
}

/**
 * Splits text into lines at LF, CRLF and lone CR, the breaks that the language server protocol
 * knows. The last line has no break; text that ends in a break has an empty last line.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    const to = lf < 0 || (cr >= 0 && cr < lf) ? cr : lf;
    const end = to === cr && lf === cr + 1 ? lf + 1 : to + 1;
    lines.push({ from, to, end });
    from = end;
    if (lf >= 0 && lf < end) lf = text.indexOf('\n', end);
    if (cr >= 0 && cr < end) cr = text.indexOf('\r', end);
  }
  lines.push({ from, to: text.length, end: text.length });
  return lines;
}

/** Whether text ends in a line break. */
export function endsInBreak(text: string): boolean {
  return text.endsWith('\n') || text.endsWith('\r');
}

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n\ufeff]/u.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Where the line of an offset ends, before its break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The line break that the text uses most near its start; LF where it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
