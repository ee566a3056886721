import { convertTable, tableAt, tableIn } from '../../../shared/src/features/convert';
import { LAYOUTS } from '../../../shared/src/layouts';
import { type Message, message, say } from '../../../shared/src/messages';
import {
  CONVERT_TABLE_REQUEST,
  type ConvertTableResult,
  type Refused,
  TABLE_TEXT_REQUEST,
  type TableParams,
  type TableTextResult,
} from '../../../shared/src/names';
import type { BoundTable } from '../../../shared/src/report/types';
import { type Context, handle, STILL_GOOD } from '../context';
import { toRange } from '../convert';
import type { Snapshot } from '../snapshot';
import type { Feature } from './feature';

/** Requests of our own: a table of a draft in another layout, to be written or to be copied. */
export const TABLES: Feature = {
  capabilities: () => ({}),
  register(context) {
    const { connection } = context;
    const convert = onTable<ConvertTableResult>(context, (snapshot, table, { layout }) => {
      const { document, version, draft } = snapshot;
      const { edit, refusal } = convertTable(draft, table, layout);
      if (refusal) return refused(context, refusal);
      return { version, range: toRange(document, edit), newText: edit.text };
    });
    const text = onTable<TableTextResult>(context, (_, table, { layout }) => {
      const lines = tableIn(table, layout, '\n');
      return typeof lines === 'string' ? { text: lines } : refused(context, lines);
    });
    connection.onRequest(CONVERT_TABLE_REQUEST, convert);
    connection.onRequest(TABLE_TEXT_REQUEST, text);
  },
};

function refused(context: Context, reason: Message): Refused {
  return { refusal: say(reason, context.locale()) };
}

/** Answers a request about the table at a place; where there is none, or no such layout, says so. */
function onTable<R>(
  context: Context,
  answer: (snapshot: Snapshot, table: BoundTable, params: TableParams) => R,
) {
  const ask = handle<{ textDocument: { uri: string }; params: TableParams }, R | Refused | null>(
    context,
    null,
    (snapshot, { params }) => {
      const { document, draft } = snapshot;
      if (!LAYOUTS.some(({ id }) => id === params.layout)) {
        return refused(context, message('convert/unknown-layout'));
      }
      const at = document.offsetAt(params.position);
      const table = tableAt(draft, { from: at, to: at });
      if (!table) return refused(context, message('convert/no-table'));
      return answer(snapshot, table, params);
    },
    STILL_GOOD,
  );
  return (params: TableParams, token: Parameters<typeof ask>[1]) =>
    ask({ textDocument: { uri: params.uri }, params }, token);
}
