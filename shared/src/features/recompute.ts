import { auditOf } from '../identities/audit';
import { type Recomputed, recomputeTotals } from '../identities/recompute';
import { type Locale, message, say } from '../messages';
import { formatDecimal } from '../numbers/decimal';
import type { BoundTable } from '../report/types';
import { figureName, writeEdit } from '../rules/help/figure-fixes';
import type { Edit } from '../rules/types';

/** A total that is worked out anew: the edit of its cell, and what it says in words. */
export interface TotalChange extends Edit {
  readonly words: string;
}

/** The totals of a table that differ from the sum of their parts, or are blank, in its order. */
export function totalChanges(table: BoundTable, locale: Locale): TotalChange[] {
  return recomputeTotals(auditOf(table)).flatMap((change) => {
    const edit = writeEdit(change.figure, change.to);
    return edit ? [{ ...edit, words: wordsOf(change, locale) }] : [];
  });
}

function wordsOf({ figure, from, to, terms }: Recomputed, locale: Locale): string {
  const args = {
    name: figureName(figure),
    from: from ? formatDecimal(from) : (figure.cell?.text ?? ''),
    to: formatDecimal(to),
    terms,
  };
  return say(message('recompute/change', args), locale);
}
