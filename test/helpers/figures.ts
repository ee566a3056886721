import { figureColumns, figureRows } from '../../shared/src/format/tree';
import type { TableSpec } from '../../shared/src/format/types';
import { identitiesOver, isSum } from '../../shared/src/identities/identity';
import { readFigure } from '../../shared/src/numbers/figure';
import type { Figure } from '../../shared/src/report/types';

/** The figures of a table as a draft would give them, each in a cell of its own. */
export function figuresOf(table: TableSpec, written: readonly string[]): Figure[] {
  return figureRows(table)
    .flatMap(({ block, row }) => figureColumns(block).map((column) => ({ block, row, column })))
    .map(({ block, row, column }, index) => {
      const text = written[index] ?? '';
      const cell = { from: index * 10, to: index * 10 + text.length, text };
      return { block, row, column, cell, reading: readFigure(text, column.kind) };
    });
}

/**
 * A table whose identities all hold: `part` gives each figure that is no total, in the order of the
 * form. What is carried over is what is left, and new applications make up for what would be missing.
 */
export function consistentTable(table: TableSpec, part: (index: number) => number): string[] {
  const values = figuresOf(table, []).map((_, index) => part(index));
  const figures = figuresOf(table, values.map(String));
  const identities = identitiesOver(table, figures);
  const at = new Map(figures.map((figure, index) => [figure, index]));
  const worth = (figure: Figure) => values[at.get(figure) ?? -1] ?? 0;
  const set = (figure: Figure, value: number) => {
    values[at.get(figure) ?? -1] = value;
  };
  const settle = (sums: boolean) => {
    for (const identity of identities) {
      if (isSum(identity) !== sums) continue;
      const { left, right, total } = identity;
      const rest = right.filter((figure) => figure !== total);
      const add = (side: readonly Figure[]) => side.reduce((sum, one) => sum + worth(one), 0);
      const value = add(left) - add(rest);
      if (value >= 0) set(total, value);
      else {
        const [first] = left;
        if (first) set(first, worth(first) - value);
        set(total, 0);
      }
    }
  };
  // Totals of totals come after their parts, and what is carried over after the totals of columns.
  for (const sums of [true, true, false, true, true]) settle(sums);
  return values.map(String);
}
