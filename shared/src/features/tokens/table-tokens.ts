import type { TableSpec } from '../../format/types';
import type { LabelRole } from '../../format/vocabulary';
import { auditOf } from '../../identities/audit';
import type { Mistake } from '../../identities/explanations';
import { figureValue, isSum } from '../../identities/identity';
import type { BoundLabel, BoundTable, Figure } from '../../report/types';
import { memoised } from '../../text/memo';
import { placedFigures } from '../figures/symbol';
import { inLines } from './in-lines';
import type { LineToken, Token, TokenModifier, TokenType } from './types';

/** The tokens of a table; lines are counted from the start of the block in which it begins. */
export const tableTokens: (table: BoundTable) => readonly LineToken[] = memoised((table) => {
  const labels = [...table.heads, ...table.rows.flatMap(({ label }) => label ?? [])];
  const totals = totalsOf(table.spec);
  const wrong = wrongFigures(table);
  return inLines(table.text, [
    ...labels.map((label) => labelToken(label, totals)),
    ...placedFigures(table).flatMap((figure) => figureToken(figure, totals, wrong)),
  ]);
});

const LABELS: Readonly<Record<LabelRole['role'], TokenType>> = {
  heading: 'type',
  corner: 'type',
  column: 'type',
  row: 'variable',
};

function labelToken({ from, to, role }: BoundLabel, totals: Totals): Token {
  const isTotal =
    (role.role === 'row' && totals.rows.has(role.row.id)) ||
    (role.role === 'column' && totals.columns.has(role.column.id));
  return { from, to, type: LABELS[role.role], modifiers: isTotal ? ['total'] : [] };
}

type PlacedFigure = ReturnType<typeof placedFigures>[number];

function figureToken(figure: PlacedFigure, totals: Totals, wrong: ReadonlySet<Figure>): Token[] {
  const { row, column, cell, reading } = figure;
  if (reading.kind === 'blank') return [];
  const modifiers: TokenModifier[] = [];
  if (totals.rows.has(row.id) || totals.columns.has(column.id)) modifiers.push('total');
  if (wrong.has(figure)) modifiers.push('wrong');
  const type = reading.kind === 'number' ? 'number' : 'string';
  return [{ from: cell.from, to: cell.to, type, modifiers }];
}

/** Figures that an audit blames, and numbers that their figure cannot be. */
function wrongFigures(table: BoundTable): ReadonlySet<Figure> {
  const impossible = placedFigures(table).filter(
    (figure) => figure.reading.kind === 'number' && !figureValue(figure),
  );
  return new Set([...auditOf(table).mistakes.flatMap(blamedBy), ...impossible]);
}

/** Where there is one explanation, all that it changes; else the figure at which the mistake is told. */
function blamedBy({ at, explanations: [first, ...others] }: Mistake): Figure[] {
  return others.length > 0 ? [at] : first.changes.map(({ figure }) => figure);
}

/** Ids of what sums up others. */
interface Totals {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

const totalsOf = memoised(({ identities }: TableSpec): Totals => {
  const sums = identities.filter((spec) => isSum({ spec }));
  const totals = (each: 'row' | 'column') =>
    new Set(sums.filter((spec) => spec.each === each).map(({ total }) => total));
  return { rows: totals('column'), columns: totals('row') };
});
