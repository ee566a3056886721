import type { LabelHit, LabelIndex } from '../format/label-index';
import { figureColumns } from '../format/tree';
import type { BlockSpec, TableSpec } from '../format/types';
import type { LabelRole } from '../format/vocabulary';
import type { GridRow } from '../layouts/types';
import { wordsOf } from './data-rows';
import type { LogicalRow, WordCell } from './logical-rows';
import type { BoundLabel } from './types';

interface Head {
  readonly word: WordCell;
  readonly block: BlockSpec | undefined;
  readonly hit: LabelHit<LabelRole> | undefined;
}

/**
 * Binds the words of table heads. One wording may head several columns (总计, 其他结果): each stands
 * for the first of them that nothing has met yet, in the block that is being read. Words that no
 * label knows come last, for the labels that are still without a head.
 */
export function bindHeads(
  rows: readonly LogicalRow[],
  table: TableSpec,
  index: LabelIndex<LabelRole>,
): BoundLabel[] {
  const met = new Set<unknown>();
  const heads = exactHeads(rows, table, met);
  return heads.flatMap(({ word, block, hit }) => {
    const found = hit ?? likely(word, block, met, index);
    if (!found) return [];
    met.add(identityOf(found.item));
    return [{ quality: found.quality, role: found.item, ...wordsOf(word) }];
  });
}

function exactHeads(rows: readonly LogicalRow[], table: TableSpec, met: Set<unknown>): Head[] {
  const heads: Head[] = [];
  let block: BlockSpec | undefined = table.blocks[0];
  for (const row of rows) {
    if (row.kind !== 'head') {
      block = blockOfData(row) ?? block;
      const [word, ...others] = row.labels;
      // A word in a row of its own, with no figure behind it, may be an article with changed words.
      const alone = word?.hits.length === 0 && others.length === 0;
      if (word && alone && row.values.every(({ text }) => text === '')) {
        heads.push({ word, block, hit: undefined });
      }
      continue;
    }
    for (const word of row.words) {
      const hit = choose(word, block, met);
      if (hit?.item.role === 'heading') block = hit.item.block;
      if (hit) met.add(identityOf(hit.item));
      heads.push({ word, block, hit });
    }
  }
  return heads;
}

/**
 * Which cell of a row the first figure is, by block, where the heads show it: every column has a
 * head, and these stand side by side in the order of the form. Heads that come one cell a line do
 * not, since merged cells there take no place.
 */
export function headStarts(
  heads: readonly BoundLabel[],
  rows: readonly GridRow[],
): ReadonlyMap<BlockSpec, number> {
  const places = placesOf(heads, rows);
  const starts = new Map<BlockSpec, number>();
  for (const block of new Set(heads.map(({ role }) => role.block))) {
    const indexes = figureColumns(block).map((column) => {
      const head = heads.find(
        ({ role }) =>
          role.role === 'column' && role.block === block && role.column.id === column.id,
      );
      return head && places.get(head.from);
    });
    const [first] = indexes;
    const aligned = first !== undefined && indexes.every((place, index) => place === first + index);
    if (aligned) starts.set(block, first);
  }
  return starts;
}

/** Which cell of its row each head is, by where it begins. */
function placesOf(
  heads: readonly BoundLabel[],
  rows: readonly GridRow[],
): ReadonlyMap<number, number> {
  const wanted = new Set(heads.map(({ from }) => from));
  const places = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [index, { from }] of cells.entries()) if (wanted.has(from)) places.set(from, index);
  }
  return places;
}

function blockOfData(row: Extract<LogicalRow, { kind: 'data' }>): BlockSpec | undefined {
  for (const { hits } of row.labels) {
    const hit = hits.find(({ item }) => item.role === 'row');
    if (hit) return hit.item.block;
  }
  return undefined;
}

function choose(
  word: WordCell,
  block: BlockSpec | undefined,
  met: ReadonlySet<unknown>,
): LabelHit<LabelRole> | undefined {
  const heads = word.hits.filter(({ item }) => item.role !== 'row');
  const headings = heads.filter(({ item }) => item.role === 'heading');
  if (headings.length > 0) return headings[0];
  const here = heads.filter(({ item }) => item.block === block);
  const fresh = here.filter(({ item }) => !met.has(identityOf(item)));
  return fresh[0] ?? here[0] ?? heads[0];
}

/** A head whose words were changed: like a label of its block, or an article, without a head yet. */
function likely(
  { cell, hits }: WordCell,
  block: BlockSpec | undefined,
  met: ReadonlySet<unknown>,
  index: LabelIndex<LabelRole>,
): LabelHit<LabelRole> | undefined {
  if (hits.length > 0) return undefined;
  const best = index.findAlike(cell.text, 0.5).find(({ item, alike }) => {
    if (item.role === 'row' || met.has(identityOf(item))) return false;
    return item.role === 'heading' ? alike >= 0.75 : item.block === block;
  });
  const item = best?.item ?? lastColumn(cell.text, block, met);
  return item && { item, quality: 'changed' };
}

/** A short word where all columns of the block but one have their heads can only mean that one. */
function lastColumn(
  text: string,
  block: BlockSpec | undefined,
  met: ReadonlySet<unknown>,
): LabelRole | undefined {
  if (!block || !/^\p{Script=Han}{2,8}$/u.test(text)) return undefined;
  const roles = figureColumns(block).map((column) => ({ role: 'column' as const, block, column }));
  const open = roles.filter((role) => !met.has(identityOf(role)));
  return open.length === 1 && roles.length > 1 ? open[0] : undefined;
}

function identityOf(role: LabelRole): unknown {
  if (role.role === 'column') return `${role.block.id}/${role.column.id}`;
  if (role.role === 'row') return role.row;
  return `${role.block.id}/${role.role}`;
}
