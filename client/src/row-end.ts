/** Two cells at least: a line that is only indented by a tab is no row. Linear in the line. */
const ROW = /\|[^|]*\||^\s*\S.*[\t|]/u;

/** Whether a caret, as so many UTF-16 units of its line, is where a row of a table ends. */
export function isRowEnd(line: string, character: number): boolean {
  return line.slice(character).trim() === '' && ROW.test(line);
}
