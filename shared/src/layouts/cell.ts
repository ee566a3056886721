import type { GridSlot } from '../format/grid';
import { isBlank, trimSpan } from '../text/blanks';
import type { Span } from '../text/span';
import type { Cell } from './types';

/** The cell that lies in a stretch of text between its separators. */
export function cellAt(text: string, span: Span): Cell {
  const words = trimSpan(text, span);
  const content = text.slice(words.from, words.to);
  // Emphasis of Markdown belongs to the author: what is written stays inside it.
  if (/^(\*\*|__)[^*_]+\1$/u.test(content)) {
    return cellAt(text, { from: words.from + 2, to: words.to - 2 });
  }
  return { text: isBlank(content) ? '' : content, ...words };
}

/** What stands at a place of the form: a label, or nothing where a figure or a merged cell is. */
export function slotText(slot: GridSlot): string {
  return slot.kind === 'cell' ? slot.cell.text : '';
}
