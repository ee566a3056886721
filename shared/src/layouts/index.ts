import { MARKDOWN } from './markdown';
import { TAB_CELLS } from './tab-cells';
import { TAB_ROWS } from './tab-rows';
import type { Layout } from './types';

/** Every layout, in the order in which they are asked. A new one is one file and one entry here. */
export const LAYOUTS: readonly Layout[] = [MARKDOWN, TAB_CELLS, TAB_ROWS];

/** The layout in which a region is written; undefined where none recognises it. */
export function layoutOf(lines: readonly string[]): Layout | undefined {
  return LAYOUTS.find((layout) => layout.recognises(lines));
}
