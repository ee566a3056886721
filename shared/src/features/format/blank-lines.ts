import { isLabel } from '../../format/vocabulary';
import { readFigure } from '../../numbers/figure';
import type { Edit } from '../../rules/types';
import { endsInBreak, splitLines } from '../../text/lines';
import { narrowed } from './edits';
import type { PlacedBlock, Sheet } from './sheet';

/** No label of a national table is longer. */
const LONGEST_CELL = 100;

/**
 * Several empty lines between two blocks become one, which holds nothing; those before the first words
 * and behind the last go. Empty lines inside a table are its own.
 */
export function* blankLineEdits({ text, blocks }: Sheet): Generator<Edit> {
  for (const [index, placed] of blocks.entries()) {
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    if (placed.block.kind !== 'blank' || isOfTable(placed, above, below)) continue;
    const from = placed.from === 0 && text.startsWith('\ufeff') ? 1 : placed.from;
    if (above && below) yield* oneEmptyLine(text, placed);
    else if (below || (placed.to === text.length && above && endsInBreak(above.block.text))) {
      yield* narrowed(text, { from, to: placed.to, text: '' });
    }
  }
}

/**
 * Whether blank lines may be cells: a tab stands in them, or they stand beside what looks like a cell
 * of a table that is not read as one.
 */
function isOfTable(placed: PlacedBlock, above?: PlacedBlock, below?: PlacedBlock): boolean {
  return placed.block.text.includes('\t') || mayBeCell(above) || mayBeCell(below);
}

function mayBeCell(placed: PlacedBlock | undefined): boolean {
  if (placed?.block.kind !== 'paragraph') return false;
  const words = placed.block.text.trim();
  if (words.length > LONGEST_CELL) return /[\t|]/u.test(words);
  return /[\t|]/u.test(words) || isLabel(words) || readFigure(words, 'money').kind !== 'word';
}

function oneEmptyLine(text: string, { block, from, to }: PlacedBlock): Edit[] {
  const [first] = splitLines(block.text);
  if (!first) return [];
  // Without what stands between them, a lone CR and an LF would be one break.
  const joins = text[from - 1] === '\r' && block.text[first.to] === '\n';
  const blanks = joins ? [] : narrowed(text, { from, to: from + first.to, text: '' });
  return [...blanks, ...narrowed(text, { from: from + first.end, to, text: '' })];
}
