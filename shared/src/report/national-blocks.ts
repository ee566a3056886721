import type { SectionId, TableId } from '../format/types';
import { type LabelRole, TABLES, tableLabels, tablesNaming } from '../format/vocabulary';
import type { Block } from '../syntax/block';
import { memoised } from '../text/memo';
import type { Noted } from './noted';
import { readRegion } from './region';
import type { PlacedSection } from './sections';

/** With so many labels of one national table a region is that table, wherever it stands. */
const ENOUGH_LABELS = 6;

/** A whole table has under 400 cells; so many are looked at. */
const MOST_PARTS = 2000;

const WITH_TABLES: ReadonlySet<SectionId> = new Set(TABLES.map(({ section }) => section));

interface Evidence {
  readonly id: TableId | undefined;
  /** What its labels stand for. */
  readonly labels: ReadonlySet<string>;
  /** The region is a national table, or a good part of one, by itself. */
  readonly strong: boolean;
}

/**
 * The blocks that may hold national tables. A small table of the author's own may share a few words
 * with one (行政许可, 行政处罚): it is left out where it stands in a section that has no table, or where
 * it names nothing that a national table of the report does not hold already.
 */
export function nationalBlocks(
  noted: readonly Noted[],
  sections: readonly PlacedSection[],
): Noted[] {
  const tables = noted.filter(({ block }) => block.kind === 'table');
  const held = new Map<TableId, Set<string>>();
  for (const { block } of tables) {
    const { id, labels, strong } = evidenceOf(block);
    if (!id || !strong) continue;
    const known = held.get(id) ?? new Set();
    for (const label of labels) known.add(label);
    held.set(id, known);
  }
  let at = -1;
  return tables.filter(({ block, from }) => {
    while ((sections[at + 1]?.from ?? Infinity) <= from) at++;
    const { id, labels, strong } = evidenceOf(block);
    if (strong || !id) return true;
    const known = held.get(id);
    const nothingNew = known !== undefined && [...labels].every((label) => known.has(label));
    const section = sections[at]?.section.spec.id;
    return !nothingNew && (section === undefined || WITH_TABLES.has(section));
  });
}

const evidenceOf = memoised((block: Block): Evidence => {
  const labels = new Set<string>();
  let id: TableId | undefined;
  let strong = false;
  let left = MOST_PARTS;
  for (const { row } of readRegion(block).rows) {
    if (left <= 0) break;
    left -= row.cells.length;
    for (const { text } of row.cells) {
      const table = text.length < 2 ? undefined : tablesNaming(text)[0];
      if (!table || (id !== undefined && table.id !== id)) continue;
      id = table.id;
      const [hit] = tableLabels(table).find(text);
      if (!hit) continue;
      labels.add(nameOf(hit.item));
      strong ||= hit.item.role === 'heading';
    }
  }
  return { id, labels, strong: strong || labels.size >= ENOUGH_LABELS };
});

/** What a label stands for, whatever its wording: 部分公开 is the row whose label has a note behind it. */
function nameOf(item: LabelRole): string {
  const { role, block } = item;
  if (role === 'column') return `${role}/${block.id}/${item.column.id}`;
  return role === 'row' ? `${role}/${item.row.id}` : `${role}/${block.id}`;
}
