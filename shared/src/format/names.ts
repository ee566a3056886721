import { everyNode } from './tree';
import type { BlockSpec, ColumnSpec, RowSpec } from './types';

/** The official label of a row; empty where the row has none. */
export function rowName(row: RowSpec): string {
  return row.label?.text ?? '';
}

/** The official label of a column, behind those of its groups where the label alone is not enough. */
export function columnName(block: BlockSpec, column: ColumnSpec): string {
  const { text } = column.label;
  const same = everyNode(block.columns).filter(({ label }) => label.text === text);
  if (same.length === 1) return text;
  return [...ancestors(block.columns, column), column].map(({ label }) => label.text).join(' · ');
}

function ancestors(columns: readonly ColumnSpec[], wanted: ColumnSpec): ColumnSpec[] {
  for (const column of columns) {
    if (!column.children) continue;
    if (column.children.includes(wanted)) return [column];
    const below = ancestors(column.children, wanted);
    if (below.length > 0) return [column, ...below];
  }
  return [];
}

/** The label of a row without the note in brackets that the form prints behind one of them. */
export function shortRowName(row: RowSpec): string {
  return rowName(row).replace(/(?<=[^（）]{2})（[^（）]*）$/u, '');
}
