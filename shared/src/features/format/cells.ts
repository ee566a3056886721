import type { Cell, LayoutId } from '../../layouts/types';
import { readRegion } from '../../report/region';
import type { Edit } from '../../rules/types';
import { type Span, shift } from '../../text/span';
import { narrowed, strayBefore, strayBehind } from './edits';
import { type PlacedBlock, type Proposal, type Sheet, tablesIn } from './sheet';

/**
 * What stands around the words of a cell: nothing; one space beside a pipe; or whatever does, where
 * blanks part the cells or belong to the markup. Markdown has columns and is written by itself.
 */
const AROUND: Readonly<Record<LayoutId, 'nothing' | 'space' | 'kept'>> = {
  html: 'kept',
  markdown: 'kept',
  'tab-cells': 'nothing',
  'tab-rows': 'nothing',
  'pipe-rows': 'space',
  'lead-pipe-rows': 'space',
  'pipe-cells': 'space',
  'pipe-lines': 'nothing',
  'plain-lines': 'nothing',
  'pdf-text': 'kept',
};

/**
 * The blanks around the words of the cells of a region. A cell that holds nothing but blanks stays as
 * it is: they may be all by which it is known to be one.
 */
export function* cellProposals(sheet: Sheet, { block, from }: PlacedBlock): Generator<Proposal> {
  const region = readRegion(block);
  if (AROUND[region.layout] === 'kept') return;
  const beside = AROUND[region.layout] === 'space' ? ' ' : '';
  for (const { row } of region.rows) {
    for (const cell of row.cells) {
      if (cell.text === '' || cell.broken) continue;
      const [whole] = tablesIn(sheet, shift(wordsOf(cell), from));
      if (!whole) continue;
      const words = emphasised(sheet.text, shift(wordsOf(cell), from));
      for (const edit of blanksAround(sheet.text, words, beside)) yield { edit, whole };
    }
  }
}

function wordsOf({ from, to }: Cell): Span {
  return { from, to };
}

/** The marks of emphasis belong to the words. */
function emphasised(text: string, { from, to }: Span): Span {
  const before = text.slice(Math.max(0, from - 2), from);
  const isMark = before === '**' || before === '__';
  return isMark && text.startsWith(before, to) ? { from: from - 2, to: to + 2 } : { from, to };
}

function blanksAround(text: string, { from, to }: Span, beside: string): Edit[] {
  const start = strayBefore(text, from);
  const end = strayBehind(text, to);
  const before = blankAt(text[start - 1], beside);
  const behind = blankAt(text[end], beside);
  return [
    ...(before === undefined ? [] : narrowed(text, { from: start, to: from, text: before })),
    ...(behind === undefined ? [] : narrowed(text, { from: to, to: end, text: behind })),
  ];
}

/** What blanks beside a mark become; undefined where they part words, and are no stray ones. */
function blankAt(mark: string | undefined, beside: string): string | undefined {
  if (mark === '|') return beside;
  return mark === undefined || /[\t\r\n\ufeff]/u.test(mark) ? '' : undefined;
}
