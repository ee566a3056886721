import type { Draft } from '../draft';
import { spanInTable } from '../draft/locate';
import type { BoundTable } from '../report/types';
import { memoised } from '../text/memo';
import { type Span, touches } from '../text/span';
import type { Checked, Told } from './types';

/** A table of the report, and what it is called in the ids of its entries. */
export interface NamedTable {
  readonly table: BoundTable;
  /** `three`; `three~2` where the report has table three for the second time. */
  readonly name: string;
  readonly whole: Span;
}

/** The tables of a draft in the order of the text. */
export const namedTables: (draft: Draft) => readonly NamedTable[] = memoised((draft) => {
  const counts = new Map<string, number>();
  return draft.report.tables.map((table) => {
    const { id } = table.spec;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const name = count === 1 ? id : `${id}~${count}`;
    return { table, name, whole: spanInTable(draft, table, table) };
  });
});

/** The findings of some rules that stand in a table, or behind its last row and before the next table. */
export function toldInTable(
  { draft, told }: Checked,
  { table }: NamedTable,
  isOf: (rule: string) => boolean,
): readonly Told[] {
  const tables = namedTables(draft);
  return [...told].flatMap(([rule, findings]) =>
    isOf(rule) ? findings.filter(({ from }) => tableAt(tables, from)?.table === table) : [],
  );
}

function tableAt(tables: readonly NamedTable[], at: number): NamedTable | undefined {
  return (
    tables.find(({ whole }) => touches(whole, at)) ??
    tables.findLast(({ whole }) => whole.from <= at)
  );
}
