import { spanInTable } from '../../../shared/src/draft/locate';
import { totalChanges } from '../../../shared/src/features/recompute';
import { type Message, say } from '../../../shared/src/messages';
import { TOTALS_REQUEST, type TotalsParams, type TotalsResult } from '../../../shared/src/names';
import { tableIdentity } from '../../../shared/src/rules/table-identity';
import type { Finding } from '../../../shared/src/rules/types';
import type { Span } from '../../../shared/src/text/span';
import { type Context, handle, STILL_GOOD } from '../context';
import { toRange } from '../convert';
import type { Feature } from './feature';

/** A request of our own: the totals to be changed, for a client that shows each of them first. */
export const TOTALS: Feature = {
  capabilities: () => ({}),
  register(context) {
    const answer = totalsOf(context);
    context.connection.onRequest(TOTALS_REQUEST, ({ uri, table }: TotalsParams, token) =>
      answer({ textDocument: { uri }, table }, token),
    );
  },
};

function totalsOf(context: Context) {
  type Params = { textDocument: { uri: string }; table: number | undefined };
  return handle<Params, TotalsResult | null>(
    context,
    null,
    ({ document, version, draft, findings }, { table }) => {
      const { tables } = draft.report;
      const asked = table === undefined ? tables : tables.slice(table, table + 1);
      const changes = asked.flatMap((one) => totalChanges(draft, one));
      const totals = changes.map(({ from, to, text, ...change }) => ({
        range: toRange(document, { from, to }),
        newText: text,
        ...change,
      }));
      const doubt = doubtOf(
        findings,
        asked.map((one) => spanInTable(draft, one, one)),
        changes,
      );
      return { version, totals, ...(doubt && { doubt: say(doubt, context.locale()) }) };
    },
    STILL_GOOD,
  );
}

/** The first mistake in the tables that is told at another figure than a total that would change. */
function doubtOf(
  findings: readonly Finding[],
  tables: readonly Span[],
  changes: readonly Span[],
): Message | undefined {
  const doubt = findings.find(
    ({ rule, from, to }) =>
      rule === tableIdentity.meta.id &&
      tables.some((table) => table.from <= from && to <= table.to) &&
      !changes.some((change) => change.from === from && change.to === to),
  );
  return changes.length > 0 ? doubt?.message : undefined;
}
