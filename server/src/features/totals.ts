import { totalChanges } from '../../../shared/src/features/recompute';
import { TOTALS_REQUEST, type TotalsParams, type TotalsResult } from '../../../shared/src/names';
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
    ({ document, version, draft }, { table }) => {
      const { tables } = draft.report;
      const asked = table === undefined ? tables : tables.slice(table, table + 1);
      const changes = asked.flatMap((one) => totalChanges(draft, one));
      const totals = changes.map(({ from, to, text, ...change }) => ({
        range: toRange(document, { from, to }),
        newText: text,
        ...change,
      }));
      return { version, totals };
    },
    STILL_GOOD,
  );
}
