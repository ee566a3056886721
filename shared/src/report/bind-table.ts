import type { LabelIndex } from '../format/label-index';
import { figureColumns, figureRows } from '../format/tree';
import type { BlockSpec, ColumnSpec, RowSpec, TableSpec } from '../format/types';
import { type LabelRole, tableLabels } from '../format/vocabulary';
import type { Cell } from '../layouts/types';
import { readFigure } from '../numbers/figure';
import type { Span } from '../text/span';
import { bindHeads, headStarts } from './bind-heads';
import { type FormRow, type NamedRow, nameRows, wordsOf } from './data-rows';
import { type LogicalRow, takeApart } from './logical-rows';
import { findMissing } from './missing-rows';
import { learn, placeRow } from './place-rows';
import type { TableText } from './table-text';
import type { BoundLabel, BoundRow, BoundTable, ExtraRow, Figure } from './types';

/** Binds the rows of a table to one edition of a national table. Never throws. */
export function bindTable(table: TableText, spec: TableSpec): BoundTable {
  const index = tableLabels(spec);
  const form = figureRows(spec);
  const parts = takeApart(
    table.rows,
    index,
    form.every(({ row }) => row.label),
  );
  const named = nameRows(parts.filter(isData), spec, index);
  const columnHeads = bindHeads(parts, spec, index);
  const bound = bindRows(named, form, headStarts(columnHeads, table.rows));
  const heads = [...columnHeads, ...named.flatMap(({ groups }) => groups)];
  const groups = changedGroups(named, index);
  const span = spanOf(table);
  const { rows, repeated } = splitRepeated(bound);
  return {
    spec,
    block: table.block,
    text: table.text,
    layout: table.layout,
    anchor: anchorOf(heads, rows, span),
    rows,
    byRow: new Map(rows.map((row) => [row.spec.id, row])),
    repeated,
    missing: findMissing(rows, columnHeads, form, span.from),
    heads: [...heads, ...groups],
    extras: named.flatMap(extraRow),
    loose: [...looseCells(named), ...(table.beyond ? [table.beyond] : [])],
    isLost: false,
    ...span,
  };
}

function isData(row: LogicalRow): row is Extract<LogicalRow, { kind: 'data' }> {
  return row.kind === 'data';
}

function bindRows(
  named: readonly NamedRow[],
  form: readonly FormRow[],
  starts: ReadonlyMap<BlockSpec, number>,
): BoundRow[] {
  const lessons = learn(named, form, starts);
  return named.flatMap((row, at) => {
    const target = row.position === undefined ? undefined : form[row.position];
    if (!target) return [];
    const columns = figureColumns(target.block);
    const { placement, cells } = placeRow(row, named[at + 1], form, target, lessons);
    const figures: Figure[] =
      placement.kind === 'placed'
        ? columns.map((column, index) => figureAt(target, column, cells[index]))
        : [];
    return [
      {
        spec: target.row,
        block: target.block,
        label: row.label,
        placement,
        cells: row.values,
        figures,
        ...rowSpan(row),
      },
    ];
  });
}

function figureAt({ block, row }: FormRow, column: ColumnSpec, cell: Cell | undefined): Figure {
  return { block, row, column, cell, reading: readFigure(cell?.text ?? '', column.kind) };
}

function rowSpan(row: NamedRow): Span {
  const cells: readonly Span[] = [...(row.label ? [row.label] : []), ...row.values];
  const from = row.label?.from ?? cells[0]?.from ?? 0;
  // A label may go on behind the figures.
  return { from, to: Math.max(row.label?.to ?? from, cells.at(-1)?.to ?? from) };
}

function splitRepeated(bound: readonly BoundRow[]): { rows: BoundRow[]; repeated: BoundRow[] } {
  const seen = new Set<RowSpec>();
  const rows: BoundRow[] = [];
  const repeated: BoundRow[] = [];
  for (const row of bound) {
    (seen.has(row.spec) ? repeated : rows).push(row);
    seen.add(row.spec);
  }
  return { rows, repeated };
}

function extraRow(row: NamedRow): ExtraRow[] {
  if (!row.unknown) return [];
  const { from, to, text } = row.unknown.cell;
  return [{ from, to, text, hasFigures: row.values.some((cell) => cell.text !== '') }];
}

function looseCells(named: readonly NamedRow[]): Span[] {
  return named.flatMap((row) => {
    if (row.position !== undefined || row.unknown) return [];
    return row.values.filter(({ text }) => text !== '').map(({ from, to }) => ({ from, to }));
  });
}

/** Words of a group, such as （四）无法提供, that were changed where the row's own label is known. */
function changedGroups(named: readonly NamedRow[], index: LabelIndex<LabelRole>): BoundLabel[] {
  return named.flatMap(({ strangers }) =>
    strangers.flatMap((word) => {
      const groups = index.findAlike(word.cell.text, 0.5).map(({ item }) => item);
      const best = groups.find((item) => item.role === 'row' && item.row.children !== undefined);
      if (!best) return [];
      return [{ quality: 'changed' as const, role: best, ...wordsOf(word) }];
    }),
  );
}

/** The label that stands first. */
function anchorOf(heads: readonly BoundLabel[], rows: readonly BoundRow[], span: Span): Span {
  const labels = [...heads, ...rows.flatMap(({ label }) => label ?? [])];
  const first = labels.reduce<Span | undefined>(
    (best, label) => (best && best.from <= label.from ? best : label),
    undefined,
  );
  return first ? { from: first.from, to: first.to } : span;
}

function spanOf({ rows }: TableText): Span {
  const first = rows.find(({ cells }) => cells.length > 0)?.cells[0];
  const last = rows.findLast(({ cells }) => cells.length > 0)?.cells.at(-1);
  return { from: first?.from ?? 0, to: last?.to ?? 0 };
}
