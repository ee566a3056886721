import { shortColumnName } from '../../format/short-names';
import { figureColumns } from '../../format/tree';
import { layoutNamed } from '../../layouts';
import { message } from '../../messages';
import type { BoundTable } from '../../report/types';
import { figureName } from '../../rules/help/figure-fixes';
import { type Span, touches } from '../../text/span';
import { placedFigures } from '../figures/symbol';
import type { TableHint } from './types';

/**
 * The columns of the figures in a stretch of a table, blank ones among them, where its layout shows
 * bare numbers. A figure that is alone in its row needs none.
 */
export function columnHints(table: BoundTable, within: Span): TableHint[] {
  if (layoutNamed(table.layout).showsColumns) return [];
  return placedFigures(table)
    .filter(({ cell, block }) => touches(within, cell.from) && figureColumns(block).length > 1)
    .map((figure) => ({
      kind: 'column',
      at: figure.cell.from,
      words: message('hint/column', { name: shortColumnName(figure.block, figure.column) }),
      more: [message('hint/figure', { name: figureName(figure) })],
    }));
}
