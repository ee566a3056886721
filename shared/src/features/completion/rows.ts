import { startOf } from '../../draft/locate';
import { aboutTable } from '../../format/explained';
import { initialsOf } from '../../format/initials';
import { columnName } from '../../format/names';
import { everyNode, figureColumns, figureRows } from '../../format/tree';
import type { BlockSpec, RowSpec, TableSpec } from '../../format/types';
import { labelUse } from '../../format/vocabulary';
import { layoutNamed } from '../../layouts';
import { isFigureWord } from '../../layouts/regions/words';
import { message } from '../../messages';
import { rowsSkeleton } from '../../report/skeleton';
import type { BoundTable, MissingRows } from '../../report/types';
import { isBlank } from '../../text/blanks';
import { lineBreakOf } from '../../text/lines';
import { tableAt } from '../convert';
import type { Caret } from './caret';
import { withStops } from './pieces';
import type { Candidate } from './types';

/** The national table in whose lines the caret is, or right below which. */
export function tableAround(caret: Caret): BoundTable | undefined {
  const { draft, from, offset, typed, above } = caret;
  const at = offset - typed.length;
  const own = tableAt(draft, { from: at, to: at });
  if (own || above === undefined || isBlank(above)) return own;
  const end = from - 1;
  return tableAt(draft, { from: end - 1, to: end - 1 });
}

/** Rows and heads of a national table that it lacks, as far as they belong where the caret is. */
export function labels(caret: Caret, table: BoundTable): Candidate[] {
  const others = [...cellsIn(caret.before), ...cellsIn(caret.behind)];
  const rows = rowLabels(table, caret);
  const heads = headLabels(table);
  if (others.length === 0) {
    const whole = takesRows(caret, table);
    return whole
      ? [...wholeRows(caret, table), ...rows.filter(stands), ...heads]
      : [...rows, ...heads];
  }
  if (others.every((cell) => labelUse(cell).head)) return heads;
  const isLabelCell = cellsIn(caret.before).every((cell) => labelUse(cell).group);
  return isLabelCell && cellsIn(caret.behind).every(isFigureWord) ? rows : [];
}

function stands(candidate: Candidate): boolean {
  return candidate.stands === true;
}

/** What stands in the other cells of a line; tags are no cells. */
function cellsIn(text: string): string[] {
  return text
    .split(/[|\t]|<[^<>]*>?/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && cell !== '>');
}

/** Whether a row may be written where the caret is: on a line of its own, in a layout that shows rows. */
function takesRows({ below }: Caret, { layout }: BoundTable): boolean {
  if (layoutNamed(layout).rowIsLine) return true;
  return layout === 'tab-cells' && (below === undefined || below === '');
}

/** Rows that the table lacks, with blank figures; those next to the caret first. */
function wholeRows(caret: Caret, table: BoundTable): Candidate[] {
  return missingFrom(table, caret).flatMap((part) => [
    ...wholeBlock(caret, table, part),
    ...part.rows.flatMap((row) =>
      row.label ? [wholeRow(caret, table, { ...part, rows: [row], headless: false })] : [],
    ),
  ]);
}

/** A block of which nothing is there yet, with its heads and all its rows. */
function wholeBlock(caret: Caret, table: BoundTable, part: MissingRows): Candidate[] {
  const { heading, rows } = part.block;
  if (!heading || !part.headless || part.rows.length < everyNode(rows).length) return [];
  return [{ ...written(caret, table, part, heading.text), kind: 'row' }];
}

function wholeRow(caret: Caret, table: BoundTable, part: MissingRows): Candidate {
  const [row] = part.rows;
  const about = aboutRow(table, part.block, row);
  return { ...written(caret, table, part, row?.label?.text ?? ''), kind: 'row', about };
}

function written(
  { above }: Caret,
  table: BoundTable,
  part: MissingRows,
  label: string,
): Omit<Candidate, 'kind'> {
  const { spec, layout } = table;
  const lineBreak = lineBreakOf(table.text);
  const count = part.rows.length * figureColumns(part.block).length;
  // Rows of cells on lines of their own are set apart by an empty line.
  const apart = layout === 'tab-cells' && above !== undefined && !isBlank(above);
  const insert = withStops(count, (figure) =>
    rowsSkeleton(table, part, figure).slice(0, -lineBreak.length),
  );
  return {
    label,
    words: [label],
    initials: [initialsOf(label)],
    detail: message('complete/row', { table: spec.name }),
    insert: apart ? [lineBreak, ...insert] : insert,
    over: 'line',
  };
}

/** The rows that are missing, from the caret on and then from the start. */
function missingFrom(table: BoundTable, caret: Caret): readonly MissingRows[] {
  const inside = caret.offset - caret.typed.length - startOf(caret.draft, table.block);
  const next = table.missing.findLastIndex(([first]) => first !== undefined && first.at <= inside);
  const from = Math.max(next, 0);
  return [...table.missing.slice(from), ...table.missing.slice(0, from)].flat();
}

/** The labels of rows by themselves, for a line that has its figures already. */
function rowLabels(table: BoundTable, caret: Caret): Candidate[] {
  const missing = missingFrom(table, caret).flatMap(({ block, rows }) =>
    rows.map((row) => ({ block, row })),
  );
  const absent = new Set(missing.map(({ row }) => row));
  const present = figureRows(table.spec).filter(({ row }) => !absent.has(row));
  const places = [...missing, ...present];
  return places.flatMap(({ block, row }) => {
    if (!row.label) return [];
    const about = aboutRow(table, block, row);
    const candidate = labelOnly(table.spec, 'row', row.label.text);
    return [{ ...candidate, stands: !absent.has(row), ...(about && { about }) }];
  });
}

/** Heads of columns, corners and groups; one that stands in several places is missing until it does. */
function headLabels({ spec, heads }: BoundTable): Candidate[] {
  const there = new Map<string, number>();
  for (const { role } of heads) {
    const text = role.role === 'column' ? role.column.label.text : textOfRole(role);
    there.set(text, (there.get(text) ?? 0) + 1);
  }
  const found = new Map<string, Candidate>();
  for (const { block, text, column } of headsOf(spec)) {
    const left = (there.get(text) ?? 0) - 1;
    there.set(text, left);
    if (found.get(text)?.stands === false) continue;
    found.set(text, {
      ...labelOnly(spec, 'column', text),
      stands: left >= 0,
      ...(column && {
        detail: message('complete/column', { column: columnName(block, column) }),
        about: { ...aboutTable(spec), block: block.id, column: column.id },
      }),
    });
  }
  return [...found.values()];
}

type Role = BoundTable['heads'][number]['role'];

function textOfRole(role: Role): string {
  if (role.role === 'row') return role.row.label?.text ?? '';
  if (role.role === 'column') return role.column.label.text;
  return (role.role === 'heading' ? role.block.heading : role.block.corner)?.text ?? '';
}

function headsOf({ blocks }: TableSpec) {
  return blocks.flatMap((block) => [
    ...[block.heading, block.corner].flatMap((label) =>
      label ? [{ block, text: label.text, column: undefined }] : [],
    ),
    ...everyNode(block.columns).map((column) => ({ block, text: column.label.text, column })),
    ...everyNode(block.rows).flatMap(({ label, children }) =>
      label && children ? [{ block, text: label.text, column: undefined }] : [],
    ),
  ]);
}

function labelOnly(spec: TableSpec, kind: 'row' | 'column', text: string): Candidate {
  return {
    kind,
    label: text,
    words: [text],
    initials: [initialsOf(text)],
    detail: message('complete/label', { table: spec.name }),
    insert: [text],
    over: 'words',
  };
}

function aboutRow({ spec }: BoundTable, block: BlockSpec, row: RowSpec | undefined) {
  return row && { ...aboutTable(spec), block: block.id, row: row.id };
}
