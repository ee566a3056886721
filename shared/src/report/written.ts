import { cellsBehind, type FormCell, formWidth, headRows, labelWidth } from '../format/form';
import { figureColumns, groupsAround } from '../format/tree';
import type { BlockSpec, RowSpec, TableSpec } from '../format/types';
import { layoutNamed } from '../layouts';
import type { Cell } from '../layouts/types';
import { type Message, type MessageArg, message } from '../messages';
import { memoised } from '../text/memo';
import { oneLine } from '../text/one-line';
import { type Entry, type Heads, piecesOf } from './pieces';
import type { BoundLabel, BoundRow, BoundTable } from './types';

/** The rows of a table with merged cells. */
export type FormRows = readonly (readonly FormCell[])[];

/**
 * A table of the text laid out as the national form is, merged cells and all, but with the author's
 * words and figures, in the order of the text. A message says why, where something would be lost.
 */
export const writtenForm: (table: BoundTable) => FormRows | Message = memoised((table) => {
  const refusal = refusalOf(table);
  if (refusal) return refusal;
  const pieces = piecesOf(table);
  if ('key' in pieces) return pieces;
  const body = new Body(table.spec, layoutNamed(table.layout).keepsHeads);
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const lost =
      piece.kind === 'heads'
        ? body.addHeads(piece)
        : body.addEntry(piece, next?.kind === 'entry' ? next : undefined);
    if (lost !== undefined) return message('convert/place', { text: oneLine(lost) });
  }
  return body.rows;
});

function refusalOf({ block, spec, text, repeated, loose, rows }: BoundTable): Message | undefined {
  if (text !== block.text) return message('convert/parted');
  const [twice] = repeated;
  if (twice) return message('convert/twice', { row: nameOf(twice, spec) });
  const lost = rows.find(({ placement }) => placement.kind !== 'placed');
  if (lost) return message('convert/unplaced', { row: nameOf(lost, spec) });
  const [word] = loose;
  return word && message('convert/loose', { text: oneLine(text.slice(word.from, word.to)) });
}

/** A row by its label; the only row of a table has none, and is named like the table. */
function nameOf({ label }: BoundRow, { name }: TableSpec): MessageArg {
  return label ? oneLine(label.text) : name;
}

/** The cell of a group, which grows with each row below it. */
interface OpenGroup {
  readonly group: RowSpec;
  readonly cell: { -readonly [Key in keyof FormCell]: FormCell[Key] };
}

/** The rows of a table while they are put below each other. What has no place there is given back. */
class Body {
  readonly rows: FormCell[][] = [];
  private readonly width: number;
  private block: BlockSpec | undefined;
  private open: readonly OpenGroup[] = [];

  /** Where the layout loses heads and groups, the form's own words stand for those that are not there. */
  constructor(
    spec: TableSpec,
    private readonly keepsHeads: boolean,
  ) {
    this.width = formWidth(spec);
    this.block = spec.blocks[0];
  }

  addHeads({ block, labels }: Heads): string | undefined {
    this.block = block;
    this.open = [];
    const [heading, ...more] = labels.filter(({ role }) => role.role === 'heading');
    const heads = labels.filter(({ role }) => role.role !== 'heading');
    if (heading) this.rows.push([cellOf(heading.text, this.width)]);
    if (more[0] || heads.length === 0) return more[0]?.text;
    const words = new Map(heads.map((label) => [headOf(label), label]));
    const twice = heads.find((label) => words.get(headOf(label)) !== label);
    const rows = headRows(block, this.width);
    const wrote = ({ head, ...cell }: FormCell) => {
      const own = words.get(head) ?? (this.keepsHeads ? undefined : cell);
      return { ...cell, text: textOf(own) };
    };
    this.rows.push(...rows.map((row) => row.map(wrote)));
    return twice?.text;
  }

  addEntry(entry: Entry, next: Entry | undefined): string | undefined {
    const { row, extra, groups } = entry;
    this.block = row?.block ?? this.block;
    const { block } = this;
    if (!block) return extra?.text;
    const path = row ? pathOf(entry) : this.pathOfExtra(groups, next);
    const named = new Map(groups.map((label) => [groupOf(label), label]));
    const stranger = groups.find((label) => !path.some((group) => group === groupOf(label)));
    if (stranger || named.size < groups.length) return stranger?.text ?? groups[0]?.text;
    const cells = this.openGroups(path, named);
    const labels = labelWidth(block) - path.length;
    const behind = row ? row.figures.map(({ cell }) => cell) : valuesIn(block, entry.values);
    if (!behind || (labels < 1 && extra && behind.length > 0)) return extra?.text;
    const isCaption = extra && (labels < 1 || entry.values.length === 0);
    const label = row ? row.label : extra;
    if (isCaption) cells.push(cellOf(extra.text, this.width - path.length));
    else {
      if (label) cells.push(cellOf(label.text, labels));
      cells.push(...cellsBehind(block, this.width, (_, at) => ({ text: textOf(behind[at]) })));
    }
    this.rows.push(cells);
    return undefined;
  }

  /** A row of the author's own stands in the groups in which both its neighbours stand. */
  private pathOfExtra(groups: readonly BoundLabel[], next: Entry | undefined): readonly RowSpec[] {
    const last = groups.at(-1);
    const { block } = this;
    if (last?.role.role === 'row' && block) {
      return [...groupsAround(block.rows, last.role.row), last.role.row];
    }
    const below = next?.row && next.groups.length === 0 ? pathOf(next) : [];
    const shared = this.open.findIndex(({ group }, level) => below[level] !== group);
    return below.slice(0, shared < 0 ? this.open.length : shared);
  }

  /** Goes on with the groups of the row above, as far as they are not named anew, and opens others. */
  private openGroups(
    path: readonly RowSpec[],
    named: ReadonlyMap<RowSpec | undefined, BoundLabel>,
  ): FormCell[] {
    const fresh = path.findIndex(
      (group, level) => this.open[level]?.group !== group || named.has(group),
    );
    const kept = this.open.slice(0, fresh < 0 ? path.length : fresh);
    for (const { cell } of kept) cell.rows++;
    const opened = path.slice(kept.length).map((group) => {
      const own = named.get(group) ?? (this.keepsHeads ? undefined : group.label);
      const cell = cellOf(textOf(own), 1);
      return { group, cell };
    });
    this.open = [...kept, ...opened];
    return opened.map(({ cell }) => cell);
  }
}

function cellOf(text: string, columns: number): FormCell {
  return { text: oneLine(text), columns, rows: 1 };
}

function textOf(cell: { readonly text: string } | undefined): string {
  return oneLine(cell?.text ?? '');
}

function headOf({ role }: BoundLabel): FormCell['head'] {
  return role.role === 'column' ? role.column : 'corner';
}

function groupOf({ role }: BoundLabel): RowSpec | undefined {
  return role.role === 'row' ? role.row : undefined;
}

function pathOf({ row }: Entry): readonly RowSpec[] {
  return row ? groupsAround(row.block.rows, row.spec) : [];
}

/**
 * The values of a row that is not national, one for each column: all of its cells, or those between
 * the blanks of merged cells. Undefined where they do not tell their columns.
 */
function valuesIn(block: BlockSpec, values: readonly Cell[]): readonly Cell[] | undefined {
  const wanted = figureColumns(block).length;
  const first = values.findIndex(({ text }) => text !== '');
  if (first < 0) return [];
  if (values.length === wanted) return values;
  const filled = values.slice(first, values.findLastIndex(({ text }) => text !== '') + 1);
  return filled.length === wanted ? filled : undefined;
}
