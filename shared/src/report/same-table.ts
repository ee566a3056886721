import { layoutNamed } from '../layouts';
import { withoutBlanks } from '../text/blanks';
import { oneLine } from '../text/one-line';
import { gridOf } from './pieces';
import type { BoundLabel, BoundTable } from './types';

/**
 * Whether two tables say the same, wherever and in whatever layout they are written: the same rows in
 * the same order, the same figures to the letter, labels but for blanks, and no word more or less.
 */
export function sameTable(one: BoundTable, other: BoundTable): boolean {
  const haveHeads = [one, other].every(({ layout }) => layoutNamed(layout).keepsHeads);
  return (
    one.spec === other.spec &&
    contentOf(one) === contentOf(other) &&
    (!haveHeads || wordsOf(one) === wordsOf(other))
  );
}

/** All words of a table, heads among them, which not every layout keeps. */
function wordsOf(table: BoundTable): string {
  const words = gridOf(table)
    .flatMap(({ cells }) => cells.map(({ text }) => withoutBlanks(text)))
    .filter((text) => text !== '');
  // Which head is read first depends on how merged cells are written.
  return JSON.stringify([words.sort(), table.heads.map(headText).sort()]);
}

function contentOf(table: BoundTable): string {
  return JSON.stringify([
    table.rows.map(({ spec, label, placement, figures }) => [
      spec.id,
      labelText(label),
      placement.kind,
      figures.map(({ cell }) => oneLine(cell?.text ?? '')),
    ]),
    table.extras.map(({ text, hasFigures }) => [withoutBlanks(text), hasFigures]),
    table.missing.map((run) => run.map(({ rows }) => rows.map(({ id }) => id))),
    [table.repeated.length, table.loose.length],
  ]);
}

function labelText(label: BoundLabel | undefined): readonly string[] {
  return label ? [withoutBlanks(label.text), label.quality] : [];
}

function headText(label: BoundLabel): string {
  const { role } = label;
  const id = role.role === 'column' ? role.column.id : role.role === 'row' ? role.row.id : '';
  return [role.role, role.block.id, id, ...labelText(label)].join('/');
}
