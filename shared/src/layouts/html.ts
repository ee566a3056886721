import type { GridSlot } from '../format/grid';
import { readHtml } from './html-reader';
import type { Layout } from './types';

/**
 * An HTML table. Merged cells are written once, and the places that they cover have no cell, so that
 * what follows a label in a row are its values.
 */
export const HTML: Layout = {
  id: 'html',
  keepsBlanks: true,
  keepsHeads: true,
  showsColumns: false,
  rowIsLine: false,
  recognises: (lines) => lines.some((line) => /<(?:table|tr)(?:[\s/>]|$)/iu.test(line)),
  read: (region) => readHtml(region).rows,
  rowBreaks: 1,
  // The merged cells around new rows would have to grow.
  endOfRow: () => undefined,
  strayWords: (region) => readHtml(region).stray,
  write(rows, lineBreak, head) {
    const lines = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`);
    const whole = head ? ['<table>', ...lines, '</table>'] : lines;
    return whole.map((line) => line + lineBreak).join('');
  },
};

function cellOf(slot: GridSlot): string {
  if (slot.kind === 'covered') return '';
  const { text, columns, rows } = slot.cell;
  const merged = [
    ...(rows > 1 ? [` rowspan="${rows}"`] : []),
    ...(columns > 1 ? [` colspan="${columns}"`] : []),
  ];
  return `<td${merged.join('')}>${escaped(text)}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
