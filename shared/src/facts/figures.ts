import { FORMATS } from '../format';
import { formPlaces, keyOfIds, placeKey } from '../format/tree';
import type { TableId, TableSpec } from '../format/types';
import { type Decimal, parseDecimal } from '../numbers/decimal';
import { PLAIN_STYLE } from '../numbers/figure';
import type { Figure } from '../report/types';
import { memoised } from '../text/memo';
import type { Range, ReportFacts, TableFacts } from './types';

/** What a report says at one row and column, and where. */
export interface FigureFact {
  /** Undefined where the figure is not known: blank, no number, no cell. */
  readonly value: Decimal | undefined;
  /** Undefined where it has no cell. */
  readonly range: Range | undefined;
}

/** The figure of a report at a row and a column; undefined where it does not have that table. */
export function figureOf(
  { tables }: ReportFacts,
  table: TableId,
  row: string,
  column: string,
): FigureFact | undefined {
  const facts = tables.find((one) => one.table === table);
  const spec = facts && specOf(facts);
  const index = spec && indexByPlace(spec).get(keyOfIds(row, column));
  return facts && index !== undefined ? factAt(facts, index) : undefined;
}

/** The form in which a table is written; undefined for facts of a form that there is none of. */
export function specOf({ format, table }: TableFacts): TableSpec | undefined {
  return FORMATS.find(({ id }) => id === format)?.tables.find(({ id }) => id === table);
}

/** The figure at an index of `formPlaces`. */
export function factAt({ values, places }: TableFacts, index: number): FigureFact {
  const written = values[index];
  const [line = -1, from = 0, to = 0] = places.slice(index * 3, index * 3 + 3);
  return {
    value: written === null || written === undefined ? undefined : parseDecimal(written),
    range:
      line < 0 ? undefined : { start: { line, character: from }, end: { line, character: to } },
  };
}

const indexByPlace = memoised(
  (spec: TableSpec): ReadonlyMap<string, number> =>
    new Map(formPlaces(spec).map((place, index) => [placeKey(place), index])),
);

/**
 * The figures of a table in the order of its form, as the audit takes them: without cells, because the text
 * is not at hand.
 */
export function figuresOf(facts: TableFacts, spec: TableSpec): Figure[] {
  return formPlaces(spec).map((place, index): Figure => {
    const { value } = factAt(facts, index);
    const reading: Figure['reading'] = value
      ? { kind: 'number', value, style: PLAIN_STYLE }
      : { kind: 'blank' };
    return { ...place, cell: undefined, reading };
  });
}
