import { HTML } from './html';
import { MARKDOWN } from './markdown';
import { PDF_TEXT } from './pdf-text';
import { PIPE_CELLS, PIPE_LINES } from './pipe-cells';
import { LEAD_PIPE_ROWS, PIPE_ROWS } from './pipe-rows';
import { PLAIN_LINES } from './plain-lines';
import { TAB_CELLS } from './tab-cells';
import { TAB_ROWS } from './tab-rows';
import type { Layout, LayoutId } from './types';

/** Every layout, in the order in which they are asked. A new one is one file and one entry here. */
export const LAYOUTS: readonly Layout[] = [
  HTML,
  MARKDOWN,
  PIPE_LINES,
  PIPE_CELLS,
  LEAD_PIPE_ROWS,
  PIPE_ROWS,
  TAB_CELLS,
  TAB_ROWS,
  PDF_TEXT,
  PLAIN_LINES,
];

/** The layout in which the lines of a region are written. */
export function layoutOf(lines: readonly string[]): Layout {
  return LAYOUTS.find((layout) => layout.recognises(lines)) ?? PLAIN_LINES;
}

/** The layout of an id. */
export function layoutNamed(id: LayoutId): Layout {
  const layout = LAYOUTS.find((candidate) => candidate.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
}
