import { columnName, rowName } from '../../format/names';
import { figureColumns, groupsAround } from '../../format/tree';
import type { BlockSpec, ColumnSpec, RowSpec } from '../../format/types';
import type { LabelRole } from '../../format/vocabulary';
import { type Locale, type MessageKey, message, say } from '../../messages';
import { explained } from './explain';
import { paragraphs } from './markdown';

/** What a label of a table stands for. */
export function explainedRole(role: LabelRole, locale: Locale): string {
  if (role.role === 'row') return explainedRow(role.block, role.row, locale);
  if (role.role === 'column') return explainedColumn(role.block, role.column, locale);
  return explainedBlock(role.block, role.role, locale);
}

/** A row; where it stands in a group, which that is. */
export function explainedRow(block: BlockSpec, row: RowSpec, locale: Locale): string {
  const groups = groupsAround(block.rows, row).map(rowName);
  const within = say(message('hover/within', { groups: groups.join(' › ') }), locale);
  const subject = { name: rowName(row), kind: 'hover/row' } as const;
  return explained(subject, row.explanation, locale, groups.length > 0 ? [within] : []);
}

/** A column, by its groups too where its label alone is not enough. */
export function explainedColumn(block: BlockSpec, column: ColumnSpec, locale: Locale): string {
  const subject = { name: columnName(block, column), kind: 'hover/column' } as const;
  return explained(subject, column.explanation, locale);
}

/** A head over a whole part of a table, with the rows and columns that are filled under it. */
function explainedBlock(block: BlockSpec, role: 'heading' | 'corner', locale: Locale): string {
  const label = role === 'heading' ? block.heading : block.corner;
  const subject = { name: label?.text ?? '', kind: 'hover/block' } as const;
  const lists = [
    ...listOf('hover/rows', block.rows.map(rowName), locale),
    ...listOf(
      'hover/columns',
      figureColumns(block).map((one) => columnName(block, one)),
      locale,
    ),
  ];
  if (block.explanation) return explained(subject, block.explanation, locale, lists);
  const head = `**${subject.name}** · ${say(message(subject.kind), locale)}`;
  return paragraphs(head, lists.map((line) => `- ${line}`).join('\n'));
}

function listOf(key: MessageKey, names: readonly string[], locale: Locale): string[] {
  const list = names.filter((name) => name !== '').join('；');
  return list === '' ? [] : [say(message(key, { names: list }), locale)];
}
