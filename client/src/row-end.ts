/** Two cells at least: a line that is only indented by a tab is no row. Linear in the line. */
const ROW = /\|[^|]*\||^\s*\S.*[\t|]/u;

/** The number with which a heading begins. */
const HEADING =
  /^\s*#*\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）])/u;
const LONGEST_HEADING = 60;

/**
 * Whether a caret, as so many UTF-16 units of its line, is where a row of a table ends, but for cells
 * that are not filled in yet.
 */
export function isRowEnd(line: string, character: number): boolean {
  if (!/^[\s|]*$/u.test(line.slice(character)) || !ROW.test(line)) return false;
  return line.slice(0, character).trim() !== '';
}

/** Whether a caret is behind a line that looks like a heading. */
export function isHeadingEnd(line: string, character: number): boolean {
  if (line.length > LONGEST_HEADING || line.slice(character).trim() !== '') return false;
  return HEADING.test(line) && !/[。；|\t]/u.test(line);
}
