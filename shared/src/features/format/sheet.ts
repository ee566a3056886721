import type { Draft } from '../../draft';
import { spanInTable, spanOf } from '../../draft/locate';
import type { BoundTable } from '../../report/types';
import type { Edit } from '../../rules/types';
import type { Block } from '../../syntax/block';
import { blocksOf, textOf } from '../../syntax/tree';
import { overlaps, type Span } from '../../text/span';

/** A block and where in the text it stands. */
export interface PlacedBlock extends Span {
  readonly block: Block;
}

/** A bound table and where in the text it stands. */
export interface PlacedTable extends Span {
  readonly table: BoundTable;
}

/** A draft laid out for formatting: all offsets are UTF-16 units from the start of the text. */
export interface Sheet {
  readonly draft: Draft;
  readonly text: string;
  /** Those of the report that is judged; a second one in the same text is left alone. */
  readonly blocks: readonly PlacedBlock[];
  readonly tables: readonly PlacedTable[];
}

/** An edit, and the stretch of text that is only ever formatted as a whole with it. */
export interface Proposal {
  readonly edit: Edit;
  readonly whole: Span;
}

/** Lays a draft out. */
export function sheetOf(draft: Draft): Sheet {
  const { second } = draft.report;
  const end = second ? spanOf(draft, second).from : Infinity;
  const blocks: PlacedBlock[] = [];
  let from = 0;
  for (const block of blocksOf(draft.tree)) {
    if (from >= end) break;
    const to = from + block.text.length;
    blocks.push({ block, from, to });
    from = to;
  }
  const tables = draft.report.tables.map((table) => ({
    ...spanInTable(draft, table, table),
    table,
  }));
  return { draft, text: textOf(draft.tree), blocks, tables };
}

/** The tables of which a stretch holds something. */
export function tablesIn({ tables }: Sheet, span: Span): PlacedTable[] {
  return tables.filter((table) => overlaps(table, span));
}
