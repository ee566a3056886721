import type { Tree } from './tree';

/**
 * The line, counted from 0, in which each of some blocks begins. They are given by where they start,
 * in the order of the text; one walk over the text finds them all.
 */
export function lineNumbers({ pages }: Tree, starts: readonly number[]): number[] {
  const lines: number[] = [];
  let [offset, line] = [0, 0];
  for (const page of pages) {
    const end = offset + page.length;
    // Of a page in which none of them begins only the sum is needed.
    if ((starts[lines.length] ?? Infinity) >= end) {
      offset = end;
      line += page.breaks;
      continue;
    }
    for (const block of page.blocks) {
      offset += block.text.length;
      while ((starts[lines.length] ?? Infinity) < offset) lines.push(line);
      line += block.breaks;
    }
  }
  while (lines.length < starts.length) lines.push(line);
  return lines;
}
