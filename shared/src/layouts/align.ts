import { displayWidth } from '../text/width';

/** The least width of a column: below a head stand three dashes at least. */
export const NARROWEST = 3;

/** How wide each column of a table is where its cells stand below each other, in columns of a font. */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, text] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? NARROWEST, displayWidth(text));
    }
  }
  return widths;
}

/** A row between pipes, each cell filled up with spaces to the width of its column. */
export function alignedRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map(
    (text, index) => text + ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(text))),
  );
  return `| ${cells.join(' | ')} |`;
}
