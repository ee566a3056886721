import { auditOf } from '../../identities/audit';
import type { BoundTable } from '../../report/types';
import { memoised } from '../../text/memo';
import { figuresWhere, type PlacedFigure } from './figure-fixes';

const FEW = 3;

/** The figures of a table that are blank, but for those that a mistake of several cells explains. */
export const blanksOf: (table: BoundTable) => readonly PlacedFigure[] = memoised((table) => {
  const blanks = figuresWhere(table, ({ reading }) => reading.kind === 'blank');
  if (blanks.length === 0) return blanks;
  const explained = auditOf(table).mistakes.flatMap(({ explanations }) =>
    explanations.flatMap(({ changes }) => changes.map(({ figure }) => figure)),
  );
  return blanks.filter(({ figure }) => !explained.includes(figure));
});

/**
 * More than a few blanks are told once for the table; fewer are told one by one. A table whose only
 * row has no label and is not there is blank as a whole.
 */
export function isMostlyBlank(table: BoundTable): boolean {
  const unlabelled = table.missing.some((run) =>
    run.every(({ rows }) => rows.every(({ label }) => !label)),
  );
  return unlabelled || blanksOf(table).length > FEW;
}
