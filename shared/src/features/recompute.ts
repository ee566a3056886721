import type { Draft } from '../draft';
import { spanInTable } from '../draft/locate';
import { auditOf } from '../identities/audit';
import { recomputeTotals } from '../identities/recompute';
import { formatDecimal } from '../numbers/decimal';
import type { BoundTable } from '../report/types';
import { figureName, writeEdit } from '../rules/help/figure-fixes';
import type { Edit } from '../rules/types';
import { memoised } from '../text/memo';

/** A total that is worked out anew: the edit of its cell, and how its value comes about. */
export interface TotalChange extends Edit {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly terms: string;
}

/** The totals of a table that differ from the sum of their parts, or are blank, in its order. */
export function totalChanges(draft: Draft, table: BoundTable): TotalChange[] {
  return recomputeTotals(auditOf(table)).flatMap(({ figure, to, terms }) => {
    const edit = writeEdit(figure, to);
    if (!edit) return [];
    const before = figure.cell?.text ?? '';
    const place = spanInTable(draft, table, edit);
    return [
      { ...edit, ...place, name: figureName(figure), before, after: formatDecimal(to), terms },
    ];
  });
}

/** Whether any total of a table would change; worked out once for each table. */
export const hasTotalChanges: (table: BoundTable) => boolean = memoised((table) =>
  recomputeTotals(auditOf(table)).some(({ figure, to }) => writeEdit(figure, to)),
);
