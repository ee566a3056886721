import type { TableSpec } from '../format/types';
import { tablesNaming } from '../format/vocabulary';
import { layoutOf } from '../layouts';
import type { Grid, LayoutId } from '../layouts/types';
import type { Block } from '../syntax/blocks';
import { splitLines } from '../text/lines';

/** What a table region holds: its cells, or, where no layout reads it, the tables it names. */
export type Region =
  | { readonly layout: LayoutId; readonly grid: Grid }
  | { readonly layout: undefined; readonly tables: readonly TableSpec[] };

/** Reads the cells of a table block. */
export function readRegion({ text }: Block): Region {
  const layout = layoutOf(splitLines(text).map(({ from, to }) => text.slice(from, to)));
  if (layout) return { layout: layout.id, grid: layout.read(text) };
  const parts = text.split(/[\t|\r\n]+/u).filter((part) => part.length > 1 && part.length <= 80);
  return { layout: undefined, tables: [...new Set(parts.flatMap(tablesNaming))] };
}
