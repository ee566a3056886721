import { columnName, rowName } from '../../format/names';
import type { FormPlace } from '../../format/tree';
import { isLabel } from '../../format/vocabulary';
import { auditOf } from '../../identities/audit';
import { involves } from '../../identities/identity';
import type { Cell } from '../../layouts/types';
import { type MessageArg, message } from '../../messages';
import { type Decimal, formatDecimal, isZero, ZERO } from '../../numbers/decimal';
import { type NumberStyle, PLAIN_STYLE, writeFigure } from '../../numbers/figure';
import type { BoundRow, BoundTable, Figure } from '../../report/types';
import type { Edit, Fix } from '../types';

/** A figure with the row and table it stands in. */
export interface PlacedFigure {
  readonly table: BoundTable;
  readonly row: BoundRow;
  readonly figure: Figure;
}

/** The figures of a table that are wanted, in the order of the text. */
export function figuresWhere(
  table: BoundTable,
  isWanted: (figure: Figure) => boolean,
): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  for (const row of table.rows) {
    for (const figure of row.figures) if (isWanted(figure)) found.push({ table, row, figure });
  }
  return found;
}

/** 本年新收… · 自然人: where a figure stands, in the labels of the form. */
export function figureName({ block, row, column }: FormPlace): string {
  return [rowName(row), columnName(block, column)].filter((name) => name).join(' · ');
}

/** Writes a value into a figure's cell and touches nothing else; undefined where it has none to write into. */
export function writeEdit(figure: Figure, value: Decimal, style?: NumberStyle): Edit | undefined {
  const { cell, column, reading } = figure;
  if (!cell || cell.broken) return undefined;
  const own = reading.kind === 'number' ? reading.style : PLAIN_STYLE;
  const text = writeFigure(value, column.kind, style ?? own);
  return cellEdit(cell, text);
}

/** Writes words into a cell, with the marks that it has lost. */
export function cellEdit({ from, to, before = '', after = '' }: Cell, text: string): Edit {
  return { from, to, text: before + text + after };
}

/**
 * What may be written where a figure is unknown: the value that the identities determine, else 0 as
 * a mere choice, for nobody but the author knows it.
 */
export function unknownFixes(placed: PlacedFigure): Fix[] {
  const deduced = deducedFixes(placed);
  if (deduced.length > 0) return deduced;
  const { table, figure } = placed;
  const edit = writeEdit(figure, ZERO, PLAIN_STYLE);
  if (!edit || isLabel(figure.cell?.text ?? '')) return [];
  const judged = auditOf(table).identities.some((identity) => involves(identity, figure));
  const title = message(judged ? 'fix/write-zero-unknown' : 'fix/write-zero');
  return [{ title, edits: [edit], preferred: false, lossless: false }];
}

/** The value of an unknown figure that the identities determine, as it would be written. */
export function deducedText({ table, figure }: PlacedFigure): string | undefined {
  const value = auditOf(table).deduced.get(figure);
  return value && formatDecimal(value);
}

/** Writes the value that the identities determine; no fix where they do not. */
export function deducedFixes({ table, figure }: PlacedFigure): Fix[] {
  // A label in the place of a figure was put there by a cell that is missing, and is not overwritten.
  if (isLabel(figure.cell?.text ?? '')) return [];
  const value = auditOf(table).deduced.get(figure);
  const edit = value && writeEdit(figure, value, PLAIN_STYLE);
  if (!value || !edit) return [];
  const title = message('fix/write-deduced', { value: formatDecimal(value) });
  return [{ title, edits: [edit], preferred: true, lossless: false }];
}

/** A signed difference in words: 多 1, 少 2. */
export function differenceWords(difference: Decimal): MessageArg {
  const size = formatDecimal(
    difference.units < 0n ? { ...difference, units: -difference.units } : difference,
  );
  if (isZero(difference)) return { zh: '一致', en: 'equal' };
  return difference.units < 0n
    ? { zh: `少 ${size}`, en: `${size} too few` }
    : { zh: `多 ${size}`, en: `${size} too many` };
}
