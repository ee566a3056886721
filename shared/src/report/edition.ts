import type { Format } from '../format/types';
import { isLabel, TABLES } from '../format/vocabulary';
import type { GridRow } from '../layouts/types';
import type { Tree } from '../syntax/tree';
import { memoisedWith } from '../text/memo';
import { bindTable } from './bind-table';
import { withoutLostFigures } from './lost';
import type { Segment } from './segments';
import { type TableText, tableText } from './table-text';
import type { BoundTable } from './types';

/** So much more must another edition explain before a table is said to be written in it. */
const CLEARLY = 2;

/**
 * Binds a table to the edition in which it is written: the one of the preferred format, unless more of
 * its labels and figures clearly fit another. The same table is bound once, wherever it moves.
 */
export function bindBest(segment: Segment, preferred: Format, tree: Tree): BoundTable | undefined {
  const first = segment.rows[0]?.row;
  const table = tableText(segment, tree);
  return first && table && boundOnce(first, { segment, preferred, table });
}

interface ToBind {
  readonly segment: Segment;
  readonly preferred: Format;
  readonly table: TableText;
}

const boundOnce = memoisedWith((_: GridRow, toBind: ToBind) => {
  const table = bound(toBind);
  return table && withoutLostFigures(table);
}, isSame);

/** A table in one block is the same wherever the block is; of one in several, all between counts. */
function isSame(one: ToBind, other: ToBind): boolean {
  const [rows, others] = [one.segment.rows, other.segment.rows];
  return (
    one.preferred === other.preferred &&
    one.segment.id === other.segment.id &&
    rows.length === others.length &&
    rows.every(({ row }, at) => row === others[at]?.row) &&
    one.segment.beyond?.row === other.segment.beyond?.row &&
    one.table.beyond?.from === other.table.beyond?.from &&
    one.table.text === other.table.text
  );
}

function bound({ table, segment, preferred }: ToBind): BoundTable | undefined {
  const editions = TABLES.filter(({ id }) => id === segment.id);
  const own = editions.filter((edition) => preferred.tables.includes(edition));
  const ordered = [...own, ...editions.filter((edition) => !own.includes(edition)).reverse()];
  const [first, ...others] = ordered;
  if (!first) return undefined;
  let best = bindTable(table, first);
  let wanted = fitness(best) + CLEARLY;
  const most = mostFitness(table);
  for (const edition of others) {
    if (wanted >= most) break;
    const one = bindTable(table, edition);
    if (fitness(one) <= wanted) continue;
    best = one;
    wanted = fitness(one) + CLEARLY;
  }
  return best;
}

/** No edition explains more of a table than all its cells that hold something. */
function mostFitness({ rows }: TableText): number {
  return rows.reduce((sum, { cells }) => sum + cells.filter(({ text }) => text !== '').length, 0);
}

/** A label taken for a figure speaks against an edition like a whole row of figures. */
const LABEL_AS_FIGURE = 10;

/**
 * How much of a table an edition explains; rows that it does not know speak against it. What is
 * missing or blank says nothing of the edition: a draft may be cut off or not filled in yet.
 */
function fitness(table: BoundTable): number {
  const all = table.rows.flatMap((row) => row.figures);
  const figures = all.filter(({ reading }) => reading.kind === 'number').length;
  const mistaken = all.filter(
    ({ cell, reading }) => reading.kind === 'word' && isLabel(cell?.text ?? ''),
  );
  const labels = [...table.heads, ...table.rows.flatMap(({ label }) => label ?? [])];
  const exact = labels.filter(({ quality }) => quality === 'national').length;
  return figures + exact - table.extras.length - LABEL_AS_FIGURE * mistaken.length;
}
