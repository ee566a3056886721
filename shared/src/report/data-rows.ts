import type { LabelIndex } from '../format/label-index';
import { figureColumns, figureRows } from '../format/tree';
import type { BlockSpec, RowSpec, TableSpec } from '../format/types';
import type { LabelRole } from '../format/vocabulary';
import type { Cell } from '../layouts/types';
import { nameByLikeness } from './likeness';
import type { LogicalRow, WordCell } from './logical-rows';
import type { BoundLabel } from './types';

type DataRow = Extract<LogicalRow, { kind: 'data' }>;

/** A row of the text whose label was looked up, with all the values that belong to it. */
export interface NamedRow {
  /** Position of the national row in the form; undefined where no row is meant. */
  readonly position: number | undefined;
  readonly label: BoundLabel | undefined;
  readonly groups: readonly BoundLabel[];
  /** Unknown words before a known label: a group whose words were changed, perhaps. */
  readonly strangers: readonly WordCell[];
  /** The words of a row that is not national. */
  readonly unknown: WordCell | undefined;
  readonly values: readonly Cell[];
  readonly spare: readonly Cell[];
  /** How many cells the row has in the text, labels included; for comparing rows. */
  readonly cells: number;
  /** Which cell of the row the first value is. */
  readonly start: number;
}

export interface FormRow {
  readonly block: BlockSpec;
  readonly row: RowSpec;
}

/** Looks up the label of each data row, by its known wordings first, then by likeness. */
export function nameRows(
  rows: readonly DataRow[],
  table: TableSpec,
  index: LabelIndex<LabelRole>,
): NamedRow[] {
  const form = figureRows(table);
  const positions = new Map(form.map(({ row }, position) => [row, position]));
  const exact = rows.map((row) => nameExactly(row, positions));
  const unlabelled = form.findIndex(({ row }) => row.label === undefined);
  return joinContinuations(nameByLikeness(exact, form, index), form, unlabelled);
}

function nameExactly(row: DataRow, positions: ReadonlyMap<RowSpec, number>): NamedRow {
  const groups: BoundLabel[] = [];
  let label: BoundLabel | undefined;
  let position: number | undefined;
  const strangers: WordCell[] = [];
  for (const word of row.labels) {
    const hit = word.hits.find(({ item }) => item.role === 'row');
    if (hit?.item.role !== 'row') {
      strangers.push(word);
      continue;
    }
    const bound = { quality: hit.quality, role: hit.item, ...wordsOf(word) };
    const found = positions.get(hit.item.row);
    if (found === undefined) groups.push(bound);
    else {
      label = bound;
      position = found;
    }
  }
  return {
    position,
    label,
    groups,
    strangers: label ? strangers : strangers.slice(0, -1),
    unknown: label ? undefined : strangers.at(-1),
    values: row.values,
    spare: row.spare,
    cells: row.cells,
    start: row.start,
  };
}

/** The place and the words of a cell, as a label keeps them. */
export function wordsOf({ cell }: WordCell): Pick<BoundLabel, 'from' | 'to' | 'text' | 'broken'> {
  const { from, to, text, broken } = cell;
  return broken ? { from, to, text, broken } : { from, to, text };
}

/** A row with a cell for every column is whole, be they blank: what follows belongs to another. */
function goesOn({ position, values }: NamedRow, form: readonly FormRow[]): boolean {
  const target = position === undefined ? undefined : form[position];
  if (!target) return false;
  const isBlank = values.every(({ text }) => text === '');
  return !isBlank || values.length < figureColumns(target.block).length;
}

/**
 * Values without a label go on with the row above them; in a table whose one row has no label they
 * are that row. Empty lines between the halves of a row may be its blank cells.
 */
function joinContinuations(
  rows: readonly NamedRow[],
  form: readonly FormRow[],
  unlabelled: number,
): NamedRow[] {
  const joined: (NamedRow & { readonly values: Cell[] })[] = [];
  for (const row of rows) {
    const bare = row.label === undefined && row.unknown === undefined && row.groups.length === 0;
    const previous = joined.at(-1);
    if (bare && previous && goesOn(previous, form)) {
      // The row above is a copy of our own, so that however many lines follow cost one push each.
      for (const cell of previous.spare) previous.values.push(cell);
      for (const cell of row.values) previous.values.push(cell);
      const cells = previous.cells + row.cells;
      joined[joined.length - 1] = { ...previous, spare: row.spare, cells };
      continue;
    }
    const position = bare && row.values.length > 0 && unlabelled >= 0 ? unlabelled : row.position;
    joined.push({ ...row, position, values: [...row.values] });
  }
  return joined;
}
