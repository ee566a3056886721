import { draftOf } from '../../shared/src/draft';
import { startOf } from '../../shared/src/draft/locate';
import type { BoundRow, BoundTable, Figure } from '../../shared/src/report/types';
import { shift } from '../../shared/src/text/span';

/** The tables of a text, with the places of their rows and labels as offsets in the whole text. */
export function tablesIn(text: string): BoundTable[] {
  const draft = draftOf(text);
  return draft.report.tables.map((table) => moved(table, startOf(draft, table.block)));
}

/** One of the national tables of a text. */
export function tableIn(text: string, id: string): BoundTable | undefined {
  return tablesIn(text).find(({ spec }) => spec.id === id);
}

function moved(table: BoundTable, by: number): BoundTable {
  const rows = table.rows.map((row) => movedRow(row, by));
  return {
    ...shift(table, by),
    rows,
    byRow: new Map(rows.map((row) => [row.spec.id, row])),
    heads: table.heads.map((head) => shift(head, by)),
  };
}

function movedRow(row: BoundRow, by: number): BoundRow {
  return {
    ...shift(row, by),
    label: row.label && shift(row.label, by),
    cells: row.cells.map((cell) => shift(cell, by)),
    figures: row.figures.map(
      (figure): Figure => ({ ...figure, cell: figure.cell && shift(figure.cell, by) }),
    ),
  };
}
