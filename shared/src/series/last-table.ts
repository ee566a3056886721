import { factAt, figuresOf, specOf } from '../facts/figures';
import type { Range, ReportFacts, TableFacts } from '../facts/types';
import { keyOfIds, placeKey } from '../format/tree';
import type { TableSpec } from '../format/types';
import { type Audit, auditFigures } from '../identities/audit';
import type { BoundTable, Figure, Report } from '../report/types';
import { memoised } from '../text/memo';

/** A table of last year’s report: its figures have no cells, for its text is not at hand. */
export interface LastTable {
  readonly spec: TableSpec;
  /** In the order of the form, as are the places in the facts. */
  readonly figures: readonly Figure[];
  readonly audit: Audit;
  readonly facts: TableFacts;
  readonly uri: string;
}

/** Tables of one name of two years that mean the same at the same row and column. */
export interface TablePair {
  readonly table: BoundTable;
  readonly last: LastTable;
}

/**
 * The tables of a report that may be held against those of last year. A table that stands twice in either
 * is left out, for nobody knows which is right, and so are editions that the form does not compare.
 */
export function tablePairs({ tables }: Report, lastYear: ReportFacts): TablePair[] {
  return tables.flatMap((table): TablePair[] => {
    const { spec, isLost } = table;
    const isSole = tables.every((other) => other === table || other.spec.id !== spec.id);
    const last = isSole && !isLost && lastTable(lastYear, spec);
    return last ? [{ table, last }] : [];
  });
}

function lastTable({ tables, uri }: ReportFacts, spec: TableSpec): LastTable | undefined {
  const [facts, ...others] = tables.filter(({ table }) => table === spec.id);
  if (!facts || others.length > 0 || !spec.comparable.includes(facts.format)) return undefined;
  const read = readFacts(facts);
  return read && { ...read, facts, uri };
}

const readFacts = memoised((facts: TableFacts) => {
  const spec = specOf(facts);
  if (!spec) return undefined;
  const figures = figuresOf(facts, spec);
  return { spec, figures, audit: auditFigures(spec, figures) };
});

/** Where a figure of last year’s table stands in its file; undefined where it has no cell. */
export function rangeOfLast({ figures, facts }: LastTable, figure: Figure): Range | undefined {
  return factAt(facts, figures.indexOf(figure)).range;
}

/** The figure at a row and a column of a table, by their ids. */
export function figureAtIds(
  figures: readonly Figure[],
  row: string,
  column: string,
): Figure | undefined {
  return indexOf(figures).get(keyOfIds(row, column));
}

const indexOf = memoised(
  (figures: readonly Figure[]): ReadonlyMap<string, Figure> =>
    new Map(figures.map((figure) => [placeKey(figure), figure])),
);
