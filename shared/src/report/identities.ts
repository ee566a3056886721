import { figureColumns, leaves } from '../format/tree';
import type { ColumnSpec, IdentitySpec, RowSpec } from '../format/types';
import { type Decimal, equals, subtract, sum, ZERO } from '../numbers/decimal';
import type { BoundTable, Figure } from './types';

/** One identity over the figures of a table: the figures of `left` add up to those of `right`. */
export interface Identity {
  readonly spec: IdentitySpec;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  /** The figure at which a broken identity is reported. */
  readonly total: Figure;
  /** The row, or the column, for which it is said. */
  readonly of: RowSpec | ColumnSpec;
}

/** Every identity of a table all of whose figures have a cell, in the order of the format. */
export function identitiesOf(table: BoundTable): Identity[] {
  return table.spec.identities.flatMap((spec) =>
    spec.each === 'row' ? eachRow(table, spec) : eachColumn(table, spec),
  );
}

/** The value of a figure; undefined where it is blank or no number. */
export function figureValue(figure: Figure): Decimal | undefined {
  return figure.reading.kind === 'number' ? figure.reading.value : undefined;
}

/** Sum of the left side less sum of the right side; undefined where a figure is unknown. */
export function imbalance({ left, right }: Identity): Decimal | undefined {
  const sides = [left, right].map((figures) => figures.map(figureValue));
  if (sides.flat().includes(undefined)) return undefined;
  const [leftSum, rightSum] = sides.map((values) => sum(values.map((value) => value ?? ZERO)));
  return subtract(leftSum ?? ZERO, rightSum ?? ZERO);
}

/** What a figure must be for the identity to hold; undefined where another figure is unknown. */
export function solveFor(identity: Identity, figure: Figure): Decimal | undefined {
  const others = (figures: readonly Figure[]) =>
    figures.filter((other) => other !== figure).map(figureValue);
  const left = others(identity.left);
  const right = others(identity.right);
  if ([...left, ...right].includes(undefined)) return undefined;
  const difference = subtract(
    sum(left.map((value) => value ?? ZERO)),
    sum(right.map((value) => value ?? ZERO)),
  );
  return identity.right.includes(figure) ? difference : subtract(ZERO, difference);
}

/**
 * What an unknown figure must be, by the identities in which it is the only unknown; undefined where
 * there is none, where two disagree, or where it would be negative.
 */
export function deduce(table: BoundTable, figure: Figure): Decimal | undefined {
  const values = identitiesOf(table)
    .filter(({ left, right }) => left.includes(figure) || right.includes(figure))
    .flatMap((identity) => solveFor(identity, figure) ?? []);
  const [first] = values;
  if (!first || first.units < 0n) return undefined;
  return values.every((value) => equals(value, first)) ? first : undefined;
}

function eachRow(table: BoundTable, spec: IdentitySpec): Identity[] {
  return table.rows.flatMap((row) => {
    const figures = new Map(row.figures.map((figure) => [figure.column.id, figure]));
    return build(spec, figures, row.spec);
  });
}

function eachColumn(table: BoundTable, spec: IdentitySpec): Identity[] {
  return table.spec.blocks.flatMap((block) => {
    const rows = new Set(leaves(block.rows).map(({ id }) => id));
    if (!rows.has(spec.total)) return [];
    return figureColumns(block).flatMap((column, index) => {
      const figures = new Map(
        [...table.byRow].flatMap(([id, row]) => {
          const figure = row.figures[index];
          return figure ? [[id, figure] as const] : [];
        }),
      );
      return build(spec, figures, column);
    });
  });
}

function build(
  spec: IdentitySpec,
  figures: ReadonlyMap<string, Figure>,
  of: RowSpec | ColumnSpec,
): Identity[] {
  const left = spec.left.map((id) => figures.get(id));
  const right = spec.right.map((id) => figures.get(id));
  const total = figures.get(spec.total);
  if (!total || !left.every(isFigure) || !right.every(isFigure)) return [];
  return [{ spec, left, right, total, of }];
}

function isFigure(figure: Figure | undefined): figure is Figure {
  return figure !== undefined;
}
