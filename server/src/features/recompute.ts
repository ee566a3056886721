import type { WorkspaceEdit } from 'vscode-languageserver';
import { totalChanges } from '../../../shared/src/features/recompute';
import { RECOMPUTE_REQUEST, type RecomputeParams } from '../../../shared/src/names';
import { type Context, handle } from '../context';
import { previewedEdit } from '../edits';
import type { Feature } from './feature';

/** A request of our own: every total of a draft worked out anew, for a client’s command. */
export const RECOMPUTE: Feature = {
  capabilities: () => ({}),
  register(context) {
    const answer = editOf(context);
    context.connection.onRequest(RECOMPUTE_REQUEST, ({ uri }: RecomputeParams, token) =>
      answer({ textDocument: { uri } }, token),
    );
  },
};

function editOf(context: Context) {
  return handle<{ textDocument: { uri: string } }, WorkspaceEdit | null>(
    context,
    null,
    (snapshot) => {
      const { tables } = snapshot.report;
      const changes = tables.flatMap((table) => totalChanges(table, context.locale()));
      return changes.length > 0 ? previewedEdit(context, snapshot, changes) : null;
    },
  );
}
